/**
 * Takes one block's draft and scan, writes what the block shows by itself into a row of numbers for the trained models:
 * lengths, marks, case, function words, list mark, and what the rules on single blocks say of it.
 */
import { LABELS } from '#domain/document.ts';
import type { Draft } from '../page/draft.ts';
import type { Scan } from './alone-scan.ts';

/** Reasons of rules that say more than their label does. */
const REASONS = [
  'body:prose',
  'body:long',
  'body:sentence',
  'related:heading',
  'related:read-more',
  'related:glued-teaser',
  'comment:thread',
  'comment:says',
  'footer:credit',
  'footer:biography',
  'navigation:left-over',
] as const;
const REASON_PLACE = new Map<string, number>(REASONS.map((r, i) => [r, i]));
const LABEL_PLACE = new Map<string, number>(LABELS.map((l, i) => [l, i]));

/** How a line ends or starts, as a number of its own: last and first characters by kind. */
const ENDS = [
  'stop',
  'question',
  'quote',
  'comma',
  'colon',
  'ellipsis',
  'bracket',
  'digit',
  'other',
] as const;
const STARTS = ['upper', 'lower', 'digit', 'quote', 'bracket', 'other'] as const;

/** Names of the numbers `aloneFeatures` writes, in order. */
export const ALONE_FEATURES: readonly string[] = [
  ...'chars words wordLength capitals allCaps upperShare functionShare functionWords digits digitShare marks markShare'.split(
    ' ',
  ),
  ...'commas stops quotes separators handles otherScript endsSentence hasQuote'.split(' '),
  ...'bullet numbered indent gap linkDensity aloneScore question exclaims firstPerson secondPerson said'.split(
    ' ',
  ),
  ...ENDS.map((e) => `ends:${e}`),
  ...STARTS.map((s) => `starts:${s}`),
  ...LABELS.map((l) => `alone:${l}`),
  ...REASONS.map((r) => `alone:${r}`),
];

const FIRST_PERSON = /\b(i|i'm|i've|my|me|we|our|us)\b/;
const SECOND_PERSON = /\b(you|your|you're)\b/;
const SAID = /\b(said|says|told|added|according|wrote|reported|asked|announced)\b/;
/** Longest part of a text the cues above are looked for in. */
const CUE_READ = 600;

function ending(text: string): number {
  let i = text.length - 1;
  const last = text.charAt(i);
  if (/["”’»“']/.test(last)) return 2;
  if (last === ')' || last === ']') return 6;
  while (i > 0 && /["”’»“')\]]/.test(text.charAt(i))) i--;
  const c = text.charAt(i);
  if (c === '…' || (c === '.' && text.charAt(i - 1) === '.')) return 5;
  if (c === '.' || c === '。') return 0;
  if (c === '?' || c === '!' || c === '？' || c === '！') return 1;
  if (c === ',' || c === ';') return 3;
  if (c === ':') return 4;
  return c >= '0' && c <= '9' ? 7 : 8;
}

function opening(text: string): number {
  const c = text.charAt(0);
  if (c >= '0' && c <= '9') return 2;
  if (/["“”„«‘'’]/.test(c)) return 3;
  if (/[([{]/.test(c)) return 4;
  if (/\p{Lu}/u.test(c)) return 0;
  return /\p{L}/u.test(c) ? 1 : 5;
}

/**
 * Writes one block's numbers into `row` from `at` on.
 * @returns the place behind the last number written: `at + ALONE_FEATURES.length`
 */
export function aloneFeatures({ f, alone }: Draft, s: Scan, row: Float32Array, at: number): number {
  const { text, lower, chars, words, block } = f;
  const head = lower.length > CUE_READ ? lower.slice(0, CUE_READ) : lower;
  const length = Math.max(1, s.letters + s.digits + s.marks);
  let i = at;
  row[i++] = chars;
  row[i++] = words;
  row[i++] = words > 0 ? (s.letters + s.digits) / words : 0;
  row[i++] = f.capitals;
  row[i++] = f.allCaps ? 1 : 0;
  row[i++] = s.upper / Math.max(1, s.letters);
  row[i++] = f.functionWords;
  row[i++] = f.functionWords * words;
  row[i++] = s.digits;
  row[i++] = s.digits / length;
  row[i++] = s.marks;
  row[i++] = s.marks / length;
  row[i++] = s.commas;
  row[i++] = s.stops;
  row[i++] = s.quotes;
  row[i++] = s.separators;
  row[i++] = s.handles;
  row[i++] = s.otherScript / Math.max(1, s.letters);
  row[i++] = f.endsSentence ? 1 : 0;
  row[i++] = f.hasQuote ? 1 : 0;
  row[i++] = f.bullet ? 1 : 0;
  row[i++] = /[\dA-Za-z]/.test(block.bullet) ? 1 : 0;
  row[i++] = Math.min(block.indent, 80);
  row[i++] = Math.min(block.gap, 10);
  row[i++] = block.linkDensity;
  row[i++] = alone.score;
  row[i++] = text.includes('?') ? 1 : 0;
  row[i++] = text.includes('!') ? 1 : 0;
  row[i++] = FIRST_PERSON.test(head) ? 1 : 0;
  row[i++] = SECOND_PERSON.test(head) ? 1 : 0;
  row[i++] = SAID.test(head) ? 1 : 0;
  i = oneOf(row, i, ENDS.length, ending(text));
  i = oneOf(row, i, STARTS.length, opening(text));
  i = oneOf(row, i, LABELS.length, LABEL_PLACE.get(alone.label) ?? -1);
  return oneOf(row, i, REASONS.length, REASON_PLACE.get(alone.reason) ?? -1);
}

/** Writes `n` numbers that are 0, but for a 1 at `place`; none where `place` is -1. */
function oneOf(row: Float32Array, at: number, n: number, place: number): number {
  row.fill(0, at, at + n);
  if (place >= 0) row[at + place] = 1;
  return at + n;
}
