/**
 * Takes the body, gives every stretch between quotation marks, paragraph by paragraph, outermost quotations only.
 * A quotation that runs over several paragraphs comes as one span with a part for each of them.
 */
import type { Span } from '#domain/document.ts';
import { findMarks, type Mark } from './marks.ts';

/** A quoted stretch. Offsets exclude the marks; `outer` includes them. */
export interface QuotedSpan {
  parts: Span[];
  outer: Span;
  family: Mark['family'];
  closed: boolean;
  /** Index of the paragraph in which it starts. */
  paragraph: number;
}

/** Finds the quoted stretches of a body, in order. */
export function findSpans(body: string, paragraphs: Span[]): QuotedSpan[] {
  const out: QuotedSpan[] = [];
  const marks = paragraphs.map((p) => findMarks(body, p.start, p.end));
  let running: QuotedSpan | null = null;
  paragraphs.forEach((p, i) => {
    const own = marks[i]!;
    const opener = running && startsWithMark(body, p, own, running.family) ? own[0]! : null;
    const found = pair(body, p, own, i, opener !== null);
    const open = found.find((s) => !s.closed);
    if (running && opener && found[0]) {
      const first = found.shift()!;
      for (const part of first.parts) running.parts.push(part);
      running.outer.end = first.outer.end;
      running.closed = first.closed;
    }
    if (running?.closed) running = null;
    for (const s of found) if (s.closed) out.push(s);
    if (!open) return;
    if (running && open.outer.start < running.outer.end) return; // the continued quotation is still open
    const next = paragraphs[i + 1];
    const goesOn = next !== undefined && startsWithMark(body, next, marks[i + 1]!, open.family);
    const block =
      goesOn || open.outer.start - p.start > 1 ? 0 : blockEnd(body, paragraphs, marks, i, open.family);
    if (block > 0) {
      closeBlock(body, open, paragraphs.slice(i + 1, block + 1), marks[block]![marks[block]!.length - 1]!);
      out.push(open);
      return;
    }
    // cut off at the end of the dump, or opened at the start of a paragraph and its closing mark forgotten
    const kept = next === undefined || (open.family === 'double' && open.outer.start - p.start < 2);
    running = goesOn ? open : null;
    if (goesOn || kept) out.push(open);
  });
  return out.sort((a, b) => a.outer.start - b.outer.start);
}

/** Paragraphs that a quotation can run on for with no mark at their start. */
const BLOCK = 4;

/** A quoted block: marks only before its first and after its last paragraph. The index of that, or 0. */
function blockEnd(
  body: string,
  paragraphs: Span[],
  marks: Mark[][],
  from: number,
  family: Mark['family'],
): number {
  for (let i = from + 1; i < paragraphs.length && i <= from + BLOCK; i++) {
    const doubles = marks[i]!.filter((m) => m.family === family);
    const [mark] = doubles;
    if (!mark) continue;
    const closes =
      mark.side !== 'open' && mark.start > paragraphs[i]!.start && !/\s/.test(body[mark.start - 1]!);
    return doubles.length === 1 && closes && mark.end >= paragraphs[i]!.end - 1 && marks[i]!.at(-1) === mark
      ? i
      : 0;
  }
  return 0;
}

function closeBlock(body: string, span: QuotedSpan, rest: Span[], close: Mark): void {
  for (const p of rest) span.parts.push(trimmed(body, p.start, Math.min(p.end, close.start)));
  span.outer.end = close.end;
  span.closed = true;
}

function startsWithMark(body: string, p: Span, marks: Mark[], family: Mark['family']): boolean {
  const first = marks[0];
  if (!first || first.family !== family) return false;
  return /^[\s•*]*$/.test(body.slice(p.start, first.start)) && !/\s/.test(body[first.end] ?? ' ');
}

function pair(body: string, p: Span, marks: Mark[], paragraph: number, forceOpen: boolean): QuotedSpan[] {
  const sureClose = lookAhead(marks);
  const out: QuotedSpan[] = [];
  let open = null as Mark | null;
  let depth = 0;
  const push = (from: Mark, end: number, outerEnd: number, closed: boolean) => {
    const part = trimmed(body, from.end, end);
    if (part.end <= part.start) return;
    out.push({
      parts: [part],
      outer: { start: from.start, end: outerEnd },
      family: from.family,
      closed,
      paragraph,
    });
  };
  for (const [i, m] of marks.entries()) {
    const spaceBefore = m.start === p.start || /[\s([{—–\-/:‘'“]/.test(body[m.start - 1]!);
    const spaceAfter = m.end >= p.end || /\s/.test(body[m.end]!);
    if (!open) {
      if (m.side === 'close' && !(m.family === 'double' && spaceBefore && !spaceAfter)) continue;
      // Kaine."So that is one …: the space before the opening mark was lost
      const glued = /[.!?]/.test(body[m.start - 1] ?? '') && /\p{Lu}/u.test(body[m.end] ?? '');
      if (m.side === 'either' && (spaceAfter || !(spaceBefore || glued)) && !(i === 0 && forceOpen)) continue;
      const announced =
        m.start - p.start < 2 || /[:,]\s?$/.test(body.slice(Math.max(p.start, m.start - 2), m.start));
      if (m.family === 'single' && !sureClose[i] && !announced) continue;
      open = m;
      depth = 0;
      continue;
    }
    if (m.family !== open.family) continue; // a quotation inside the quotation
    const opening =
      m.side === 'open' || (m.side === 'either' && spaceBefore && !spaceAfter && m.start - open.end > 1);
    if (opening) {
      if (m.family === 'single' || closesBeforeNextOpen(marks, i) >= 2) depth++;
      else {
        open = m; // the earlier one was never closed
        depth = 0;
      }
      continue;
    }
    if (m.doubtful && sureClose[i]) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    push(open, m.start, m.end, true);
    open = null;
  }
  if (open) push(open, p.end, p.end, false);
  return out;
}

/** For each mark: is there a later closing single mark that cannot be an apostrophe, before the next opening one? */
function lookAhead(marks: Mark[]): boolean[] {
  const out = new Array<boolean>(marks.length).fill(false);
  let sure = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const m = marks[i]!;
    out[i] = sure;
    if (m.family !== 'single') continue;
    if (m.side === 'open') sure = false;
    else sure = true;
  }
  return out;
}

function closesBeforeNextOpen(marks: Mark[], at: number): number {
  let n = 0;
  for (let i = at + 1; i < marks.length && n < 2; i++) {
    const m = marks[i]!;
    if (m.family !== 'double') continue;
    if (m.side !== 'close') return n;
    n++;
  }
  return n;
}

function trimmed(body: string, start: number, end: number): Span {
  while (start < end && /\s/.test(body[start]!)) start++;
  while (end > start && /\s/.test(body[end - 1]!)) end--;
  return { start, end };
}
