/** A trained model as it is stored: takes the file beside the code, gives forests ready for rows of today's features. */
import { readFileSync } from 'node:fs';
import { type CompiledForest, compile, type Forest, logOdds } from '../forest.ts';

/** Log-odds below which no further tree is asked: most blocks of a page are menus, and soon seen to be. */
const HOPELESS = -3;

/** Log-odds above which no further tree is asked, where only the side matters: .82. */
const SURE = 1.5;

export interface StoredModel {
  header: {
    /** What made it: seed and settings of training, sha256 of each corpus, cross-validated scores by set. */
    seed: number;
    corpora: Record<string, string>;
    scores: Record<string, string>;
    /** sha256 of the names of all features the rows had. */
    features: string;
  };
  /** Names of the features the trees ask for; trees number features by their place here. */
  names: string[];
  forests: Forest[];
}

export interface Model {
  header: StoredModel['header'];
  /**
   * The mean of the forests' log-odds, as a probability.
   * @param isSureEnough whether a row that the first trees are sure of may be left at their sum
   */
  probability(row: Float32Array, isSureEnough?: boolean): number;
}

/**
 * @param file the model's file
 * @param features names of the numbers in a row, in order
 * @throws Error where the model asks for a feature that rows do not have: it was trained for other code
 */
export function loadModel(file: URL, features: readonly string[]): Model {
  const stored: StoredModel = JSON.parse(readFileSync(file, 'utf8'));
  return modelOf(stored, features);
}

export function modelOf(stored: StoredModel, features: readonly string[]): Model {
  const places = new Map(features.map((name, i) => [name, i]));
  const place = stored.names.map((name) => {
    const at = places.get(name);
    if (at === undefined) throw new Error(`The model asks for the feature ${name}: npm run train:blocks`);
    return at;
  });
  const forests: CompiledForest[] = stored.forests.map((forest) =>
    compile({ ...forest, feature: forest.feature.map((f) => (f < 0 ? f : place[f]!)) }),
  );
  return {
    header: stored.header,
    probability(row, isSureEnough = false) {
      const sure = isSureEnough ? SURE : Infinity;
      let sum = 0;
      for (let k = 0; k < forests.length; k++) {
        // the first forest alone may give a row up: a later one weighs against those before it
        sum += logOdds(forests[k]!, row, k === 0 ? HOPELESS : -Infinity, sure);
        if (sum < HOPELESS * (k + 1) || sum > sure * (k + 1)) return 1 / (1 + Math.exp(-sum / (k + 1)));
      }
      return 1 / (1 + Math.exp(-sum / forests.length));
    },
  };
}
