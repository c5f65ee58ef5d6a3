/** A window on bytes that arrive in pieces: takes them, lets a reader look ahead, take what it wants and pass over the rest. */
import { joined } from '../bytes.ts';
import type { Bytes } from '../format.ts';

export class Window {
  /** Byte offset of the window's start. */
  offset = 0;
  #held: Uint8Array = new Uint8Array(0);
  readonly #rest: AsyncIterator<Uint8Array>;

  constructor(bytes: Bytes) {
    this.#rest = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes, fewer only at the end. */
  async peek(length: number): Promise<Uint8Array> {
    if (this.#held.length < length) {
      const pieces = [this.#held];
      let size = this.#held.length;
      while (size < length) {
        const { done, value } = await this.#rest.next();
        if (done) break;
        pieces.push(value);
        size += value.length;
      }
      this.#held = joined(pieces);
    }
    return this.#held.subarray(0, length);
  }

  async skip(length: number): Promise<void> {
    this.offset += length;
    let left = length;
    while (left > this.#held.length) {
      left -= this.#held.length;
      const { done, value } = await this.#rest.next();
      this.#held = done ? new Uint8Array(0) : value;
      if (done) return;
    }
    this.#held = this.#held.subarray(left);
  }

  /** Moves on to the next place that has this; false, and to the end, where none has. */
  async seek(wanted: Uint8Array, step: number): Promise<boolean> {
    for (;;) {
      const bytes = await this.peek(step);
      const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(wanted);
      if (found >= 0) {
        await this.skip(found);
        return true;
      }
      if (bytes.length < step) {
        await this.skip(bytes.length);
        return false;
      }
      await this.skip(bytes.length - wanted.length + 1);
    }
  }

  async close(): Promise<void> {
    await this.#rest.return?.();
  }
}
