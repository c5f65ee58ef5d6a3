/** Takes quotations with speakers in order, gives them with those broken by their own attribution joined into one. */
import type { Span } from '#domain/document.ts';
import type { How, Speaker } from './speakers.ts';

/** A quotation on its way: `own` is true where it has an attribution of its own, beside or around it. */
export interface Draft {
  /** Set where the form alone decides it: a turn of a transcript, a reported clause. */
  kind?: 'direct' | 'indirect';
  parts: Span[];
  outer: Span;
  paragraph: number;
  /** Index of its first sentence in the paragraph, and of its item in the row. */
  sentence: number;
  item: number;
  /** Stands outside the reporter's sentence: opens it, or follows a comma or colon. */
  alone: boolean;
  opensSentence: boolean;
  own: boolean;
  rule: string;
  how: How;
  cue: { start: number; end: number } | null;
  speaker: Speaker | null;
}

/** Rules that leave the reporter's words between two parts to nothing but the attribution. */
const AFTER = /^(?:quote-cue-speaker|quote-speaker-cue)$/;

/** Joins “A,” Biden said. “And B.” within a paragraph. */
export function joinBroken(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    const before = out[out.length - 1];
    if (before && goesOn(before, d)) {
      for (const part of d.parts) before.parts.push(part);
      before.outer = { start: before.outer.start, end: d.outer.end };
      before.sentence = d.sentence;
    } else out.push(d);
  }
  return out;
}

function goesOn(a: Draft, b: Draft): boolean {
  if (a.paragraph !== b.paragraph || a.speaker?.name !== b.speaker?.name) return false;
  if (AFTER.test(a.rule) && b.rule === 'broken-quote') return true;
  // “…” She allows a beat. “…”: neither has an attribution of its own between them
  const between = AFTER.test(a.rule) ? 1 : 2;
  return (
    (AFTER.test(a.rule) || (!a.own && a.opensSentence && a.speaker !== null)) &&
    !b.own &&
    b.opensSentence &&
    b.sentence - a.sentence <= between
  );
}
