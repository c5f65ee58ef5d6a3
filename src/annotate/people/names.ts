/** Takes a name as it stands, gives its parts: given names, surname with its particles, suffix; and when two can be one person's. */
import { sameGivenName } from '#text/nicknames.ts';
import { KEPT_TITLES } from './words/roles.ts';

export interface Name {
  /** As it stands, white space folded. */
  text: string;
  /** Folded words: no accents, lower case, no stops; without suffix and kept title. */
  words: string[];
  /** `jr`, `sr`, `ii` or ''. */
  suffix: string;
  /** True for `King Charles`: the title is part of the name. */
  titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Lower case, without accents, stops and apostrophes: how two spellings of a word are compared. */
export function fold(word: string): string {
  // the plain words are most of them
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ]/gu, '')
    .toLowerCase();
}

/** Reads the words of a name (no title before it but a kept one). */
export function readName(text: string): Name {
  const raw = text
    .replace(/,/g, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const titled = raw.length > 1 && KEPT_TITLES.has(raw[0]!);
  const words = (titled ? raw.slice(1) : raw).map(fold);
  let suffix = '';
  if (words.length > 1 && SUFFIX.test(words.at(-1)!)) suffix = words.pop()!;
  return { text: text.replace(/\s+/g, ' '), words, suffix, titled };
}

/** The surname as it is used alone, `al-` cut off: `assad` for `Bashar al-Assad`. */
export function surnameOf(name: Name): string {
  return bareSurname(name.words.at(-1) ?? '');
}

export function bareSurname(word: string): string {
  const cut = /^(?:al|el)-(?=.)/.exec(word);
  return cut ? word.slice(cut[0].length) : word;
}

/** Whether two names of two words or more can be one person's: `Joe Biden`, `Joseph R. Biden`. */
export function compatible(a: Name, b: Name): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  if (a.suffix !== b.suffix && (a.suffix === 'jr' || b.suffix === 'jr')) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameGivenName(word, long[at]!)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}
