/** Takes numbers (of words, of stems) with bits, gives the bits of any number at once: sets of words are asked for every word of a page. */

/** Times as many slots as numbers at least, so that most look-ups end at the first one. */
const SPARSE = 4;

export class NumberBits {
  private readonly mask: number;
  private readonly numbers: Int32Array;
  private readonly bits: Int32Array;

  /** @param most numbers that will be added */
  constructor(most: number) {
    const slots = 1 << (32 - Math.clz32(Math.max(4, most) * SPARSE));
    this.mask = slots - 1;
    this.numbers = new Int32Array(slots);
    this.bits = new Int32Array(slots);
  }

  /** @param bits not 0 */
  add(number: number, bits: number): void {
    const at = this.slot(number);
    this.numbers[at] = number;
    this.bits[at]! |= bits;
  }

  /** 0 for a number that was never added. */
  of(number: number): number {
    return this.bits[this.slot(number)]!;
  }

  private slot(number: number): number {
    const { mask, numbers, bits } = this;
    let at = (number ^ (number >>> 12)) & mask;
    while (bits[at] !== 0 && numbers[at] !== number) at = (at + 1) & mask;
    return at;
  }
}
