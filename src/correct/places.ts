/** Where words stand in a text: takes both, gives offsets. */

const LETTER = /[\p{L}\p{N}]/u;

/** Every place where the words stand by themselves, not within longer ones. */
export function places(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = at > 0 && LETTER.test(text[at - 1]!) && LETTER.test(words[0]!);
    const end = at + words.length;
    const after = end < text.length && LETTER.test(text[end]!) && LETTER.test(words.at(-1)!);
    if (!before && !after) found.push(at);
  }
  return found;
}

/** The place nearest to where they stood before; null where they stand nowhere. */
export function nearest(text: string, words: string, start: number): number | null {
  if (text.startsWith(words, start)) return start;
  const far = (at: number) => Math.abs(at - start);
  return places(text, words).reduce<number | null>(
    (best, at) => (best === null || far(at) < far(best) ? at : best),
    null,
  );
}
