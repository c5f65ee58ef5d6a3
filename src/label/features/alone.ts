/**
 * Takes one block's draft and scan, writes what the block shows by itself into a row of numbers for the trained models:
 * lengths, marks, case, function words, list mark, and what the rules on single blocks say of it.
 */
import { LABELS } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import type { Draft } from '../page/draft.ts';
import type { Scan } from './alone-scan.ts';
import { FIRST_PERSON, SAID, SECOND_PERSON, wordCues } from './word-cues.ts';

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

/** What the last character makes of a line's end, by places in {@link ENDS}. */
const ENDING = new Uint8Array(0x10000).fill(ENDS.indexOf('other'));
for (const [end, marks] of [
  ['quote', '"”’»“\''],
  ['bracket', ')]'],
  ['ellipsis', '…'],
  ['stop', '.。'],
  ['question', '?!？！'],
  ['comma', ',;'],
  ['colon', ':'],
  ['digit', '0123456789'],
] as const)
  for (const mark of marks) ENDING[mark.charCodeAt(0)] = ENDS.indexOf(end);
const STOP = 46;

function ending(text: string): number {
  const end = text.length - 1;
  const last = unitAt(text, end);
  return last === STOP && unitAt(text, end - 1) === STOP ? ENDS.indexOf('ellipsis') : ENDING[last]!;
}

/** What the first character makes of a line's start, by places in {@link STARTS}; from a table for the first alphabets. */
const OPENING = Uint8Array.from({ length: 0x250 }, (_, code) => openingWith(code));

function opening(text: string): number {
  const code = unitAt(text, 0);
  return code < OPENING.length ? OPENING[code]! : openingWith(code);
}

function openingWith(code: number): number {
  return STARTS.indexOf(startWith(String.fromCharCode(code)));
}

function startWith(c: string): (typeof STARTS)[number] {
  if (c >= '0' && c <= '9') return 'digit';
  if (/["“”„«‘'’]/.test(c)) return 'quote';
  if (/[([{]/.test(c)) return 'bracket';
  if (/\p{Lu}/u.test(c)) return 'upper';
  return /\p{L}/u.test(c) ? 'lower' : 'other';
}

/**
 * Writes one block's numbers into `row`, which is all 0 there, from `at` on.
 * @returns the place behind the last number written: `at + ALONE_FEATURES.length`
 */
export function aloneFeatures({ f, alone }: Draft, s: Scan, row: Float32Array, at: number): number {
  const { text, chars, words, block } = f;
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
  row[i++] = f.bullet && /[\dA-Za-z]/.test(block.bullet) ? 1 : 0;
  row[i++] = Math.min(block.indent, 80);
  row[i++] = Math.min(block.gap, 10);
  row[i++] = block.linkDensity;
  row[i++] = alone.score;
  row[i++] = s.marks > 0 && text.includes('?') ? 1 : 0;
  row[i++] = s.marks > 0 && text.includes('!') ? 1 : 0;
  const cues = wordCues(f);
  row[i++] = cues & FIRST_PERSON ? 1 : 0;
  row[i++] = cues & SECOND_PERSON ? 1 : 0;
  row[i++] = cues & SAID ? 1 : 0;
  i = oneOf(row, i, ENDS.length, ending(text));
  i = oneOf(row, i, STARTS.length, opening(text));
  i = oneOf(row, i, LABELS.length, LABEL_PLACE.get(alone.label) ?? -1);
  return oneOf(row, i, REASONS.length, REASON_PLACE.get(alone.reason) ?? -1);
}

/** Leaves `n` numbers 0, but for a 1 at `place`; for none where `place` is -1. */
function oneOf(row: Float32Array, at: number, n: number, place: number): number {
  if (place >= 0) row[at + place] = 1;
  return at + n;
}
