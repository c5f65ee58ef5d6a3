/**
 * Takes one block, gives what can be measured on it alone: lengths, punctuation, case, function words, links. Rules read
 * these, and so will a trained model: the numbers are cheap, language-neutral where possible and know no site.
 */
import type { Block } from '#domain/document.ts';
import { IDEOGRAPH, kindOf, LOWER, NONE, UPPER } from './characters.ts';

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

const SPACE = 32;

const SENTENCE_END = /[.!?…。！？।؟۔][\])"'”’»“›]*$/u;
/** Longest text looked at word by word: enough to tell prose, and keeps a page of one huge line cheap. */
const WORDS_READ = 4000;

export function features(block: Block): Features {
  const text = block.text;
  const head = text.length > WORDS_READ ? text.slice(0, WORDS_READ) : text;
  const small = head.toLowerCase();
  const inStep = small.length === head.length; // a few letters grow in lower case
  let letters = 0;
  let capitals = 0;
  let functionWords = 0;
  let wordCount = 0;
  let ideographs = 0;
  let upper = 0;
  let hasLower = false;
  // One pass by character class: this runs on every block of every page, and regular expressions cost five times as much.
  for (let at = 0; at < head.length; ) {
    let first = -1;
    let last = -1;
    let i = at;
    for (; i < head.length; i++) {
      const code = head.charCodeAt(i);
      if (code === SPACE) break;
      const kind = kindOf(code);
      if (kind === NONE) continue;
      if (kind === LOWER) hasLower = true;
      else if (kind === UPPER) upper++;
      else if (kind === IDEOGRAPH) ideographs++;
      if (first < 0) first = i;
      last = i + 1;
    }
    at = i + 1;
    if (first < 0) continue;
    wordCount++;
    if (last - first > 1) {
      letters++;
      if (kindOf(head.charCodeAt(first)) === UPPER) capitals++;
    }
    if (last - first > LONGEST_FUNCTION_WORD) continue;
    if (FUNCTION_WORDS.has(inStep ? small.slice(first, last) : head.slice(first, last).toLowerCase()))
      functionWords++;
  }
  // scripts without spaces (Chinese, Japanese, Thai): two signs count as a word
  const count = Math.max(wordCount, Math.ceil(ideographs / 2));
  return {
    block,
    text,
    lower: small.includes('’') ? small.replaceAll('’', "'") : small,
    chars: text.length,
    words: text.length > WORDS_READ ? Math.round((count * text.length) / WORDS_READ) : count,
    endsSentence: SENTENCE_END.test(text.slice(-8)),
    endsColon: /[:：]$/.test(text),
    capitals: letters > 0 ? capitals / letters : 0,
    allCaps: upper > 1 && !hasLower,
    functionWords: ideographs > wordCount ? 0.4 : count > 0 ? functionWords / count : 0,
    hasQuote: /["“”«»„]|[‘'](?=\p{Lu})/u.test(head),
    bullet: block.bullet !== '',
    linkDensity: block.linkDensity,
    hints: new Set(block.html ? [...block.html.hints, ...block.html.attrs.map((a) => a.toLowerCase())] : []),
    tag: block.html?.tag ?? '',
  };
}
