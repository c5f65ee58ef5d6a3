/** Takes the words of a page's lines as numbers, one after the other, gives room to all of them in three columns of plain memory. */

/** Enough for a line; doubled as often as it takes. */
const LINE_ROOM = 16;
/** Enough for a short page. */
export const PAGE_ROOM = 2048;

export class WordNumbers {
  /** Equal words, letter case aside, have equal numbers. */
  words: Int32Array;
  /** The first letters of each as a number, see `stemOf`. */
  stems: Int32Array;
  /** Letters and digits of each. */
  lengths: Int32Array;
  count = 0;

  constructor(room = LINE_ROOM) {
    this.words = new Int32Array(room);
    this.stems = new Int32Array(room);
    this.lengths = new Int32Array(room);
  }

  add(word: number, stem: number, length: number): void {
    if (this.count === this.words.length) this.grow();
    this.words[this.count] = word;
    this.stems[this.count] = stem;
    this.lengths[this.count++] = length;
  }

  private grow(): void {
    const [words, stems, lengths] = [this.words, this.stems, this.lengths];
    this.words = doubled(words);
    this.stems = doubled(stems);
    this.lengths = doubled(lengths);
  }
}

function doubled(column: Int32Array): Int32Array {
  const twice = new Int32Array(column.length * 2);
  twice.set(column);
  return twice;
}
