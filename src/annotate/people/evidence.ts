/** Takes a candidate name, gives how much its spelling and its neighbours speak for a person (above zero) or against. */
import { type Document, type Found, IS } from './reading.ts';

/** A form is a person from here on: one strong sign (given name, form of address) or two weak ones. Tuned on news text. */
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'across',
  'around',
  'through',
  'via',
  'In',
  'At',
  'From',
  'Near',
]);
/** Titles of which the name behind can be any word. */
const NOBLE = new Set(['Lord', 'Lady', 'Pope']);
const ARTICLES = new Set(['the', 'The', 'a', 'an', 'A', 'An']);
const APPOSITION_OPENERS = new Set(['a', 'an', 'the', 'who', 'whose', 'his', 'her', 'former', 'then']);

/** What places and not people have: `Troy’s mayor`. */
const OFFICES_OF_PLACES = new Set(
  'mayor governor capital president prime parliament government police airport population economy border army military'.split(
    ' ',
  ),
);

/** What the words of the name say, whatever stands around them. */
export function evidenceOfSpelling(doc: Document, candidate: Found): number {
  const { reading, from, to } = candidate;
  const { classes, tokens } = reading;
  const length = to - from;
  const first = classes[from]!;
  const last = classes[to - 1]!;
  let score = 0;
  if (first & IS.given)
    score += length === 1 ? (first & IS.ambiguousGiven ? 0.2 : 0.7) : first & IS.ambiguousGiven ? 1.7 : 2.5;
  if (length === 1 && first & IS.famous) score += 1.2;
  if (length > 1 && last & IS.eastern && first & (IS.surname | IS.given)) score += 2.5;
  if (first & IS.namesake && !(first & IS.given)) score -= 5;
  if (last & IS.surname && !(length === 1 && last & IS.wordySurname)) score += 1;
  if (first & IS.initial && length > 1 && length < 4 && !(first & IS.org)) score += 1.5;
  if (first & IS.keptTitle && length > 1)
    score += classes[from + 1]! & IS.given || NOBLE.has(tokens[from]!.text) ? 3 : 0.5;
  if (length > 4) score -= 1;
  // two or three words of no known class are names more often than not
  if (length > 1 && length < 4 + particles(candidate) && !(first & (IS.given | IS.initial | IS.keptTitle)))
    score += 0.5;
  for (let i = from; i < to; i++) {
    const bits = classes[i]!;
    const inner = i > from;
    if (inner && bits & IS.initial && i < to - 1) score += 1.5;
    if (inner && bits & IS.suffix && (length > 2 || first & IS.given)) score += 2; // not `Article II`
    if (inner && bits & IS.particle && i < to - 1) score += bits & IS.cap ? 0.7 : 1;
    if (bits & IS.org) score -= orgWeight(candidate, i);
    if (bits & IS.place)
      score -= bits & IS.given && !inner && length > 1 ? 0.5 : inner && bits & IS.surname ? 1 : 3;
    if (bits & IS.demonym) score -= 3;
    if (bits & IS.calendar && !(bits & IS.given)) score -= 3;
    if (
      bits & IS.functionWord &&
      !(bits & (IS.given | IS.surname | IS.initial)) &&
      !(inner && bits & IS.particle)
    )
      score -= 4;
    if (bits & IS.allCaps && !(bits & (IS.initial | IS.suffix | IS.given | IS.surname))) score -= 2.5;
    if (bits & (IS.role | IS.rank) && !(bits & (IS.given | IS.surname | IS.keptTitle))) score -= 3;
    if (!(bits & IS.particle) && doc.small.has(tokens[i]!.text.toLowerCase()))
      score -= length === 1 ? 3 : bits & (IS.given | IS.surname) ? 0.3 : 1.2;
  }
  return score;
}

/** How much a word of organisations speaks against a name: little where it can be a name itself. */
function orgWeight({ reading, from, to }: Found, at: number): number {
  const { classes } = reading;
  const bits = classes[at]!;
  const behind = at > from ? classes[at - 1]! : 0;
  if (bits & IS.initial && to - from > 1) return bits & IS.place ? 1 : 0;
  if (at === from) return bits & (IS.given | IS.surname) && to - from > 1 ? 0 : 5;
  if (behind & IS.initial && at === to - 1) return 1;
  return bits & (IS.surname | IS.given) ? 1.5 : 5;
}

function particles({ reading, from, to }: Found): number {
  let count = 0;
  for (let i = from; i < to; i++) if (reading.classes[i]! & IS.particle) count++;
  return count;
}

/** What stands before and after the name: `for` and `against` are never negative. */
export function evidenceAround(candidate: Found): { for: number; against: number } {
  const { reading, from, to } = candidate;
  const { tokens, classes } = reading;
  const before = from > 0 && !tokens[from]!.opensLine ? tokens[from - 1]!.text : '';
  const beforeBits = before ? classes[from - 1]! : 0;
  const next = tokens[to];
  const after = next && !next.opensLine ? next.text : '';
  const afterBits = after ? classes[to]! : 0;
  let good = 0;
  let bad = 0;
  if (beforeBits & IS.courtesy) good += 3;
  else if (beforeBits & IS.rank) good += beforeBits & IS.cap ? 2.2 : 2;
  else if (beforeBits & IS.role) good += 2;
  if (afterBits & IS.cue) good += 1.3;
  else if (beforeBits & IS.cue && !(beforeBits & IS.cap)) good += 1;
  if (after === ',') {
    const second = tokens[to + 1];
    const third = tokens[to + 2]?.text;
    if (second?.kind === 'number' && (third === ',' || third === '.') && /^\d\d?$/.test(second.text))
      good += 2;
    else if (second && APPOSITION_OPENERS.has(second.text))
      good += hasRoleSoon(candidate, to + 2) ? 1.6 : 0.6;
    else if (second && classes[to + 1]! & IS.role) good += 1.5;
    if (second && classes[to + 1]! & IS.place && !(classes[to + 1]! & IS.given)) bad += 2.5;
  }
  if (after === '(' && /^[DRI]-/.test(tokens[to + 1]?.text ?? '')) good += 2.5;
  if (before === ',' && from > 1 && classes[from - 2]! & IS.role) good += 1.6;
  if (after === '&' || before === '&') bad += 1.5;
  if (next?.kind === 'clitic') {
    if (OFFICES_OF_PLACES.has(tokens[to + 1]?.text ?? '')) bad += 2;
    else good += 0.3;
  }
  if (ARTICLES.has(before)) bad += standsBeforeNoun(candidate) ? 0.3 : to - from > 1 ? 1.2 : 2.5;
  if (PLACE_PREPOSITIONS.has(before)) bad += 0.8;
  if (after && afterBits & IS.org && !(afterBits & IS.cap) && to - from === 1) bad += 0.3;
  return { for: good, against: bad };
}

/** `the Trump campaign`, `a Romney fan`: the article belongs to the noun behind the name. */
function standsBeforeNoun({ reading, to }: Found): boolean {
  const next = reading.tokens[to];
  const bits = reading.classes[to] ?? 0;
  return (
    next?.kind === 'word' && !next.opensLine && !(bits & (IS.cap | IS.cue | IS.functionWord | IS.particle))
  );
}

/** Whether a role noun stands within the next words, up to a comma. */
function hasRoleSoon({ reading }: Found, at: number): boolean {
  const { tokens, classes } = reading;
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    if (tokens[i]!.opensLine || tokens[i]!.kind === 'mark') return false;
    if (classes[i]! & IS.role) return true;
  }
  return false;
}
