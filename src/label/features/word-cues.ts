/** Takes one block's features, says whether its text speaks as `I` or `we`, of `you`, or of what somebody said: one bit each. */

import { NumberBits } from '#text/number-bits.ts';
import type { Features } from '../features.ts';
import { scan } from './alone-scan.ts';

export const FIRST_PERSON = 1;
export const SECOND_PERSON = 2;
export const SAID = 4;

const CUES: [bit: number, words: string, regex: RegExp][] = [
  [FIRST_PERSON, 'i my me we our us', /\b(i|i'm|i've|my|me|we|our|us)\b/],
  [SECOND_PERSON, 'you your', /\b(you|your|you're)\b/],
  [
    SAID,
    'said says told added according wrote reported asked announced',
    /\b(said|says|told|added|according|wrote|reported|asked|announced)\b/,
  ],
];
const WORDS = CUES.flatMap(([bit, words]) => words.split(' ').map((word) => ({ bit, word })));
const BITS = new NumberBits(WORDS.length);
for (const { bit, word } of WORDS) BITS.add(scan(word).words[0]!, bit);
/** Longest part of a text the cues are looked for in. */
const READ = 600;

/**
 * The words' numbers tell at once. Only where words as expressions see them may be others, or where a number may be that of a word
 * with a digit (`w5` and `us`), the expressions are asked.
 */
export function wordCues(f: Features): number {
  const { numbers, from, to, unplain, digits } = f.scan;
  if (unplain || f.chars > READ) return readCues(f);
  let cues = 0;
  for (let w = from; w < to; w++) cues |= BITS.of(numbers.words[w]!);
  return cues !== 0 && digits > 0 ? readCues(f) : cues;
}

function readCues({ lower }: Features): number {
  const head = lower.length > READ ? lower.slice(0, READ) : lower;
  let cues = 0;
  for (const [bit, , regex] of CUES) if (regex.test(head)) cues |= bit;
  return cues;
}
