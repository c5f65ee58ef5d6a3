/** Takes a body, gives its paragraphs as spans: any line break ends one, for a body has none inside a paragraph. */
import type { Span } from '#domain/document.ts';

/** The paragraphs of `text`, trimmed, empty ones left out; spans in UTF-16 units, ascending. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) found.push({ start, end });
    at = stop + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
