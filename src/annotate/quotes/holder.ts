/**
 * Takes the items of a noun phrase, tells what it names by its head: a person, an organisation, or a source without a
 * name, which keeps the article's own words.
 */
import type { Item } from './frame.ts';
import { DETERMINERS, isCapital, isDay, isNumber, LINKS, OFFICE, TITLES } from './wordclasses.ts';

/** Who might be speaking. `from`/`to` are item indices of the whole phrase; `person` is -1 unless one is named. */
export interface Holder {
  kind: 'person' | 'pronoun' | 'unnamed' | 'organisation';
  person: number;
  /** Where two people speak together: both, in order. */
  joint?: [number, number];
  /** The phrase in the article's words, without a leading article for organisations. */
  text: string;
  from: number;
  to: number;
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
  if (
    items[head]?.lower === 'of' &&
    OFFICE.test(items[to - 2]?.lower ?? '') &&
    items[to - 1]!.type === 'person'
  )
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
