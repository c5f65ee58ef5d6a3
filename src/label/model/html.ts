/** Takes the drafts of an HTML page as the rules left them, and decides with the trained model which of them are the body. */
import type { PageFact } from '#domain/document.ts';
import { HTML_FEATURES, htmlRows } from '../features/tree-rows.ts';
import type { Draft } from '../page/draft.ts';
import { loadModel } from './stored.ts';
import { verdicts } from './verdicts.ts';

const MODEL = loadModel(new URL('./html.model.json', import.meta.url), HTML_FEATURES);

/** Changes the drafts' labels where the model knows better. */
export function htmlModel(drafts: readonly Draft[], facts: readonly PageFact[]): void {
  verdicts(
    drafts,
    htmlRows(drafts, facts).map((row) => MODEL.probability(row)),
  );
}
