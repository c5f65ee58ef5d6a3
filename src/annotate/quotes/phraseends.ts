/** Takes a place in a row, tells whether a noun phrase read from the left ends there: at a verb, or at a name that goes on. */
import { SPEAKING } from './canspeak.ts';
import { AUXILIARY, cueWord } from './cues.ts';
import type { Item } from './frame.ts';
import { DETERMINERS, isCapital, isDay, LINKS, nominal } from './wordclasses.ts';

/** Whether the noun after a name is who is meant. */
export function namesWhose(items: Item[], at: number, name: number, to: number): boolean {
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
export const CALLED = /^(?:known|calling|identified|named|called|nicknamed)$/;

/** The name that the phrase ending before item `at` is given; null where it is given none. */
export function calledAs(items: Item[], at: number, to: number): Item | null {
  if (!CALLED.test(items[at]?.lower ?? '')) return null;
  let i = at + 1;
  while (i < to && i < at + 4 && /^(?:only|as|himself|herself|by|simply|publicly)$/.test(items[i]!.lower))
    i++;
  return i < to && items[i]!.type === 'person' ? items[i]! : null;
}

/** How many words of a title may stand between two names. */
const TITLE_WORDS = 6;

/** The place of a name that only words of a title lead up to; -1 where there is none. */
export function nextName(items: Item[], from: number, to: number): number {
  for (let i = from; i < to && i <= from + TITLE_WORDS; i++) {
    if (items[i]!.type === 'person')
      return i > from && (isCapital(items[i - 1]!) || SPEAKING.test(items[i - 1]!.lower)) ? i : -1;
    if (items[i]!.type !== 'word' || !nominal(items[i]!) || pastVerb(items, i) || cueWord(items[i]!.lower))
      return -1;
  }
  return -1;
}

/** Past forms that no ending tells. */
export const IRREGULAR_PAST =
  /^(?:came|went|took|made|got|gave|met|ran|left|began|kept|held|sent|spent|stood|won|lost|became|let|set|cut|fell|rose|sat|brought|bought|built|caught|drew|drove|fought|grew|led|paid|broke|chose|goes|comes|takes|makes|gets|gives)$/;

/** A verb that closes the phrase (`the Government came out`, `the fumes leaked`); after a name only a person's noun goes on. */
export function pastVerb(items: Item[], i: number): boolean {
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
export function verbLike(items: Item[], i: number): boolean {
  const item = items[i]!;
  if (item.type !== 'word' || isCapital(item)) return false;
  const cue = cueWord(item.lower);
  if (!cue) return false;
  const before = items[i - 1]!;
  if (before.type === 'word' && (DETERMINERS.has(before.lower) || LINKS.has(before.lower))) return false;
  return cue.form !== 'participle' || before.type === 'person';
}
