/** Takes HTML samples, gives forests and the model file made of them; cross-validates by site. */

import { HTML_FEATURES } from '#label/features/tree-rows.ts';
import type { Forest } from '#label/forest.ts';
import { modelOf, type StoredModel } from '#label/model/stored.ts';
import { type Settings, train } from './gbdt.ts';
import type { Rows, Sample } from './html-corpus.ts';
import { storedModel } from './store-model.ts';

export const SEED = 20;
/** Numbers that are one for all of a page, by which trees would learn pages by heart, and those that only text dumps have. */
function skips(name: string): boolean {
  return PAGE_WIDE.has(name) || name.toLowerCase().includes('indent') || name.includes('gap');
}
const PAGE_WIDE = new Set('pageProse pageProseShare blocks biggestWords bullet numbered'.split(' '));

/** In cross-validation trees of 8 to 15 leaves (other settings varied too) reached .956 to .963 on `aeb`, 24 leaves .968 to .971; the error of these figures is .007. */
const SETTINGS: Omit<Settings, 'seed'> = {
  trees: 240,
  leaves: 24,
  rate: 0.08,
  lambda: 3,
  minChild: 3,
  features: 0.25,
  sample: 0.6,
  skipped: new Set(HTML_FEATURES.flatMap((name, i) => (skips(name) ? [i] : []))),
};
/** Forests of different seeds, whose log-odds are averaged. */
const FORESTS = 1;
/** Snippets tell of single blocks of a page: each counts a little less than a block of a whole body. */
const SNIPPET_WEIGHT = 0.2;
const BODY_WEIGHT = 0.3;
/** A page thinned counts half of the page itself. */
const THINNED_WEIGHT = BODY_WEIGHT / 2;
/** Of menus and teasers that are all link one in so many is learnt from, and counts for all. */
const EASY_STRIDE = 3;
const ALL_LINK = 0.9;
const LINKS = HTML_FEATURES.indexOf('linkDensity');
const USUAL_WORDS = 400;

/** The score counts pages alike: blocks of short articles weigh more, by the root again. */
function shortness({ words, targets }: Sample): number {
  const body = words.reduce((sum, w, i) => sum + w * targets[i]!.value, 0);
  return Math.sqrt(USUAL_WORDS / (USUAL_WORDS / 4 + body));
}

/** The score counts words, but a page of short lines must be heard too: a block weighs by the root of its words. */
export function trainForests(samples: readonly Sample[], seed = SEED): Forest[] {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const add = (of: Rows, unit: number): void =>
    of.targets.forEach((t, i) => {
      const easy = t.value === 0 && of.rows[i]![LINKS]! > ALL_LINK;
      if (t.weight === 0 || (easy && i % EASY_STRIDE !== 0)) return;
      rows.push(of.rows[i]!);
      targets.push(t.value);
      weights.push((easy ? EASY_STRIDE : 1) * t.weight * unit * Math.sqrt(of.words[i]! + 1));
    });
  for (const s of samples) {
    add(s, s.gold.body === undefined ? SNIPPET_WEIGHT : BODY_WEIGHT * shortness(s));
    if (s.thinned !== null) add(s.thinned, THINNED_WEIGHT * shortness(s));
  }
  const set = { rows, targets: Float32Array.from(targets), weights: Float32Array.from(weights) };
  return Array.from({ length: FORESTS }, (_, k) => train(set, { ...SETTINGS, seed: seed + k }));
}

export const stored = (forests: readonly Forest[], header: StoredModel['header']): StoredModel =>
  storedModel(forests, HTML_FEATURES, header);

const NO_HEADER: StoredModel['header'] = { seed: SEED, corpora: {}, scores: {}, features: '' };

/** Each sample's probabilities by a model that saw no page of its site's fold. */
export function crossValidate(samples: readonly Sample[], folds: number): number[][] {
  const out: number[][] = samples.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const forests = trainForests(samples.filter((s) => s.fold !== fold));
    const model = modelOf(stored(forests, NO_HEADER), HTML_FEATURES);
    samples.forEach((s, i) => {
      if (s.fold === fold) out[i] = s.rows.map((row) => model.probability(row));
    });
  }
  return out;
}
