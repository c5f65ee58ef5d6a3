/** Takes a line in Title Case or capitals, gives the people in it: there a capital says nothing, so only known names count. */

import type { Forms } from './mentions.ts';
import { fold } from './names.ts';
import { type Document, type Found, IS, type Reading } from './reading.ts';

/** Fewest longer words by which a heading is judged: shorter lines are read as prose. */
const SHORTEST = 4;
/** A line of more words is a paragraph, whatever its case. */
const LONGEST = 40;

/** Words of three letters and more that Title Case may leave small. */
const SMALL_IN_TITLES = new Set(
  'the and for but nor off per via out its his her yet from with into over after about that than amid under against between without during before through near upon onto like when this their your'.split(
    ' ',
  ),
);

/** Whether the words of the line have capitals as a matter of style: none of its longer words is small but prepositions and the like. */
export function isTitleCase({ tokens, classes }: Reading, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const bits = classes[i]!;
    if (!(bits & IS.word)) continue;
    if (++words > LONGEST) return false;
    if (tokens[i]!.text.length < 3) continue;
    if (bits & IS.cap) capitals += tokens[i]!.text.length > 3 ? 1 : 0;
    else if (!SMALL_IN_TITLES.has(tokens[i]!.text)) return false;
  }
  return capitals >= SHORTEST;
}

/** Names known from the rest of the document, and given names with a word behind them that is no other word. */
export function headlineMentions(
  doc: Document,
  forms: Forms,
  reading: Reading,
  from: number,
  to: number,
): Found[] {
  const found: Found[] = [];
  let i = from;
  while (i < to) {
    const length = lengthOfName(doc, forms, reading, i, to);
    if (length > 0) found.push({ reading, from: i, to: i + length });
    i += Math.max(1, length);
  }
  return found;
}

const LONGEST_NAME = 5;

function lengthOfName(doc: Document, forms: Forms, reading: Reading, at: number, to: number): number {
  const { tokens, classes } = reading;
  if (!(classes[at]! & IS.cap)) return 0;
  let form = '';
  let known = 0;
  for (let i = at; i < Math.min(to, at + LONGEST_NAME); i++) {
    if (tokens[i]!.kind !== 'word') break;
    form += (form ? ' ' : '') + fold(tokens[i]!.text);
    if (i > at ? forms.full.has(form) : forms.short.has(form)) known = i + 1 - at;
  }
  if (known > 1) return known;
  const next = classes[at + known] ?? 0;
  if (known === 1) return next & IS.org && at + known < to && next & IS.cap ? 0 : 1;
  return guessed(doc, reading, at, to);
}

const NO_NAME = IS.org | IS.place | IS.demonym | IS.calendar | IS.functionWord | IS.role | IS.cue;

/** `Jane Roe`, `Jane Q. Roe` by the given name alone. */
function guessed(doc: Document, { tokens, classes }: Reading, at: number, to: number): number {
  if (!(classes[at]! & IS.given) || classes[at]! & IS.ambiguousGiven) return 0;
  let last = at + 1;
  while (last < to && classes[last]! & IS.initial && tokens[last]!.text.endsWith('.')) last++;
  if (
    last >= to ||
    !(classes[last]! & IS.cap) ||
    (classes[last]! & NO_NAME && !(classes[last]! & IS.surname))
  )
    return 0;
  if (doc.small.has(tokens[last]!.text.toLowerCase())) return 0;
  const next = last + 1 < to ? classes[last + 1]! : 0;
  if (next & IS.org && next & IS.cap) return 0;
  return last + 1 - at;
}
