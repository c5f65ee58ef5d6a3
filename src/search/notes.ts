/** Notes what in a query looks like an operator and is none, and says how to write what was meant. Also: which characters are searched for. */
import type { QueryWarning } from '#domain/textquery.ts';
import { invalidQuery } from './faults.ts';
import type { Token } from './tokens.ts';

const SEARCHABLE = /[\p{L}\p{N}]/u;
const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = "'‘’‚‛";
/** Shorter ones stand for more words than are looked up; scripts without capitals say more in a letter. */
const SHORT_PREFIX = 3;
const CASED = /^[\p{Lu}\p{Ll}\p{N}]+$/u;

export interface Notes {
  warnings: QueryWarning[];
  /** A sign that belongs to no word; gives where the next one is. */
  sign(at: number, wordFollows: boolean): number;
  /** What stands in quotes. */
  inside(text: string, at: number): void;
  /** A word as written; gives it without what is no part of it. */
  word(text: string, at: number): string;
  /** All tokens, at the end. */
  operators(list: Token[]): void;
}

export function isSearchable(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && SEARCHABLE.test(String.fromCodePoint(code));
}

/** Index of the last unit of the last letter, digit or mark; -1 without. */
export function lastSearchable(text: string): number {
  let at = text.length - 1;
  while (at >= 0) {
    const pair =
      at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) ? text.slice(at - 1, at + 1) : text.charAt(at);
    if (OF_A_WORD.test(pair)) return at;
    at -= 1;
  }
  return -1;
}

export function notes(query: string): Notes {
  const warnings: QueryWarning[] = [];
  const warn = (detail: string, offset: number, length: number) =>
    void warnings.push({ detail, offset, length });
  let apostrophe = -1;

  function sign(at: number, wordFollows: boolean): number {
    const one = query.charAt(at);
    if (one === '*')
      throw invalidQuery('A `*` can only stand at the end of a word, as in `elect*`', at, 'a word');
    if (one === '|' || one === '&') {
      let end = at;
      while (query.charAt(end) === one) end++;
      const [name, means] = one === '|' ? ['OR', 'either side'] : ['AND', 'both sides'];
      warn(
        `\`${query.slice(at, end).slice(0, 5)}\` is passed over: write \`${name}\` for ${means}.`,
        at,
        end - at,
      );
      return end;
    }
    if (one === '~' && /\d/.test(query.charAt(at + 1)))
      throw invalidQuery('`~` stands right behind a phrase, as in `"a b"~5`', at, 'a word');
    if (wordFollows && one === '+') warn('`+` is passed over: all words are wanted anyway.', at, 1);
    if (wordFollows && one === '!') warn('`!` is passed over: write `-word` to exclude a word.', at, 1);
    if (wordFollows && APOSTROPHES.includes(one)) apostrophe = at;
    const code = query.codePointAt(at) ?? 0;
    return at + (code > 0xffff ? 2 : 1);
  }

  function inside(text: string, at: number): void {
    const length = text.length + 2;
    if (!SEARCHABLE.test(text))
      warn('Nothing to look for stands in the quotes: they are passed over.', at, length);
    const star = text.indexOf('*');
    if (star >= 0) warn('A `*` in quotes is no beginning: it is passed over.', at + 1 + star, 1);
  }

  function word(raw: string, at: number): string {
    let text = raw;
    let core = raw.slice(0, lastSearchable(raw) + 1);
    const caret = core.indexOf('^');
    if (caret > 0 && !/[^\d.^]/.test(core.slice(caret))) {
      warn('`^` is passed over: words have no weights.', at + caret, core.length - caret);
      text = core.slice(0, caret);
      core = text.slice(0, lastSearchable(text) + 1);
    }
    const tilde = text.charAt(core.length) === '~' ? core.length : core.lastIndexOf('~');
    if (tilde > 0 && !/\D/.test(core.slice(tilde + 1)))
      throw invalidQuery(
        '`~` stands behind a word, but only a phrase has a distance, as in `"a b"~5`',
        { offset: at + tilde, length: Math.max(core.length, tilde + 1) - tilde },
        'the end of the word',
      );
    const last = core.length - 1;
    const ask = text.indexOf('?');
    if (ask >= 0 && ask < last && !/[/@]/.test(text))
      warn('`?` stands for no letter: write the beginning of the word and `*`.', at + ask, 1);
    if (apostrophe >= 0 && [...text.slice(last + 1)].some((one) => APOSTROPHES.includes(one))) {
      if (apostrophe < at - 1)
        warn(
          'Single quotes make no phrase: put it in `"` to find the words in this order.',
          apostrophe,
          at + text.length - apostrophe,
        );
      apostrophe = -1;
    }
    return text;
  }

  function operators(list: Token[]): void {
    for (const [i, token] of list.entries()) {
      if (token.type !== 'word' || token.exact) continue;
      const { word: text, prefix, at, length } = token;
      const between = i > 0 && i < list.length - 1;
      if (prefix) {
        if ([...text].length < SHORT_PREFIX && CASED.test(text))
          warn(
            `\`${text}*\` stands for only the most used of the words that begin so: give more letters.`,
            at,
            length,
          );
      } else if (/^(?:and|or)$/.test(text) && between) {
        warn(
          `\`${text}\` is read as a word: write \`${text.toUpperCase()}\` in capitals to join what stands beside it.`,
          at,
          length,
        );
      } else if (text === 'not' && i < list.length - 1) {
        warn('`not` is read as a word: write `NOT` in capitals, or `-word`, to exclude a word.', at, length);
      } else if (/^NEAR(?:\/\d+)?$/.test(text) && between) {
        warn('`NEAR` is read as a word: write `"a b"~5` for words at most 5 apart.', at, length);
      }
    }
    warnings.sort((a, b) => a.offset - b.offset);
  }

  return { warnings, sign, inside, word, operators };
}
