/** Takes a function that reads a short text, gives one that reads equal texts once: pages use the same names again and again. */

/** What was read is forgotten beyond so many, for some pages make their names up. */
const MOST = 20_000;

/** @param read gives the same number whenever it is asked the same */
export function remember(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let number = known.get(text);
    if (number === undefined) {
      if (known.size >= MOST) known.clear();
      number = read(text);
      // a copy of its own: a text cut from a page would keep all of the page in memory
      known.set(Buffer.from(text, 'utf16le').toString('utf16le'), number);
    }
    return number;
  };
}
