/**
 * Takes a quotation inside a sentence that no cue attributes, gives the sentence's own subject as its speaker where the
 * words are plainly somebody's: after a colon, or a clause or a longer fragment in what a person does.
 */

import type { Attribution } from './attribute.ts';
import { canReport } from './canspeak.ts';
import type { Clause, Item } from './frame.ts';
import { kindOf } from './kind.ts';
import { mainSubject } from './subjects.ts';
import { DETERMINERS } from './wordclasses.ts';

/** Words in a fragment at least: shorter ones are terms more often than not. */
const FRAGMENT_WORDS = 3;

/** The attribution to the subject of the sentence, or null. */
export function woven(body: string, items: Item[], s: Clause, at: number): Attribution | null {
  const quote = items[at]!;
  const text = body.slice(quote.start, quote.end).replace(/^["“‘'«`]+|["”’'»]+$/g, '');
  const announced = items[at - 1]?.text === ':';
  if (!announced && !isWords(items, at, text)) return null;
  const h = mainSubject(body, items, s.from, at);
  if (!h || h.from >= at || !canReport(h)) return null;
  if (announced) return { holder: h, cue: null, rule: 'colon-subject' };
  return h.kind === 'organisation' ? null : { holder: h, cue: null, rule: 'woven-subject' };
}

/** Whether quoted words inside a sentence read like somebody's words, not like a name for a thing. */
function isWords(items: Item[], at: number, text: string): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const determined = before && (before.text === "'s" || DETERMINERS.has(before.lower));
  // the “law and order” candidate
  if (determined && next?.type === 'word' && !/[.,!?]$/.test(text)) return false;
  if (kindOf(text, false) === 'direct') return true;
  return !determined && /^\p{Ll}/u.test(text) && text.split(/\s+/).length >= FRAGMENT_WORDS;
}
