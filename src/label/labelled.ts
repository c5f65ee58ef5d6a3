/** Takes drafts after all passes, gives labelled blocks with the verdicts that led there: alone, by the page, by the model. */
import type { LabelledBlock, Verdict } from '#domain/document.ts';
import type { Draft } from './page/draft.ts';

/** @param rules the drafts' verdicts by the rules, where a model has had its say since */
export function labelled(drafts: readonly Draft[], rules?: readonly Verdict[]): LabelledBlock[] {
  return drafts.map((d, i) => {
    const before = rules?.[i];
    const last = verdictOf(d);
    const isNew = before !== undefined && before.reason !== last.reason;
    return {
      block: d.f.block,
      label: d.label,
      score: d.score,
      verdicts: isNew ? [d.alone, before, last] : [d.alone, last],
    };
  });
}

/** What stands for a draft at this point. */
export function verdictOf({ label, score, reason }: Draft): Verdict {
  return { label, score, pass: 'page', reason };
}
