/** Takes a function of a word, gives it with a memory: words recur within and across texts, and what is known of one never changes. */

/** @param most words kept; when there are more, it starts anew, so that memory stays bounded whatever comes in */
export function memo<T>(most: number, of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = of(word);
    known.set(word, value);
    return value;
  };
}
