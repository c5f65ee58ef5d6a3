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

export { key } from '../characters.ts';

/** Those of the drafts that say the same as one before them. */
export function copiesOf(drafts: readonly Draft[]): Draft[] {
  // numbers first: they part all but true copies, and keys of whole paragraphs are long
  const byNumber = new Map<number, Draft[]>();
  const copies: Draft[] = [];
  for (const d of drafts) {
    const same = byNumber.get(d.f.scan.key);
    if (same === undefined) byNumber.set(d.f.scan.key, [d]);
    else if (same.some((other) => other.f.key === d.f.key)) copies.push(d);
    else same.push(d);
  }
  return copies;
}
