/**
 * Takes a row of items and a place in it, gives the noun phrase that ends or begins there: a person, a pronoun, an
 * organisation, or a source without a name in the article's own words. No tagger: closed word classes and case decide.
 */
import { BE } from './cues.ts';
import type { Item } from './frame.ts';
import { type Holder, holder } from './holder.ts';
import { CALLED, calledAs, IRREGULAR_PAST, namesWhose, nextName, pastVerb, verbLike } from './phraseends.ts';
import {
  CONTRACTION,
  DETERMINERS,
  isCapital,
  isDay,
  isPronoun,
  LINKS,
  nominal,
  VERBAL,
} from './wordclasses.ts';

/** Items in a noun phrase at most. */
const MAX_WORDS = 14;

/** The noun phrase whose last item is `last`; null where none ends there. */
export function phraseEnding(body: string, items: Item[], first: number, last: number): Holder | null {
  if (items[last]?.text === ')') {
    // Jim Jordan (R-Ohio), a panel member
    let open = last - 1;
    while (open > first && open > last - 9 && items[open]!.text !== '(') open--;
    return open > first && items[open]!.text === '(' ? phraseEnding(body, items, first, open - 1) : null;
  }
  const end = items[last];
  if (last < first || !end) return null;
  if (isPronoun(end))
    return { kind: 'pronoun', person: -1, text: end.text.replace(CONTRACTION, ''), from: last, to: last + 1 };
  if (end.type === 'mark' || end.type === 'quote' || !nominal(end) || IRREGULAR_PAST.test(end.lower))
    return null;
  let from = last;
  for (let i = last; i >= first && last - i < MAX_WORDS; i--) {
    const item = items[i]!;
    if (isDash(items, i)) break;
    if (!nominal(item)) {
      if (!LINKS.has(item.lower) || item.type !== 'word') break;
      // a link needs a noun before it; `On Monday officials said` has none
      const before = items[i - 1];
      if (
        i - 1 < first ||
        !before ||
        !nominal(before) ||
        (before.type === 'word' && DETERMINERS.has(before.lower))
      )
        break;
      continue;
    }
    from = i;
    if (item.type === 'word' && DETERMINERS.has(item.lower)) {
      const link = items[i - 1];
      // the two lawmakers
      if (i - 1 >= first && /^(?:the|all|these|those)$/.test(link!.lower)) continue;
      if (!link || i - 1 < first || link.type !== 'word' || !LINKS.has(link.lower)) break;
    }
  }
  while (from < last && isDay(items[from])) from++;
  // did not appear, to criticise: the rest of a verb phrase, no noun phrase
  const opener = items[from]!;
  const before = from > first ? items[from - 1]! : undefined;
  const bare = opener.type === 'word' && !isCapital(opener) && !DETERMINERS.has(opener.lower);
  if (
    bare &&
    before?.type === 'word' &&
    (BE.has(before.lower) || VERBAL.test(before.lower) || isPronoun(before))
  )
    return null;
  const h = holder(body, items, from, last + 1);
  const other = items[from - 2];
  const together =
    h?.kind === 'person' &&
    before?.lower === 'and' &&
    from - 2 >= first &&
    other!.type === 'person' &&
    opensClause(items, first, from - 2);
  return together ? { ...h, joint: [other!.ref, h.person], from: from - 2 } : h;
}

/** A hyphen with a space before it is a dash. */
const isDash = (items: Item[], i: number) =>
  items[i]!.text === '-' && i > 0 && items[i]!.start > items[i - 1]!.end;

const TRAILING = /^(?:of|for|in|at|with|from|on|to|by|near|under|last|next|this|a|an|the)$/;

/** Whether a clause can start at item `i`: names before it would be objects. */
const opensClause = (items: Item[], first: number, i: number) =>
  i === first ||
  items[i - 1]!.type === 'quote' ||
  /^(?:[,;:—–-]|--)$/.test(items[i - 1]!.text) ||
  /^(?:but|and|as|that)$/.test(items[i - 1]!.lower);

/** The noun phrase that begins at `at`; null where none does. */
export function phraseFrom(body: string, items: Item[], at: number, to: number): Holder | null {
  const start = items[at];
  if (!start || at >= to) return null;
  if (isPronoun(start))
    return { kind: 'pronoun', person: -1, text: start.text.replace(CONTRACTION, ''), from: at, to: at + 1 };
  if (start.type === 'mark' || start.type === 'quote' || !nominal(start)) return null;
  let end = at;
  for (let i = at; i < to && i - at < MAX_WORDS; i++) {
    const item = items[i]!;
    if (isDash(items, i)) break;
    if (i > at && CALLED.test(item.lower)) {
      const name = calledAs(items, i, to);
      if (name)
        return {
          kind: 'person',
          person: name.ref,
          text: name.text,
          from: at,
          to: items.indexOf(name, i) + 1,
        };
      break;
    }
    if (item.type === 'person') {
      end = i + 1;
      if (items[i + 1]?.text === "'s") continue;
      // Clinton ally James Carville: the second name is who is meant
      const second = nextName(items, i + 1, to);
      if (second >= 0) {
        i = second - 1;
        continue;
      }
      // one Trump confidant, the Clinton campaign: the name only says whose
      if (namesWhose(items, at, i, to)) continue;
      break;
    }
    if (nominal(item) && !isDay(item)) {
      if (i > at && (verbLike(items, i) || pastVerb(items, i))) break;
      end = i + 1;
      continue;
    }
    if (item.lower === 'and' && end > at && isCapital(items[end - 1]!)) {
      // Governor and Party Chairman Ed Rendell
      const name = nextName(items, i + 1, to);
      if (name < 0) break;
      i = name - 1;
      continue;
    }
    const next = items[i + 1];
    const links =
      item.type === 'word' &&
      (item.lower === 'of' ||
        item.lower === 'for' ||
        item.lower === 'from' ||
        item.lower === 'at' ||
        item.lower === 'with' ||
        item.lower === 'in');
    if (!links || !next || i + 1 >= to || !nominal(next) || isDay(next)) break;
    if (items.slice(at, i).some((x) => x.type === 'person')) break;
  }
  // the new “dot plot”: the noun itself is quoted
  if (
    end > at &&
    items[end]?.type === 'quote' &&
    items[end]!.start - items[end - 1]!.end === 1 &&
    items[end - 1]!.type === 'word' &&
    end < to
  ) {
    if (DETERMINERS.has(start.lower)) return null;
  }
  // a longtime adviser to (nobody named), a study last (week): what no noun follows is no part
  while (end > at && items[end - 1]!.type === 'word' && TRAILING.test(items[end - 1]!.lower)) end--;
  if (end <= at) return null;
  const h = holder(body, items, at, end);
  const other = items[end + 1];
  const together =
    h?.kind === 'person' &&
    items[end]?.lower === 'and' &&
    end + 1 < to &&
    other?.type === 'person' &&
    items[end + 2]?.text !== "'s";
  return together ? { ...h, joint: [h.person, other.ref], to: end + 2 } : h;
}
