/** Takes a body's paragraphs, gives each as a row with its sentences and their cues, made once and on demand. */
import type { Span } from '#domain/document.ts';
import { AUXILIARY, cueWord } from './cues.ts';
import { type Cue, findCues } from './findcues.ts';
import { type Clause, frame, type Item, indexOfText, type NamedAt, sentencesOf } from './frame.ts';
import { phraseFrom } from './nounphrase.ts';
import type { QuotedSpan } from './spans.ts';
import { isAdverb } from './wordclasses.ts';

/** A paragraph as attribution sees it. `cues[i]` belong to `sentences[i]`. */
export interface Row {
  items: Item[];
  sentences: Clause[];
  cues: Cue[][];
  /** Where each quotation stands: index into the body's quoted stretches to item and sentence. */
  quotes: Map<number, { item: number; sentence: number }>;
}

/** Longest apposition that may stand between a speaker and the verb after a closed quotation, in items. */
const APPOSITION = 24;

/** A function from paragraph index to row; null where there is no such paragraph. */
export function rowsOf(
  body: string,
  paragraphs: Span[],
  spans: QuotedSpan[],
  named: NamedAt[],
): (i: number) => Row | null {
  const cache = new Map<number, Row>();
  const touching: { span: QuotedSpan; index: number }[][] = paragraphs.map(() => []);
  spans.forEach((span, index) => {
    let p = span.paragraph;
    for (const part of span.parts) {
      while (paragraphs[p] && paragraphs[p]!.end <= part.start) p++;
      touching[p]?.push({ span, index });
    }
  });
  const mentions: NamedAt[][] = paragraphs.map(() => []);
  let p = 0;
  for (const m of named) {
    while (paragraphs[p] && paragraphs[p]!.end <= m.start) p++;
    mentions[p]?.push(m);
  }
  return (i) => {
    const paragraph = paragraphs[i];
    if (!paragraph) return null;
    const known = cache.get(i);
    if (known) return known;
    const items = frame(body, paragraph, touching[i]!, mentions[i]!);
    const sentences = sentencesOf(body, items, (at) => readsLikeAttribution(body, items, at));
    const quotes = new Map<number, { item: number; sentence: number }>();
    sentences.forEach((s, sentence) => {
      for (let item = s.from; item < s.to; item++) {
        if (items[item]!.type === 'quote') quotes.set(items[item]!.ref, { item, sentence });
      }
    });
    const row = { items, sentences, cues: sentences.map((s) => findCues(body, items, s)), quotes };
    cache.set(i, row);
    return row;
  };
}

/** “Why?” Biden asked. — a noun phrase, perhaps an apposition, and a verb of saying that ends or is followed by when and where. */
function readsLikeAttribution(body: string, items: Item[], at: number): boolean {
  const h = phraseFrom(body, items, at, items.length);
  if (!h) return false;
  let i = h.to;
  if (items[i]?.text === ',') {
    const close = indexOfText(items, ',', i + 1, i + APPOSITION);
    if (close < 0) return false;
    i = close + 1;
  }
  while (items[i] && (AUXILIARY.has(items[i]!.lower) || isAdverb(items[i]!.lower))) i++;
  const cue = items[i]?.type === 'word' ? cueWord(items[i]!.lower) : null;
  if (cue?.sort !== 'say' || cue.form !== 'finite') return false;
  let after = i + 1;
  while (items[after]?.type === 'word' && isAdverb(items[after]!.lower)) after++;
  const next = items[after];
  if (!next || next.type === 'mark') return next?.text !== ':';
  const hearer = /^(?:asked|told|reminded|warned|assured)$/.test(items[i]!.lower);
  if (hearer && phraseFrom(body, items, after, items.length)) return true;
  return /^(?:in|on|at|of|during|after|before|when|while|as|with|from|by|into|through|over|late|early|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|this)$/.test(
    next.lower,
  );
}
