/** A block on its way through the page pass: features, the verdict on it alone, and the verdict in the making. */
import type { Label, Verdict } from '#domain/document.ts';
import type { Features } from '../features.ts';

export interface Draft {
  f: Features;
  alone: Verdict;
  label: Label;
  score: number;
  reason: string;
}

export function decide(draft: Draft, label: Label, score: number, reason: string): void {
  draft.label = label;
  draft.score = score;
  draft.reason = reason;
}

/** Labels whose text the article keeps. */
export const KEPT: ReadonlySet<Label> = new Set<Label>(['body', 'crosshead', 'list', 'embed']);

/**
 * What the page shows twice is one: of kept blocks that say the same the first stays, the others become `related:duplicate`.
 * @param leastWords blocks of fewer words may repeat
 */
export function dropCopies(drafts: readonly Draft[], leastWords: number): void {
  // numbers first: they part all but true copies, and keys of whole paragraphs are long
  const byNumber = new Map<number, Draft[]>();
  for (const d of drafts) {
    if (d.f.words < leastWords || !KEPT.has(d.label)) continue;
    const same = byNumber.get(d.f.scan.key);
    if (same === undefined) byNumber.set(d.f.scan.key, [d]);
    else if (same.some((other) => other.f.key === d.f.key)) decide(d, 'related', 0.8, 'related:duplicate');
    else same.push(d);
  }
}
