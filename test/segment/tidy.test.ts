/** Text as readers see it, with its way back into the source. */
import { describe, expect, test } from 'vitest';
import { tidy } from '../../src/segment/tidy.ts';

const tidied = (source: string, legacy = false) => tidy(source, [0, source.length], legacy).text;

describe('the text', () => {
  test.each([
    ['  two   words\n\there ', 'two words here'],
    ['no\u00a0break\u2009thin\u3000wide', 'no break thin wide'],
    ['hy\u00adphen\u200bated \ufeffword', 'hyphenated word'],
    ['\u202aleft\u202c \u2066to\u2069', 'left to'],
    ['a\0b\x07c', 'abc'],
  ])('%j becomes %j', (source, text) => {
    expect(tidied(source)).toBe(text);
  });

  test('joiners stay where they shape letters', () => {
    expect(tidied('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(tidied('👩\u200d🚀')).toBe('👩\u200d🚀');
    expect(tidied('plain\u200dword')).toBe('plainword');
  });

  test.each([
    ['Smith &amp; Sons', 'Smith & Sons'],
    ['it&#39;s &#x201c;here&#x201d;', 'it’s “here”'.replace('’', "'")],
    ['caf&eacute;&nbsp;bar', 'café bar'],
    ['twice &amp;#8217;s &amp;quot;', 'twice ’s "'],
    ['&#146;tis &shy;so', '’tis so'],
    ['R&D, AT&T & me; a &nosuch; thing &', 'R&D, AT&T & me; a &nosuch; thing &'],
    ['?a=1&copy=2', '?a=1&copy=2'],
    ['&#128512;!', '😀!'],
  ])('entities: %j becomes %j', (source, text) => {
    expect(tidied(source)).toBe(text);
  });

  test('HTML knows old entities without their semicolon', () => {
    expect(tidied('&copy 2024 &amp co', true)).toBe('© 2024 & co');
  });

  test.each([
    ['itâ€™s â€œbigâ€\u009d', 'it’s “big”'],
    ['cafÃ© SÃ£o Ãœber', 'café São Über'],
    ['20Â°C, Â£5, Â©', '20°C, £5, ©'],
    ['â‚¬5 â€” oui', '€5 — oui'],
    ['twice itÃ¢â‚¬â„¢s', 'twice it’s'],
    ['ðŸ˜€', '😀'],
    ['cÅ“ur', 'cœur'],
    ['it\u0092s', 'it’s'],
  ])('mojibake: %j becomes %j', (source, text) => {
    expect(tidied(source)).toBe(text);
  });

  test.each([
    '«CAFÉ»',
    'crâne, âge, ânes',
    'MENÜ“, sagte er',
    'as IRMÃ” e',
    'Ålesund – Ängste',
    'Âge d’or',
    'ð and Ð',
  ])('what is meant so stays: %s', (text) => {
    expect(tidied(text)).toBe(text);
  });
});

describe('the way back', () => {
  /** Source offset of a text offset, by the rule of Block.map. */
  function back(map: [number, number][], at: number): number {
    const entry = map.findLast(([text]) => text <= at);
    return entry === undefined ? -1 : entry[1] + at - entry[0];
  }

  test('every kept character leads to itself', () => {
    const source = ' \u00adThe   Smith &amp; Sons’ caf&eacute; isnâ€™t\n\nopen, 20\u200b% said. ';
    const { text, map } = tidy(source, [0, source.length], false);
    expect(text).toBe('The Smith & Sons’ café isn’t open, 20% said.');
    for (const word of ['The', 'Smith', 'Sons’ caf', 'isn', 't', 'open,', '%', 'said.']) {
      const at = text.search(new RegExp(`\\b${word}|${word}`));
      const start = back(map, at);
      expect(source.slice(start, start + word.length)).toBe(word);
    }
    expect(source.slice(back(map, text.indexOf('&')))).toMatch(/^&amp; /);
    expect(source.slice(back(map, text.indexOf('é')))).toMatch(/^&eacute; /);
    expect(source.slice(back(map, text.indexOf('’t')))).toMatch(/^â€™t/);
  });

  test('plain text has one entry', () => {
    expect(tidy('xx plain words here', [3, 19], false)).toEqual({ text: 'plain words here', map: [[0, 3]] });
  });

  test('stretches adjoin without a space, an empty one makes a space', () => {
    const source = '<b>T</b>he <i>end</i>|now';
    expect(tidy(source, [3, 4, 8, 11, 14, 17, 21, 21, 22, 25], true)).toEqual({
      text: 'The end now',
      map: [
        [0, 3],
        [1, 8],
        [4, 14],
        [7, 21],
      ],
    });
  });

  test('entries ascend on both sides', () => {
    const source = 'a &amp; b  c&shy;d &#128512; e';
    const { map } = tidy(source, [0, source.length], true);
    for (const [i, [text, from]] of map.entries()) {
      const next = map[i + 1];
      if (next !== undefined) expect(next[0] > text && next[1] > from).toBe(true);
    }
  });
});

test('a stretch that starts before the page is no text of its start', () => {
  expect(tidy('<!doctype html>  late', [-1, 21], true).text).toBe('late');
});

test('a line longer than most is written in parts, with its way back', () => {
  const long = 'salt & ’tar '.repeat(4000);
  const { text, map } = tidy(`${long}&amp; end`, [0, long.length + 9], true);
  expect(text).toBe(`${long}& end`);
  expect(map).toEqual([
    [0, 0],
    [long.length + 1, long.length + 5],
  ]);
});
