/** Takes a text, gives a number by which it is known again. Stores keep these: another way to make them forgets what was learned. */
import { hash } from './characters.ts';
import { key } from './key.ts';

/** 0 to 2^32 - 1; the same for texts that differ in marks, capitals and white space alone. Numbers are told apart. */
export function print(text: string): number {
  return printOfKey(key(text));
}

/** As {@link print}, of a text's key. */
export function printOfKey(textKey: string): number {
  let sum = hash(textKey);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
