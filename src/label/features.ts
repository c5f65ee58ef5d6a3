/**
 * Takes one block, gives what can be measured on it alone: lengths, punctuation, case, function words, links. Rules read
 * these, and so will a trained model: the numbers are cheap, language-neutral where possible and know no site.
 */
import type { Block } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import { key, keyOfLower } from '#text/key.ts';
import { READ, type Scan, scan } from './features/alone-scan.ts';
import { nameSigns } from './features/name-signs.ts';
import type { WordNumbers } from './features/word-numbers.ts';

export interface Features {
  block: Block;
  text: string;
  /** The text in lower case with straight apostrophes. */
  lower: string;
  chars: number;
  words: number;
  /** Ends as a sentence does, closing marks aside. */
  endsSentence: boolean;
  /** Ends with a colon: announces what follows. */
  endsColon: boolean;
  /** Share of words of two letters or more that start with a capital, 0 to 1. */
  capitals: number;
  /** No lower-case letter, and at least two upper-case ones. */
  allCaps: boolean;
  /** Share of words that are function words of a language we know, 0 to 1. */
  functionWords: number;
  hasQuote: boolean;
  bullet: boolean;
  linkDensity: number;
  /** Its text by {@link key}. */
  key: string;
  scan: Scan;
  /** What class and id words and attributes of HTML ancestors say, see `features/name-signs.ts`; 0 for text. */
  names: number;
  tag: string;
}

/** @param numbers the page's, see {@link scan} */
export function features(block: Block, numbers?: WordNumbers): Features {
  return new Measured(block, scan(block.text, numbers));
}

const SENTENCE_ENDS = new Set([...'.!?…。！？।؟۔'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([...'])"\'”’»“›'].map((c) => c.charCodeAt(0)));
/** Marks that close a sentence behind its stop are a few at most. */
const CLOSING_READ = 8;

function endsSentence(text: string): boolean {
  let i = text.length - 1;
  const least = Math.max(0, text.length - CLOSING_READ);
  while (i >= least && CLOSING.has(unitAt(text, i))) i--;
  return i >= least && SENTENCE_ENDS.has(unitAt(text, i));
}

/** The features; what few rules ask for, and costs much, is made when first asked for. */
class Measured implements Features {
  readonly block: Block;
  readonly text: string;
  readonly chars: number;
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  readonly bullet: boolean;
  readonly linkDensity: number;
  readonly tag: string;
  readonly words: number;
  readonly capitals: number;
  readonly allCaps: boolean;
  readonly functionWords: number;
  readonly hasQuote: boolean;
  readonly scan: Scan;
  readonly names: number;
  private small: string | null = null;
  private ownKey: string | null = null;

  constructor(block: Block, s: Scan) {
    const { text } = block;
    this.block = block;
    this.text = text;
    this.chars = text.length;
    this.endsSentence = endsSentence(text);
    const last = unitAt(text, text.length - 1);
    this.endsColon = last === 58 || last === 0xff1a;
    this.bullet = block.bullet !== '';
    this.linkDensity = block.linkDensity;
    this.tag = block.html?.tag ?? '';
    this.names = nameSigns(block);
    // scripts without spaces (Chinese, Japanese, Thai): two signs count as a word
    const count = Math.max(s.blankWords, Math.ceil(s.ideographs / 2));
    this.words = text.length > READ ? Math.round((count * text.length) / READ) : count;
    this.capitals = s.longWords > 0 ? s.capitalised / s.longWords : 0;
    this.allCaps = s.capitals > 1 && !s.hasLower;
    this.functionWords = s.ideographs > s.blankWords ? 0.4 : count > 0 ? s.functionWords / count : 0;
    this.hasQuote = s.hasQuote;
    this.scan = s;
  }

  get lower(): string {
    if (this.small !== null) return this.small;
    const { text } = this;
    const small = (text.length > READ ? text.slice(0, READ) : text).toLowerCase();
    this.small = small.includes('’') ? small.replaceAll('’', "'") : small;
    return this.small;
  }

  get key(): string {
    // the lower text is shortened where the line is long
    this.ownKey ??= this.chars > READ ? key(this.text) : keyOfLower(this.lower);
    return this.ownKey;
  }
}
