/** Takes a line, gives what it says without its marks and capitals: two ways of writing one line, or one name, compare as equal. */
import { kindOf, NONE, unitAt } from './characters.ts';

/** Letters and digits in lower case, one space for all else: two lines with the same key say the same. */
export function key(text: string): string {
  return keyOfLower(text.toLowerCase());
}

/** The key of a text that is in lower case already. What stands in it as it does in the key is taken over in one piece. */
export function keyOfLower(lower: string): string {
  let out = '';
  let from = -1;
  let end = -1;
  for (let i = 0; i < lower.length; i++) {
    if (kindOf(unitAt(lower, i)) === NONE && !isLowSurrogate(lower, i)) continue;
    // one blank between two words is one in the key
    const goesOn = from >= 0 && (end === i || (end === i - 1 && unitAt(lower, end) === BLANK));
    if (!goesOn) {
      if (from >= 0) out += out === '' ? lower.slice(from, end) : ` ${lower.slice(from, end)}`;
      from = i;
    }
    end = i + 1;
  }
  if (from < 0) return '';
  return out === '' ? lower.slice(from, end) : `${out} ${lower.slice(from, end)}`;
}

const BLANK = 32;

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
