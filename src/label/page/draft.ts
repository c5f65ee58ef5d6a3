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
