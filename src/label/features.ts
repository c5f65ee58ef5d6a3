/**
 * Takes one block, gives what can be measured on it alone: lengths, punctuation, case, function words, links. Rules read
 * these, and so will a trained model: the numbers are cheap, language-neutral where possible and know no site.
 */
import type { Block } from '#domain/document.ts';
import { hash, IDEOGRAPH, kindOf, LOWER, NONE, UPPER, unitAt } from '#text/characters.ts';
import { key } from '#text/key.ts';
import { type Scan, scan } from './features/alone-scan.ts';

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
  /** Class and id words, tags and attributes of HTML ancestors; empty for text. */
  hints: ReadonlySet<string>;
  tag: string;
}

/** Function words of a dozen languages: what running text has and menus lack. */
const FUNCTION_WORDS = new Set(
  (
    'the a an of to in and that for on with as at by from was is are were be been has have had not his her its their it he she they we you who which ' +
    'this said but after will would could about into over than or if when while there our my more no what so all also out up ' +
    'der die das und ist den von zu mit auf für dem des im nicht ein eine sich auch als ' +
    'le la les de des du et un une dans que pour qui est sur pas par plus au avec ce il elle ' +
    'el los las y en del por con una se su al lo como más ' +
    'il di che è per non con del della una sono ' +
    'o os da do dos das em um uma não com ao ' +
    'het een en van op te dat voor met zijn niet ' +
    'och att det som på är av för till inte jag var med den ' +
    'og til ikke på at er ' +
    'w na z że nie się do jest po i ' +
    'dan yang di ke dengan untuk itu ini pada dari ' +
    'và của là không được cho ve bir bu için ile de da'
  ).split(' '),
);

const LONGEST_FUNCTION_WORD = Math.max(...[...FUNCTION_WORDS].map((w) => w.length));
/** The function words by {@link hash}, in a table with gaps: looked up for every word of every page. */
const FUNCTION_TABLE = new Int32Array(4096);
for (const word of FUNCTION_WORDS) {
  let at = hash(word, 0, word.length) & 4095;
  while (FUNCTION_TABLE[at] !== 0) at = (at + 1) & 4095;
  FUNCTION_TABLE[at] = hash(word, 0, word.length);
}

function isFunctionWord(text: string, start: number, end: number): boolean {
  const wanted = hash(text, start, end);
  let at = wanted & 4095;
  while (FUNCTION_TABLE[at] !== 0 && FUNCTION_TABLE[at] !== wanted) at = (at + 1) & 4095;
  return FUNCTION_TABLE[at] === wanted;
}

const SPACE = 32;

/** Longest text looked at word by word: enough to tell prose, and keeps a page of one huge line cheap. */
const WORDS_READ = 4000;

export function features(block: Block): Features {
  const { text } = block;
  const end = Math.min(text.length, WORDS_READ);
  let letters = 0;
  let capitals = 0;
  let functionWords = 0;
  let wordCount = 0;
  let ideographs = 0;
  let upper = 0;
  let hasLower = false;
  let hasQuote = false;
  let first = -1;
  let last = -1;
  // One pass by character class: this runs on every block of every page, and regular expressions cost five times as much.
  for (let i = 0; i <= end; i++) {
    const code = i < end ? unitAt(text, i) : SPACE;
    if (code !== SPACE) {
      const kind = kindOf(code);
      if (kind === NONE) {
        if (!hasQuote && isQuote(code))
          hasQuote = code !== 39 && code !== 0x2018 ? true : opensName(text, i + 1, end);
        continue;
      }
      if (kind === LOWER) hasLower = true;
      else if (kind === UPPER) upper++;
      else if (kind === IDEOGRAPH) ideographs++;
      if (first < 0) first = i;
      last = i + 1;
      continue;
    }
    if (first < 0) continue;
    wordCount++;
    if (last - first > 1) {
      letters++;
      if (kindOf(unitAt(text, first)) === UPPER) capitals++;
    }
    if (last - first <= LONGEST_FUNCTION_WORD && isFunctionWord(text, first, last)) functionWords++;
    first = -1;
  }
  // scripts without spaces (Chinese, Japanese, Thai): two signs count as a word
  const count = Math.max(wordCount, Math.ceil(ideographs / 2));
  const measured = new Measured(block);
  measured.words = text.length > WORDS_READ ? Math.round((count * text.length) / WORDS_READ) : count;
  measured.capitals = letters > 0 ? capitals / letters : 0;
  measured.allCaps = upper > 1 && !hasLower;
  measured.functionWords = ideographs > wordCount ? 0.4 : count > 0 ? functionWords / count : 0;
  measured.hasQuote = hasQuote;
  return measured;
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

/** `"“”«»„`, and the single marks that open a quotation only before a capital. */
function isQuote(c: number): boolean {
  return c === 34 || c === 39 || c === 0xab || c === 0xbb || (c >= 0x201c && c <= 0x201e) || c === 0x2018;
}

function opensName(text: string, at: number, end: number): boolean {
  return at < end && kindOf(unitAt(text, at)) === UPPER;
}

const NO_HINTS: ReadonlySet<string> = new Set();

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
  words = 0;
  capitals = 0;
  allCaps = false;
  functionWords = 0;
  hasQuote = false;
  private small: string | null = null;
  private ownKey: string | null = null;
  private ownScan: Scan | null = null;
  private names: ReadonlySet<string> | null = null;

  constructor(block: Block) {
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
  }

  get lower(): string {
    if (this.small !== null) return this.small;
    const { text } = this;
    const small = (text.length > WORDS_READ ? text.slice(0, WORDS_READ) : text).toLowerCase();
    this.small = small.includes('’') ? small.replaceAll('’', "'") : small;
    return this.small;
  }

  get key(): string {
    this.ownKey ??= key(this.text);
    return this.ownKey;
  }

  get scan(): Scan {
    this.ownScan ??= scan(this.text);
    return this.ownScan;
  }

  get hints(): ReadonlySet<string> {
    this.names ??= hintsOf(this.block);
    return this.names;
  }
}

/** The names made last: the items of a list share their hints, see `segment/cues.ts`, and so their names. */
let made: { hints: readonly string[]; names: ReadonlySet<string> } = { hints: [], names: NO_HINTS };

function hintsOf({ html }: Block): ReadonlySet<string> {
  if (html === undefined || (html.hints.length === 0 && html.attrs.length === 0)) return NO_HINTS;
  if (html.attrs.length > 0) return new Set([...html.hints, ...html.attrs.map((attr) => attr.toLowerCase())]);
  if (html.hints !== made.hints) made = { hints: html.hints, names: new Set(html.hints) };
  return made.names;
}
