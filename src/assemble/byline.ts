/** Takes the page's material, gives the authors' names: from what the page states of itself, then from its byline, never a desk. */

import { squash } from '#text/key.ts';
import { creditLine } from './byline-credit.ts';
import { statedAuthors } from './byline-facts.ts';
import { fromLine } from './byline-lines.ts';
import type { Decided, Material } from './decided.ts';

/**
 * The page's statement about its article comes first, then the byline in the text, then what its system says of the page (a
 * `<meta name=author>` is as often the site's owner), then `Reporting by …` behind the body.
 */
export function byline(m: Material): Decided<string[]> | null {
  const { sure, unsure } = statedAuthors(m);
  const line = fromLine(m);
  if (sure && line && names(line, sure.value)) return line;
  return sure ?? line ?? unsure ?? creditLine(m);
}

/** Whether the line names all of them, and more. */
function names(line: Decided<string[]>, stated: readonly string[]): boolean {
  const own = new Set(line.value.map(squash));
  return own.size > stated.length && stated.every((n) => own.has(squash(n)));
}
