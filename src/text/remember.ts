/** Takes a function that reads a short text, gives one that reads equal texts once: pages use the same names again and again. */

/** What was read is forgotten beyond so many, for some pages make their names up. */
const MOST = 20_000;

/**
 * @param read gives the same whenever it is asked the same; it is handed a copy of the text, for a text cut from a page, or what
 *   is made of it, would keep all of the page in memory
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      const own = copyOf(text);
      answer = read(own);
      known.set(own, answer);
    }
    return answer;
  };
}

const copies = new Map<string, string>();

/** One copy for all equal texts: looking a text up is fastest where it is the very one that is known. */
function copyOf(text: string): string {
  let copy = copies.get(text);
  if (copy === undefined) {
    if (copies.size >= MOST) copies.clear();
    copy = Buffer.from(text, 'latin1').toString('latin1');
    if (copy !== text) copy = Buffer.from(text, 'utf16le').toString('utf16le');
    copies.set(copy, copy);
  }
  return copy;
}
