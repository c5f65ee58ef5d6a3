/** Takes numbers, gives one number for them: how features and words become places in the tables of the model. */

/** One step: `hash` with `value` mixed in. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x85ebca6b);
  return h ^ (h >>> 15);
}

/** The number of a text: FNV-1a over its UTF-16 units, then spread over all bits. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, 0x2c1b3c6d);
}
