/**
 * Takes a row and the place of a verb, gives the noun phrase that is its subject: beside it, before an apposition or a
 * relative clause, or the sentence's own subject.
 */
import type { Cue } from './findcues.ts';
import { type Clause, type Item, indexOfText } from './frame.ts';
import type { Holder } from './holder.ts';
import { phraseEnding, phraseFrom } from './nounphrase.ts';
import { DETERMINERS, isCapital, isDay, isPronoun } from './wordclasses.ts';

const CONJUNCTIONS = new Set('and but or then while before after'.split(' '));
const OPENING_PREPOSITION = new Set(
  'in on at after during while when as for with before since although though despite following if by from speaking asked according under because amid among until once to of about over through'.split(
    ' ',
  ),
);

/** Other words that open a sentence before a comma and are nobody's name. */
const OPENING_ADVERB =
  /^(?:indeed|likewise|instead|overall|afterwards?|nonetheless|nevertheless|moreover|furthermore|besides|otherwise|thus|hence|again|now|perhaps|asked|informed|pressed|told|given|based|faced|meanwhile)$/;

const BEFORE_TIME = /^(?:even|shortly|just|soon|long|moments|minutes|hours|days|weeks|months|years)$/;

/** The subject that ends at or before item `left`. */
export function subjectLeft(
  body: string,
  items: Item[],
  s: Clause,
  left: number,
  cues: Cue[],
): Holder | null {
  const end = items[left];
  if (left < s.from || !end) return null;
  if (end.type === 'word' && /^(?:who|which|that)$/.test(end.lower)) {
    const at = /^(?:,|[—–-]|--)$/.test(items[left - 1]?.text ?? '') ? left - 2 : left - 1;
    return phraseEnding(body, items, s.from, at);
  }
  if (end.type === 'word' && CONJUNCTIONS.has(end.lower)) return null;
  if (end.text === ',' || end.text === '—' || end.text === '–' || end.text === ')')
    return overParenthesis(body, items, s, left, cues);
  const h = phraseEnding(body, items, s.from, left);
  if (h) {
    // “Biden on Monday said”, “Biden in a statement said”
    const before = items[h.from - 1];
    const adverbial =
      before && h.from - 1 > s.from && /^(?:on|in|at|during|after|for|from|to)$/.test(before.lower);
    if (adverbial && h.kind !== 'pronoun') {
      const nearer = phraseEnding(body, items, s.from, h.from - 2);
      if (nearer) return nearer;
    }
    if (adverbial && h.kind !== 'person' && h.kind !== 'pronoun') return null;
    return h;
  }
  if (isDay(end)) {
    const at = items[left - 1]?.lower === 'on' ? left - 2 : left - 1;
    return phraseEnding(body, items, s.from, at);
  }
  return null;
}

/** Steps back over “X, 42, a painter from Rome, said” to X. */
function overParenthesis(body: string, items: Item[], s: Clause, comma: number, cues: Cue[]): Holder | null {
  let fallback: Holder | null = null;
  const closing = items[comma]!.text;
  if (closing === ',' && items[comma - 1]?.text === ')') {
    // Gov. John Kasich (R-Ohio), said
    const h = phraseEnding(body, items, s.from, comma - 1);
    if (h?.kind === 'person') return h;
  }
  for (let i = comma - 1, hops = 0; i >= s.from && hops < 6; i--) {
    const item = items[i]!;
    if (item.type === 'quote' && items[i + 1]?.text !== "'s") return fallback;
    if (cues.some((c) => c.at === i && c.finite && c.subject) && closing === ',') {
      const inside = items.slice(i, comma).some((x) => /^(?:who|which)$/.test(x.lower));
      const relative = /^(?:who|which|that)$/.test(items[i - 1]?.lower ?? '');
      const whose = items.slice(s.from, i).some((x) => x.lower === 'whose');
      if (!inside && !relative && !whose) return fallback;
    }
    const opens = closing === ')' ? item.text === '(' : item.text === closing;
    if (!opens) continue;
    hops++;
    // Another officer, John Cannon, said
    const named = items[i + 1]!.type === 'person' && i + 2 === comma && closing === ',';
    const before = phraseEnding(body, items, s.from, i - 1);
    const h = before && (overDescription(body, items, s, before) ?? before);
    if (named && h?.kind !== 'person') return phraseFrom(body, items, i + 1, comma);
    if (!h) continue;
    const first = items[i + 1]!;
    if (h.kind === 'person' || h.kind === 'pronoun') return h;
    if (/^(?:who|which|speaking|citing)$/.test(first.lower)) return h;
    fallback ??= h;
  }
  // “In Rome, a spokesman said”: no parenthesis at all, the comma closes an adverbial
  return fallback;
}

/** Willie Minor, an actor in Dallas, (who …): the person whom a description follows. */
function overDescription(body: string, items: Item[], s: Clause, h: Holder): Holder | null {
  if (h.kind !== 'unnamed' || items[h.from - 1]?.text !== ',' || !DETERMINERS.has(items[h.from]!.lower))
    return null;
  const before = phraseEnding(body, items, s.from, h.from - 2);
  return before?.kind === 'person' ? before : null;
}

/** Items in a dateline at most. */
const DATELINE = 9;

/** JACKSON, Miss. - : where the sentence after a dateline starts. */
function afterDateline(items: Item[], from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(items[from]?.text ?? '')) return from;
  for (let i = from + 1; i < to && i < from + DATELINE; i++) {
    if (/^(?:[—–-]|--)$/.test(items[i]!.text)) return i + 1;
  }
  return from;
}

/** Whether a phrase that tells when, where or how begins at `at`, no subject. */
function opensAdverbial(items: Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item) return false;
  if (isDay(item) || isDay(next)) return true;
  // Even before he spoke, Hours later,
  if (
    BEFORE_TIME.test(item.lower) &&
    /^(?:before|after|later|earlier|ago|as|when|though|if)$/.test(next?.lower ?? '')
  )
    return true;
  return (
    item.type === 'word' &&
    (OPENING_PREPOSITION.has(item.lower) ||
      /^\p{L}+(?:ing|ly)$/u.test(item.lower) ||
      OPENING_ADVERB.test(item.lower))
  );
}

/** The sentence's first noun phrase that is not in an opening adverbial. */
export function mainSubject(body: string, items: Item[], from: number, to: number): Holder | null {
  let at = afterDateline(items, from, to);
  for (let hops = 0; hops < 3 && at < to; hops++) {
    const item = items[at]!;
    if (
      item.type === 'mark' ||
      /^(?:and|but|so|yet|however|still|then|later|also|meanwhile)$/.test(item.lower)
    ) {
      at++;
      hops--;
      continue;
    }
    // At a rally in Portsmouth, N.H., on Tuesday, …
    if (at > from && isCapital(item) && items[at + 1]?.text === ',' && opensAdverbial(items, at + 2)) {
      at += 2;
      hops--;
      continue;
    }
    if (!opensAdverbial(items, at)) break;
    const comma = indexOfText(items, ',', at + 1, to);
    if (comma < 0) break;
    at = comma + 1;
  }
  const h = phraseFrom(body, items, at, to);
  if (h && (h.kind !== 'pronoun' || isPronoun(items[at]))) return h;
  for (let i = at; i < to; i++) {
    if (items[i]!.type === 'person') return phraseFrom(body, items, i, i + 1);
  }
  return null;
}
