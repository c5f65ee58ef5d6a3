/** Takes a line, gives what it says without its marks and capitals: two ways of writing one line, or one name, compare as equal. */
import { kindOf, NONE, unitAt } from './characters.ts';

/** Letters and digits in lower case, one space for all else: two lines with the same key say the same. */
export function key(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const isWord = i < lower.length && (kindOf(unitAt(lower, i)) !== NONE || isLowSurrogate(lower, i));
    if (isWord) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      out += out === '' ? lower.slice(start, i) : ` ${lower.slice(start, i)}`;
      start = -1;
    }
  }
  return out;
}

/** The second half of a pair belongs to the first. */
function isLowSurrogate(text: string, i: number): boolean {
  const code = unitAt(text, i);
  return code >= 0xdc00 && code < 0xe000 && i > 0 && kindOf(unitAt(text, i - 1)) !== NONE;
}

/** A name without blanks, marks and article: `The Hill` and `thehill` are equal. */
export function squash(text: string): string {
  return key(text)
    .replace(/^the (?=.{3})/, '')
    .replaceAll(' ', '');
}
