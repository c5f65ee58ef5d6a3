/** Says whether two inline elements that adjoin in the mark-up are words of their own on the page. */
import { unitAt } from '#text/characters.ts';

const WORD_END = /[\p{Ll}\p{N}.!?:;,)…][”’"')]?$/u;
const UPPER = /\p{Lu}/u;

/**
 * Whether a space belongs between the text that ends at `before` and the one that starts at `after`, with only tags
 * between them: after a link and before the next one, and where a capital follows the end of a word across
 * `</x><y` (`By` and `Jane Doe` in two spans). Drop caps, and mark-up inside a word, stay glued.
 */
export function needsSpace(text: string, before: number, after: number): boolean {
  if (before < 1 || !text.startsWith('</', before)) return false; // an element opened within a word
  if (unitAt(text, after - 1) !== 62 || unitAt(text, before - 1) <= 32) return false;
  const opened = text.lastIndexOf('<', after - 1);
  if (opened <= before || unitAt(text, opened + 1) === 47) return false; // text goes on behind an end tag
  if (text.startsWith('</a>', before) && text.startsWith('<a', opened)) return true;
  return UPPER.test(text.charAt(after)) && WORD_END.test(text.slice(before - 2, before));
}
