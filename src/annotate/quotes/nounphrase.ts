/**
 * Takes a row of items and a place in it, gives the noun phrase that ends or begins there: a person, a pronoun, an
 * organisation, or a source without a name in the article's own words. No tagger: closed word classes and case decide.
 */
import { SPEAKING } from './canspeak.ts';
import { AUXILIARY, BE, cueWord } from './cues.ts';
import type { Item } from './frame.ts';
import {
  CONTRACTION,
  DETERMINERS,
  isCapital,
  isDay,
  isNumber,
  isPronoun,
  LINKS,
  nominal,
  OFFICE,
  TITLES,
  VERBAL,
} from './wordclasses.ts';

/** Who might be speaking. `from`/`to` are item indices of the whole phrase; `person` is -1 unless one is named. */
export interface Holder {
  kind: 'person' | 'pronoun' | 'unnamed' | 'organisation';
  person: number;
  /** The phrase in the article's words, without a leading article for organisations. */
  text: string;
  from: number;
  to: number;
}

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
  return holder(body, items, from, last + 1);
}

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
  return end > at ? holder(body, items, at, end) : null;
}

/** Whether the noun after a name is who is meant. */
function namesWhose(items: Item[], at: number, name: number, to: number): boolean {
  const noun = items[name + 1];
  if (!noun || name + 1 >= to || noun.type !== 'word' || isCapital(noun) || !nominal(noun)) return false;
  if (AUXILIARY.has(noun.lower) || isDay(noun) || verbLike(items, name + 1)) return false;
  const determined = name > at && DETERMINERS.has(items[at]!.lower);
  return (
    SPEAKING.test(noun.lower) ||
    (determined && !/..(?:ed|ing|s)$/.test(noun.lower) && !IRREGULAR_PAST.test(noun.lower))
  );
}

/** Participles after a noun that lead up to its name (the base chief known as Bob, a man calling himself Paul). */
const CALLED = /^(?:known|calling|identified|named|called|nicknamed)$/;

/** The name that the phrase ending before item `at` is given; null where it is given none. */
function calledAs(items: Item[], at: number, to: number): Item | null {
  if (!CALLED.test(items[at]?.lower ?? '')) return null;
  let i = at + 1;
  while (i < to && i < at + 4 && /^(?:only|as|himself|herself|by|simply|publicly)$/.test(items[i]!.lower))
    i++;
  return i < to && items[i]!.type === 'person' ? items[i]! : null;
}

/** How many words of a title may stand between two names. */
const TITLE_WORDS = 6;

/** The place of a name that only words of a title lead up to; -1 where there is none. */
function nextName(items: Item[], from: number, to: number): number {
  for (let i = from; i < to && i <= from + TITLE_WORDS; i++) {
    if (items[i]!.type === 'person')
      return i > from && (isCapital(items[i - 1]!) || SPEAKING.test(items[i - 1]!.lower)) ? i : -1;
    if (items[i]!.type !== 'word' || !nominal(items[i]!) || pastVerb(items, i) || cueWord(items[i]!.lower))
      return -1;
  }
  return -1;
}

const IRREGULAR_PAST =
  /^(?:came|went|took|made|got|gave|met|ran|left|began|kept|held|sent|spent|stood|won|lost|became|let|set|cut|fell|rose|sat|brought|bought|built|caught|drew|drove|fought|grew|led|paid|broke|chose|goes|comes|takes|makes|gets|gives)$/;

/** A verb that closes the phrase (`the Government came out`, `the fumes leaked`); after a name only a person's noun goes on. */
function pastVerb(items: Item[], i: number): boolean {
  const item = items[i]!;
  const before = items[i - 1]!;
  if (item.type !== 'word' || isCapital(item)) return false;
  if (IRREGULAR_PAST.test(item.lower)) return true;
  if (before.type !== 'word' || DETERMINERS.has(before.lower)) return false;
  if (/..ed$/.test(item.lower)) return true;
  return (
    (isCapital(before) || (SPEAKING.test(before.lower) && /ing$/.test(item.lower))) &&
    /(?:ing|es)$/.test(item.lower) &&
    !SPEAKING.test(item.lower)
  );
}

/** A present-tense or past verb in the middle of a phrase read from the left (`officials tell CNN`, `Biden told`). */
function verbLike(items: Item[], i: number): boolean {
  const item = items[i]!;
  if (item.type !== 'word' || isCapital(item)) return false;
  const cue = cueWord(item.lower);
  if (!cue) return false;
  const before = items[i - 1]!;
  if (before.type === 'word' && DETERMINERS.has(before.lower)) return false;
  return cue.form !== 'participle' || before.type === 'person';
}

/** Decides what the phrase of items `from` to `to` names, by the head of its first part. */
export function holder(body: string, items: Item[], from: number, to: number): Holder | null {
  let head = to;
  for (let i = from; i < to; i++) {
    if (items[i]!.type === 'word' && LINKS.has(items[i]!.lower)) {
      head = i;
      break;
    }
  }
  if (head === from) return null;
  if (items[head]?.lower === 'of' && OFFICE.test(items[to - 2]!.lower) && items[to - 1]!.type === 'person')
    head = to;
  // Secretary of State Tony Blinken, but: a spokesman for President Jacob Zuma
  const last = items[to - 1]!;
  if (head < to - 2 && last.type === 'person' && isCapital(items[head - 1]!) && isCapital(items[to - 2]!)) {
    return { kind: 'person', person: last.ref, text: last.text, from, to };
  }
  const named = items[head - 1]!;
  const text = body.slice(items[from]!.start, items[to - 1]!.end);
  if (named.type === 'person') return { kind: 'person', person: named.ref, text: named.text, from, to };
  if (named.type !== 'word') return null;
  if (isNumber(named) || isDay(named)) {
    const earlier = items.slice(from, head).findLast((x) => x.type === 'person');
    return earlier && !items.slice(from, head).some((x) => x.text === "'s")
      ? { kind: 'person', person: earlier.ref, text: earlier.text, from, to }
      : null;
  }
  if (isCapital(named) && !TITLES.has(named.lower.replace('.', ''))) {
    // a capital may only be the sentence's first letter
    const opensSentence = head - 1 === from && (from === 0 || /^[.!?…:]$/.test(items[from - 1]!.text));
    if (opensSentence && DETERMINERS.has(named.lower)) {
      return { kind: 'unnamed', person: -1, text: named.text, from, to };
    }
    const bare = DETERMINERS.has(items[from]!.lower) && from < head - 1 ? from + 1 : from;
    return {
      kind: 'organisation',
      person: -1,
      text: body.slice(items[bare]!.start, items[to - 1]!.end),
      from,
      to,
    };
  }
  return { kind: 'unnamed', person: -1, text, from, to };
}
