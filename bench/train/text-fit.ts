/** Takes text samples, gives forests and the model file made of them; cross-validates by site. */
import type { Forest } from '#label/forest.ts';
import { modelOf, type StoredModel } from '#label/model/stored.ts';
import { type Settings, train } from './gbdt.ts';
import { storedModel } from './store-model.ts';
import { FOLDS, TEXT_FEATURES, type TextSample } from './text-corpus.ts';

export const SEED = 7;
/** Tried once each: slower learning (200 trees at .06) stayed within .004; weighing pages alike, by either way, cost up to .008 on gold pages. */
const SETTINGS: Omit<Settings, 'seed'> = {
  trees: 110,
  leaves: 15,
  rate: 0.1,
  lambda: 2,
  minChild: 1,
  features: 0.3,
  sample: 0.6,
};
/** Forests of different seeds, whose log-odds are averaged. */
const FORESTS = 2;

/** Of the short lines of menus, which are half of all and easily told, one in so many is shown, for all of them. */
const MENU_SHARE = 4;
const MENU_WORDS = 4;

export function trainForests(samples: readonly TextSample[], seed = SEED): Forest[] {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const s of samples) {
    s.drafts.forEach(({ f, alone }, i) => {
      const { value, weight } = s.targets[i]!;
      if (weight === 0) return;
      const isMenu = value === 0 && f.words <= MENU_WORDS && alone.label === 'navigation';
      if (isMenu && i % MENU_SHARE !== s.drafts.length % MENU_SHARE) return;
      rows.push(s.rows[i]!);
      targets.push(value);
      weights.push(s.weight * weight * Math.sqrt(Math.max(1, f.words)) * (isMenu ? MENU_SHARE : 1));
    });
  }
  // a mean weight of 1 gives `minChild` the same meaning for any corpus
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  const set = {
    rows,
    targets: Float32Array.from(targets),
    weights: Float32Array.from(weights, (w) => w / mean),
  };
  return Array.from({ length: FORESTS }, (_, k) => train(set, { ...SETTINGS, seed: seed + k }));
}

export const storedText = (forests: readonly Forest[], header: StoredModel['header']): StoredModel =>
  storedModel(forests, TEXT_FEATURES, header);

/** For each fold the model that saw no page of its sites. */
export function foldModels(samples: readonly TextSample[]): ReturnType<typeof modelOf>[] {
  const header = { seed: SEED, corpora: {}, scores: {}, features: '' };
  return Array.from({ length: FOLDS }, (_, fold) =>
    modelOf(storedText(trainForests(samples.filter((s) => s.fold !== fold)), header), TEXT_FEATURES),
  );
}
