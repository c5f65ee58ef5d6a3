/** Takes stretches of a page and other characters one after the other, gives the line they make, with its way back into the source. */

/** Room for the characters of the line being written, once as units and once as bytes, for most lines need no more. */
const room = { units: new Uint16Array(0), wide: Buffer.alloc(0), bytes: Buffer.alloc(0) };
/** What a line needs at first, and the most that is kept for the next one. */
const LEAST_ROOM = 4096;
const MOST_ROOM = 1 << 20;

function makeRoom(size: number): void {
  const units = new Uint16Array(size);
  units.set(room.units.subarray(0, size));
  const bytes = Buffer.alloc(size);
  room.bytes.copy(bytes);
  room.units = units;
  room.wide = Buffer.from(units.buffer);
  room.bytes = bytes;
}
makeRoom(LEAST_ROOM);

/**
 * The line being written: its characters, its map, and the space that waits for a word to follow. Only one is written at a time.
 *
 * Its text is a string of its own, not parts of the page joined: what comes after reads each character several times, and
 * does so seven times as fast in plain memory, of one byte a character where that will do.
 */
export class WrittenLine {
  readonly map: [number, number][] = [];
  private readonly source: string;
  private length = 0;
  /** All characters' bits: whether one of them needs more than a byte. */
  private bits = 0;
  private waiting = -1;
  /** Source offset minus text offset of the last entry of the map. */
  private shift = Number.NaN;

  constructor(source: string) {
    this.source = source;
  }

  text(): string {
    const { length } = this;
    const text =
      this.bits < 256
        ? room.bytes.toString('latin1', 0, length)
        : room.wide.toString('utf16le', 0, length * 2);
    if (room.units.length > MOST_ROOM) makeRoom(LEAST_ROOM);
    return text;
  }

  /** Remembers that white space stands at `at`; written once a word follows. */
  space(at: number): void {
    if (this.waiting < 0 && this.length > 0) this.waiting = at;
  }

  /** Writes `source[from, to)` as it stands. */
  copy(from: number, to: number): void {
    if (from >= to) return;
    this.open(from);
    this.write(this.source, from, to);
  }

  /** Writes `text`, which is not empty, for what stands at `at`. */
  put(text: string, at: number): void {
    this.open(at);
    this.write(text, 0, text.length);
    this.shift = Number.NaN;
  }

  private write(text: string, from: number, to: number): void {
    const needed = this.length + to - from;
    if (needed >= room.units.length) makeRoom(needed * 2);
    const { units, bytes } = room;
    let { length, bits } = this;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      units[length] = c;
      bytes[length++] = c;
      bits |= c;
    }
    this.length = length;
    this.bits = bits;
  }

  private open(at: number): void {
    if (this.waiting >= 0) {
      this.enter(this.waiting);
      this.write(' ', 0, 1);
      this.waiting = -1;
    }
    this.enter(at);
  }

  private enter(at: number): void {
    const shift = at - this.length;
    if (shift === this.shift) return;
    this.map.push([this.length, at]);
    this.shift = shift;
  }
}
