/** Makes random queries, the same in every run. */

/** What queries are made of, and what they are not. */
export const PIECES = [
  ...[
    'a',
    'bridge',
    'Jean-Luc',
    'O’Brien',
    'AND',
    'OR',
    'NOT',
    'or',
    '10:30',
    'é',
    '東京',
    '𝔘',
    '\ud800',
    'https://x.y/?z',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    ' ',
    '(',
    ')',
    '(',
    ')',
    '"',
    '"',
    '«',
    '»',
    '„',
    '-',
    '=',
    '*',
    '~',
    '~3',
    ':',
    '?',
    '^2',
    "'",
    ',',
    '.',
  ],
  ...[
    '"a b"',
    '"a b"~4',
    '=b',
    'c*',
    'headline:',
    'body:',
    'quote:(',
    'person:',
    'person:(',
    'source:',
    'language:',
    'en',
  ],
  ...[
    'after:2021',
    'before:2021-06-05T08:00:00Z',
    'published:2020-02',
    'published:2020..2021-03',
    'title:',
    '\n',
    '\0',
  ],
];

export function randomQuery(random: () => number): string {
  const length = 1 + Math.floor(random() * 9);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

/** Numbers from 0 to 1, the same for every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
