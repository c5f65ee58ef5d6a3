/** Takes the drafts of an HTML page as the rules left them, and decides with the trained model which of them are the body. */
import type { PageFact } from '#domain/document.ts';
import { HTML_FEATURES, htmlRows } from '../features/tree-rows.ts';
import type { Draft } from '../page/draft.ts';
import { loadModel, type Model } from './stored.ts';
import { isSettled, verdicts } from './verdicts.ts';

let model: Model | undefined;

/** Changes the drafts' labels where the model knows better. */
export function htmlModel(drafts: readonly Draft[], facts: readonly PageFact[]): void {
  model ??= loadModel(new URL('./html.model.json', import.meta.url), HTML_FEATURES);
  const { probability } = model;
  verdicts(
    drafts,
    // where the rules have the last word the model is not asked
    htmlRows(drafts, facts, 0, true).map((row, i) => (isSettled(drafts[i]!) ? 0 : probability(row))),
  );
}
