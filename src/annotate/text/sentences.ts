/** Takes a text's tokens, gives its sentences: where a stop ends one, and where it belongs to an abbreviation. */
import type { Token } from './tokens.ts';

export interface Sentence {
  /** Offsets into the text, in UTF-16 units: first token's start to last token's end, closing quotation mark included. */
  start: number;
  end: number;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
}

const CLOSERS = new Set(['”', '’', '"', "'", "''", ')', ']', '»']);
const STOPS = new Set(['.', '!', '?', '…']);

/** Abbreviations that can end a sentence; the others (`Mr.`, `Gen.`) always go on. */
const MAY_END = new Set(
  'u.s. u.k. u.n. e.u. d.c. a.m. p.m. inc. corp. co. ltd. jr. sr. etc. n.y. l.a. ph.d. m.d. llc. b.c.'.split(
    ' ',
  ),
);

/** Words that open sentences and hardly ever stand inside a name: they decide after `U.S.` or `Jr.`. */
const OPENERS = new Set(
  (
    'the a an it he she they we i you but and so if in on at for to as by that this these those there then when while ' +
    'what who how why where his her their its our my after before since because although though yet not no one some many most ' +
    'now with from both each all just also even still'
  ).split(' '),
);

/** The sentences of the tokenised text, in order, covering every token. A line break always ends one. */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsAfter(tokens, i)) continue;
    found.push({ start: tokens[from]!.start, end: tokens[i]!.end, from, to: i + 1 });
    from = i + 1;
  }
  return found;
}

/** Whether a sentence ends with token `i`; there is a token after it. */
function endsAfter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!;
  if (next.opensLine) return true;
  if (next.glued) return false;
  let last = i;
  while (last > 0 && i - last < 3 && CLOSERS.has(tokens[last]!.text) && tokens[last]!.glued) last--;
  const stop = tokens[last]!;
  if (stop.kind === 'mark') return (STOPS.has(stop.text) || /^\.{3,}$/.test(stop.text)) && opens(next);
  if (stop.kind !== 'word' || !stop.text.endsWith('.')) return false;
  if (!MAY_END.has(stop.text.toLowerCase())) return false;
  return last < i ? opens(next) : OPENERS.has(next.text.toLowerCase()) && opens(next);
}

/** Whether a sentence may open with this token: anything but a lower-case word or a mark that goes on. */
function opens(token: Token): boolean {
  if (token.kind === 'mark') return !/^[,;:.)\]!?]/.test(token.text);
  const first = token.text[0]!;
  return token.kind === 'number' || first !== first.toLowerCase() || first === first.toUpperCase();
}
