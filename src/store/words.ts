/** Takes a text, gives its words as the index has them, folded and in order, each with its place in the text as it is. */
import { fold, searchText } from './fold.ts';

export interface TextWord {
  word: string;
  start: number;
  end: number;
}

/** What the index takes as one word, private letters included; see the tokenizer of `article_words`. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const WORD_HERE = new RegExp(WORD.source, 'uy');
/** Plain letters and digits: a text of them is read twenty times as fast as by the expression. */
const PLAIN = Array.from({ length: 128 }, (_, code) => /[a-z0-9]/i.test(String.fromCharCode(code)));
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** A letter with the marks on it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

export function wordsIn(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (PLAIN[text.charCodeAt(end)]) end++;
    if (text.charCodeAt(end) < PLAIN.length || end === text.length) {
      if (end > at) words.push({ word: text.slice(at, end).toLowerCase(), start: at, end });
      at = end + 1;
      continue;
    }
    WORD_HERE.lastIndex = at;
    const run = WORD_HERE.exec(text)?.[0];
    if (run !== undefined) words.push(...wordsOf(run, at));
    at += run?.length ?? 1;
  }
  return words;
}

function wordsOf(run: string, start: number): TextWord[] {
  if (UNSPACED.test(run)) return wordsOfRun(run, start);
  const word = fold(run);
  return word ? [{ word, start, end: start + run.length }] : [];
}

/** Of a run with letters of scripts that have no spaces, each such letter is a word. */
function wordsOfRun(run: string, at: number): TextWord[] {
  const words: TextWord[] = [];
  let open: TextWord | null = null;
  for (const { 0: letter, index } of run.matchAll(LETTER)) {
    const [start, end] = [at + index, at + index + letter.length];
    if (!UNSPACED.test(letter)) {
      open ??= { word: '', start, end };
      open.word += letter;
      open.end = end;
      continue;
    }
    if (open) words.push({ ...open, word: fold(open.word) });
    const [word, rest] = searchText(letter).match(WORD) ?? [];
    if (word) words.push({ word, start, end });
    open = rest ? { word: rest, start, end } : null; // marks that stay go with what follows, as in the index
  }
  if (open) words.push({ ...open, word: fold(open.word) });
  return words.filter(({ word }) => word);
}
