/** Takes a text that is to stand in an index, gives it no longer than an index of PostgreSQL takes: what is cut off is told apart by a digest. */
import { hash } from 'node:crypto';

/** UTF-16 units. An entry of a B-tree has at most 2,704 bytes, a word of a vector 2,046; a unit takes at most three. */
const MOST = 500;
const DIGEST = 40;

/** Equal texts stay equal, others differ, and most are left as they are. */
export function indexable(text: string): string {
  const kept = text.includes('\0') || !text.isWellFormed() ? sent(text) : text;
  if (kept.length <= MOST) return kept;
  return kept.slice(0, MOST - DIGEST).toWellFormed() + hash('sha1', kept);
}

/** What the indexable form of every text that begins so begins with, too: where it is shorter than what was given, the rest is to be checked. */
export function indexableBegin(text: string): string {
  return text.length <= MOST - DIGEST ? text : text.slice(0, MOST - DIGEST).toWellFormed();
}

/** As it comes back from the database, so that it can be looked up by what was asked. */
function sent(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
