/** Trains the model that labels the blocks of HTML pages: gives its file's text, and the cross-validation that judges it. */
import { corpusDigests, featuresDigest, HTML_SETS, htmlSamples } from './html-corpus.ts';
import { crossValidate, SEED, stored, trainForests } from './html-fit.ts';
import { disagreements, scored } from './html-report.ts';

const FOLDS = 5;

export const HTML_MODEL = new URL('../../src/label/model/html.model.json', import.meta.url);

/** @returns the model as text, and the table of its cross-validation by set */
export async function trainHtml(): Promise<{ text: string; table: string[] }> {
  const samples = htmlSamples(HTML_SETS, FOLDS);
  const probabilities = crossValidate(samples, FOLDS);
  const { lines, scores } = await scored(samples, probabilities);
  const header = { seed: SEED, features: featuresDigest(), corpora: corpusDigests(HTML_SETS), scores };
  return {
    text: `${JSON.stringify(stored(trainForests(samples), header))}\n`,
    table: [...lines, ...disagreements(samples, probabilities).slice(0, 40)],
  };
}
