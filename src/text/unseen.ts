/** Takes a character, tells whether readers see nothing of it: soft hyphens, what has no width, marks of direction. They make a line say what it does not. */

/** @param c a UTF-16 unit */
export function isUnseen(c: number): boolean {
  if (c < 0x200b) return c === 0xad;
  return (
    c === 0x200b ||
    c === 0x200e ||
    c === 0x200f ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2069) ||
    c === 0xfeff
  );
}
