/** Takes stretches of a page and other characters one after the other, gives the line they make, with its way back into the source. */

/** So many characters are written before they become a string; longer lines are strings joined. */
const ROOM = 1 << 14;
/** The characters of the line being written, once as units and once as bytes, for most lines need no more. */
const UNITS = new Uint16Array(ROOM);
const BYTES = new Uint8Array(ROOM);
const WIDE = Buffer.from(UNITS.buffer);
const NARROW = Buffer.from(BYTES.buffer);

/**
 * The line being written: its characters, its map, and the space that waits for a word to follow. Only one is written at a time.
 *
 * Its text is a string of its own, not parts of the page joined: what comes after reads each character several times, and
 * does so seven times as fast in plain memory, of one byte a character where that will do.
 */
import { unitAt } from '#text/characters.ts';
export class WrittenLine {
  readonly map: [number, number][] = [];
  private readonly source: string;
  /** What was written before the characters in {@link UNITS}, and how many those are. */
  private before = '';
  private length = 0;
  /** All their bits: whether one of them needs more than a byte. */
  private bits = 0;
  private waiting = -1;
  /** Source offset minus text offset of the last entry of the map. */
  private shift = Number.NaN;

  constructor(source: string) {
    this.source = source;
  }

  private get written(): number {
    return this.before.length + this.length;
  }

  text(): string {
    const { length, before } = this;
    const text =
      this.bits < 256 ? NARROW.toString('latin1', 0, length) : WIDE.toString('utf16le', 0, length * 2);
    return before === '' ? text : before + text;
  }

  /** Remembers that white space stands at `at`; written once a word follows. */
  space(at: number): void {
    if (this.waiting < 0 && this.written > 0) this.waiting = at;
  }

  /** Writes `source[from, to)` as it stands. */
  copy(from: number, to: number): void {
    if (from >= to) return;
    this.open(from);
    // the tokenizer may place text of broken mark-up before the page's start, where nothing stands
    if (from >= 0) this.write(this.source, from, to);
  }

  /** Writes `text`, which is not empty, for what stands at `at`. */
  put(text: string, at: number): void {
    this.open(at);
    this.write(text, 0, text.length);
    this.shift = Number.NaN;
  }

  private write(text: string, from: number, to: number): void {
    if (this.length + to - from > ROOM) {
      this.writeLong(text, from, to);
      return;
    }
    const shift = this.length - from;
    let bits = 0;
    for (let i = from; i < to; i++) {
      const c = unitAt(text, i);
      UNITS[shift + i] = c;
      BYTES[shift + i] = c;
      bits |= c;
    }
    this.length = shift + to;
    this.bits |= bits;
  }

  /** What does not fit is kept as it is, behind what was written before. */
  private writeLong(text: string, from: number, to: number): void {
    this.before = this.text() + text.slice(from, to);
    this.length = 0;
    this.bits = 0;
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
    const shift = at - this.written;
    if (shift === this.shift) return;
    this.map.push([this.written, at]);
    this.shift = shift;
  }
}
