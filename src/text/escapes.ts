/** Takes JSON text, gives it without escapes of half a character, such as programs write that cut strings anywhere. */

const HALF = /\\u[dD][89a-fA-F]/;
/** Escapes one by one, those of a pair together: in `\\ud800` the backslash is escaped, and no half. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|[\s\S])/g;
const ALONE = /^\\u[dD][89a-fA-F]..$/;

/** Halves become U+FFFD, as in bytes that are not UTF-8: they can't be stored, searched or sent on. No length changes. */
export function wholeEscapes(json: string): string {
  return HALF.test(json) ? json.replace(ESCAPE, (one) => (ALONE.test(one) ? '\\ufffd' : one)) : json;
}
