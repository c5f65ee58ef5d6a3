import { expect, test } from 'vitest';
import { draftsOf } from '#label/drafts.ts';

function reasons(...texts: string[]): string[] {
  const blocks = texts.map((text, index) => {
    const span = { start: 0, end: text.length };
    return { index, text, span, map: [], indent: 0, gap: 0, bullet: '', linkDensity: 0 };
  });
  return draftsOf(blocks, []).map((d) => d.reason);
}

const BODY = [
  'The lamp of the old lighthouse at Port Lumen was lit again on Friday night, forty years after it went dark in a winter storm.',
  'Volunteers spent four winters on the work, and the last of the glass came from a works that has closed since, their leader said.',
];
const ALT = 'A view of the tower from the sea on the morning of the great storm.';
const CAPTION = `${ALT} The keeper and his two sons were inside and saw nothing.`;

test('a line with which the next one begins is a picture, and the next its caption', () => {
  expect(reasons('Lamp of Port Lumen lit again', BODY[0]!, ALT, CAPTION, BODY[1]!).slice(2, 4)).toEqual([
    'caption:twin',
    'caption:twin',
  ]);
});

test('lines that say the same are no twins, and those far apart neither', () => {
  const apart = reasons('Lamp of Port Lumen lit again', ALT, BODY[0]!, BODY[1]!, CAPTION);
  expect(apart).not.toContain('caption:twin');
});
