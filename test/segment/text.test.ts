/** Text dumps: a line is a block, unless lines were wrapped by force. */
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { segment } from '#segment/segment.ts';

const blocksOf = (text: string): Block[] =>
  segment({ kind: 'text', text, charset: 'utf-8', given: {} }).blocks;
const textsOf = (text: string): string[] => blocksOf(text).map((block) => block.text);

describe('lines', () => {
  test('each is a block with its place and cues', () => {
    const text = 'Mayor says no\n\n\n   By Jo Poe\n\t* Politics\n';
    expect(blocksOf(text)).toEqual([
      {
        index: 0,
        text: 'Mayor says no',
        span: { start: 0, end: 13 },
        map: [[0, 0]],
        indent: 0,
        gap: 0,
        bullet: '',
        linkDensity: 0,
      },
      {
        index: 1,
        text: 'By Jo Poe',
        span: { start: 19, end: 28 },
        map: [[0, 19]],
        indent: 3,
        gap: 2,
        bullet: '',
        linkDensity: 0,
      },
      {
        index: 2,
        text: 'Politics',
        span: { start: 32, end: 40 },
        map: [[0, 32]],
        indent: 8,
        gap: 0,
        bullet: '*',
        linkDensity: 0,
      },
    ]);
  });

  test.each([
    ['CRLF', 'One.\r\n\r\nTwo.', 1],
    ['CR', 'One.\r\rTwo.', 1],
    ['form feed', 'One.\fTwo.', 0],
    ['line separator', 'One.\u2028Two.', 0],
  ])('%s ends a line', (_name, text, gap) => {
    const blocks = blocksOf(text);
    expect(blocks.map((block) => block.text)).toEqual(['One.', 'Two.']);
    expect(blocks[1]?.gap).toBe(gap);
    expect(text.slice(blocks[1]?.span.start, blocks[1]?.span.end)).toBe('Two.');
  });

  test.each([
    ['  1. First', '1.', '1. First'],
    ['  + Sub', '+', 'Sub'],
    ['  o Sub', 'o', 'Sub'],
    ['• Point', '•', 'Point'],
    ['- in Politics', '-', 'in Politics'],
    ['-5 degrees', '', '-5 degrees'],
    ['1. The first reason', '', '1. The first reason'],
    ['– Non, dit-il', '', '– Non, dit-il'],
    ['o brother', '', 'o brother'],
    ['  3.5 million', '', '3.5 million'],
  ])('%j stands behind the mark %j', (line, bullet, text) => {
    expect(blocksOf(line)).toMatchObject([{ bullet, text }]);
  });

  test('lines without a word make no block', () => {
    expect(textsOf('One.\n \u00a0 \n*\n\u200b\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('text is repaired', () => {
    expect(textsOf('It&#39;s  Oâ€™Neil &amp; co\u00ad')).toEqual(["It's O’Neil & co"]);
  });
});

describe('forced line ends', () => {
  const wrapped = [
    'The city council voted on Monday night to close the old harbour bridge',
    'for repairs that are expected to last until the spring, officials said',
    'after a meeting that went on past midnight and drew a crowd of several',
    'hundred people.',
    '',
    '"We had no choice," the mayor told reporters outside. She had promised',
    'in her campaign that the bridge would stay open, and her opponents had',
    'said all along that it could not.',
  ];

  test('paragraphs are put together again', () => {
    const blocks = blocksOf(wrapped.join('\n'));
    expect(blocks.map((block) => block.text)).toEqual([
      wrapped.slice(0, 4).join(' '),
      wrapped.slice(5).join(' '),
    ]);
  });

  test('and lead back to their lines', () => {
    const text = wrapped.map((line) => (line === '' ? '' : `    ${line}`)).join('\r\n');
    const [first] = blocksOf(text);
    expect(text.slice(first?.span.start, first?.span.end)).toMatch(
      /^The city council[\s\S]*hundred people\.$/,
    );
    const at = first?.text.indexOf('hundred') ?? -1;
    const entry = first?.map.findLast(([offset]) => offset <= at) ?? [0, 0];
    expect(text.slice(entry[1] + at - entry[0])).toMatch(/^hundred people/);
  });

  test('without empty lines, a line that ends early ends its paragraph', () => {
    const lines = wrapped.filter((line) => line !== '');
    expect(textsOf(lines.join('\n'))).toHaveLength(2);
  });

  test('an indented first line starts a paragraph', () => {
    const text = [
      '   The city council voted on Monday night to close the old harbour',
      'bridge for repairs that are expected to last until the spring, said',
      'officials after a meeting that went on past midnight, to great noise.',
      '   The mayor told reporters outside that there had been no choice, as',
      'engineers had found cracks in two of the four pillars and were afraid',
      'of what the winter would do to them.',
    ].join('\n');
    expect(textsOf(text).map((paragraph) => paragraph.slice(0, 9))).toEqual(['The city ', 'The mayor']);
  });

  test('a word parted at its hyphen is glued', () => {
    const parted = wrapped.map((line) =>
      line.replace(/officials said$/, 'well-').replace(/^after a/, 'informed people said after a'),
    );
    expect(textsOf(parted.join('\n'))[0]).toContain('until the spring, well-informed people said');
  });

  test('a heading above stays apart', () => {
    expect(textsOf(`Bridge to close\n${wrapped.join('\n')}`)[0]).toBe('Bridge to close');
  });

  test('menus, teasers and long paragraphs are left alone', () => {
    const teasers = [
      'Why the harbour bridge has to close for the whole of the winter',
      'Ten things to do on the water while the old bridge is being mended',
      'The mayor, the bridge and the crack that nobody wanted to look at',
      'What engineers found below the waterline will not please everybody',
    ];
    expect(textsOf(teasers.join('\n'))).toEqual(teasers);
    const long = `${'The council met again and talked about the bridge. '.repeat(4)}`.trim();
    expect(textsOf(`${long}\n${long}`)).toEqual([long, long]);
  });
});
