/** Texts that people write by hand: schemas of one line or of paragraphs, tidied, without characters that nobody types. */
import { z } from 'zod';

/** Control characters, halves of surrogate pairs, and the separators that are line breaks to some readers and none to others. */
const UNWRITTEN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;

const unwritten = { error: 'leave out control characters' };

/** One line: white space is one space, none at the ends. @param empty what to do in place of giving an empty text. */
export function line(most: number, empty = 'give at least one character') {
  return z
    .string()
    .overwrite((value) => value.replace(/\s+/g, ' ').trim())
    .min(1, { error: empty })
    .max(most, { error: `give at most ${most} characters` })
    .refine((value) => !UNWRITTEN.test(value), unwritten);
}

/** Paragraphs with a blank line between them; any line break ends one. */
export function text(most: number) {
  return z
    .string()
    .overwrite(paragraphs)
    .min(1, { error: 'give at least one character' })
    .max(most, { error: `give at most ${most} characters` })
    .refine((value) => !UNWRITTEN.test(value.replaceAll('\n', '')), unwritten);
}

function paragraphs(value: string): string {
  const lines = value.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').split('\n');
  return lines
    .map((one) => one.trim())
    .filter(Boolean)
    .join('\n\n');
}
