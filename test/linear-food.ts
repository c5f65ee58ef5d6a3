/** What hostile dumps are made of: takes a size in characters, gives a text or page of one unit over and over around an article. */

export const PROSE =
  'The council of Wexley voted on Tuesday to close the old bridge, and the mayor said that it would be rebuilt by spring. ';
export const OPENING = `Bridge closes in Wexley\n\nBy Ada Brook\n\n${PROSE}${PROSE}\n\nIt has been shut to lorries for two years, and the repairs would cost more than a new one, the mayor said.\n\n`;

export type Make = (size: number) => string;

/** One unit over and over, `size` characters in all. */
export const times =
  (unit: string): Make =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));
export const text =
  (make: Make): Make =>
  (size) =>
    `${OPENING}${make(size)}\n`;
export const page =
  (make: Make): Make =>
  (size) =>
    `<!doctype html><html><body><h1>Bridge closes in Wexley</h1><p>${PROSE}${PROSE}</p><p>It has been shut to lorries for two years, and the repairs would cost more than a new one, the mayor said.</p>${make(size)}</body></html>`;
export const around =
  (before: string, make: Make, after: string): Make =>
  (size) =>
    `${before}${make(size)}${after}`;

/** A name like no other: letters only. */
export const name = (i: number) =>
  `Br${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}ok`;
export const numbered =
  (unit: (i: number) => string): Make =>
  (size) => {
    let out = '';
    for (let i = 0; out.length < size; i++) out += unit(i);
    return out;
  };
