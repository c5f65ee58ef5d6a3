/** Takes headline and body, gives them as a finder of names reads them: tokens with their classes, and what the document writes small. */
import { type Token, tokenize } from '#annotate/text/tokens.ts';
import { remember } from '#text/remember.ts';
import { AMBIGUOUS_GIVEN, GIVEN_NAMES } from './words/given-names.ts';
import { COURTESY, KEPT_TITLES, RANKS, ROLE_NOUNS } from './words/roles.ts';
import { FAMOUS_SURNAMES, SURNAMES, WORDY_SURNAMES } from './words/surnames.ts';
import {
  CALENDAR,
  CUE_VERBS,
  DEMONYMS,
  FUNCTION_WORDS,
  NAMESAKES,
  ORG_WORDS,
  PARTICLES,
  PLACES,
  SUFFIXES,
} from './words/words.ts';

/** What a word can be: bits of `Reading.classes`. */
export const IS = {
  cap: 1 << 0,
  given: 1 << 1,
  ambiguousGiven: 1 << 2,
  surname: 1 << 3,
  wordySurname: 1 << 4,
  org: 1 << 5,
  place: 1 << 6,
  demonym: 1 << 7,
  calendar: 1 << 8,
  functionWord: 1 << 9,
  rank: 1 << 10,
  courtesy: 1 << 11,
  role: 1 << 12,
  particle: 1 << 13,
  suffix: 1 << 14,
  initial: 1 << 15,
  allCaps: 1 << 16,
  cue: 1 << 17,
  keptTitle: 1 << 18,
  word: 1 << 19,
  namesake: 1 << 20,
  famous: 1 << 21,
  /** A given name of two joined syllables, as in Korean names: `Heung-min`. */
  eastern: 1 << 22,
} as const;

/** One field of the article, read. */
export interface Reading {
  in: 'headline' | 'body';
  text: string;
  tokens: Token[];
  /** For each token, the bits of `IS` that hold. */
  classes: Int32Array;
}

/** A stretch of tokens that is a name, or could be one. */
export interface Found {
  reading: Reading;
  /** Token indices, end exclusive. */
  from: number;
  to: number;
}

export interface Document {
  fields: Reading[];
  /** Lower-case words that the document also writes small, so that a capital there says nothing. */
  small: Set<string>;
}

/** Reads headline (may be null) and body. */
export function readDocument(headline: string | null, body: string): Document {
  const small = new Set<string>();
  const read = (field: Reading['in'], text: string): Reading => {
    const tokens = tokenize(text);
    const classes = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      const bits = classesOf(token.text);
      classes[i] = bits;
      if (!(bits & IS.cap)) small.add(token.text);
    }
    return { in: field, text, tokens, classes };
  };
  const fields = [read('body', body)];
  if (headline) fields.unshift(read('headline', headline));
  return { fields, small };
}

const classesOf = remember(classify);

/** The classes of one word, from its spelling alone. */
export function classify(word: string): number {
  const lower = word.toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let bits: number = IS.word;
  if (isNameLike(word)) bits |= IS.cap;
  const caps = word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word);
  const titled = caps && word.length > 2 ? word[0] + lower.slice(1) : word;
  if (caps) bits |= IS.allCaps;
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word)) bits |= IS.initial;
  else if (/^[A-Z]{2}$/.test(word) && INITIAL_NAMES.has(word)) bits |= IS.initial;
  if (bits & IS.cap) {
    const first = titled.includes('-') ? titled.slice(0, titled.indexOf('-')) : titled;
    if (GIVEN_NAMES.has(titled) || (first !== titled && GIVEN_NAMES.has(first))) {
      bits |= IS.given;
      if (AMBIGUOUS_GIVEN.has(titled)) bits |= IS.ambiguousGiven;
    }
    if (SURNAMES.has(titled)) bits |= IS.surname;
    if (FAMOUS_SURNAMES.has(titled)) bits |= IS.famous | IS.surname;
    if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(word)) bits |= IS.eastern;
    if (WORDY_SURNAMES.has(titled)) bits |= IS.wordySurname;
  }
  // `un` and `ice` are organisations only in capitals, `US` is no pronoun
  if (caps ? ORG_WORDS.has(lower) : ORG_WORDS.has(lower) && !ONLY_IN_CAPS.has(lower)) bits |= IS.org;
  if (PLACES.has(lower)) bits |= IS.place;
  if (DEMONYMS.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)))) bits |= IS.demonym;
  if (CALENDAR.has(lower)) bits |= IS.calendar;
  if (word === 'US') bits |= IS.place;
  else if (FUNCTION_WORDS.has(lower)) bits |= IS.functionWord;
  if (RANKS.has(bare)) bits |= IS.rank;
  if (COURTESY.has(lower)) bits |= IS.courtesy;
  if (ROLE_NOUNS.has(bare)) bits |= IS.role;
  if (PARTICLES.has(lower)) bits |= IS.particle;
  if (SUFFIXES.has(word)) bits |= IS.suffix;
  if (CUE_VERBS.has(word)) bits |= IS.cue;
  if (NAMESAKES.has(lower)) bits |= IS.namesake;
  if (KEPT_TITLES.has(word)) bits |= IS.keptTitle;
  return bits;
}

const ONLY_IN_CAPS = new Set('un eu uk ice pac tv cia who'.split(' '));

/** Two capitals without stops that are used as a given name. */
const INITIAL_NAMES = new Set(
  'AJ BJ CJ DJ EJ JB JC JD JJ JK JP JR KC KD KT LJ MJ OJ PJ RJ TJ TS WH'.split(' '),
);

/** A capital first, and after a hyphen a capital or an Arabic or Korean second part: `Jean-Luc`, `al-Assad`, `Heung-min`. */
function isNameLike(word: string): boolean {
  const hyphen = word.search(/[-\u2010\u2011]/);
  if (hyphen < 0) return isUpper(word);
  const before = word.slice(0, hyphen);
  const after = word.slice(hyphen + 1);
  if (/^(?:al|el|ad|ar|as|at|ul|an|ash|bin|abu)$/i.test(before)) return isUpper(after);
  if (!isUpper(before) || after === '') return false;
  return isUpper(after) || (/^[a-z]{2,5}$/.test(after) && KOREAN_ENDS.test(after));
}

const isUpper = (word: string) => word !== 'I' && /^\p{Lu}/u.test(word);

/** Second syllables of Korean and Chinese given names written with a hyphen. */
const KOREAN_ENDS =
  /^(?:min|un|il|in|jae|hyun|hyuk|ho|woo|wook|seok|sik|soo|su|jin|jun|joon|hee|hye|hwan|kyu|sook|suk|young|yong|moon|kwan|geun|gyu|eun|wen|jen|te|chi|kai|hsin|ming|yip|kuo|jeou|chu|jung|hwa|han|ryong|yeol|ju|chol|hui)$/;
