/** Trains without each group of features in turn, gives the F1 of the model's own mentions: what the group brings before the rules settle. */
import { FEATURE_COUNT, FEATURE_GROUPS, FIRST, LATER } from '#annotate/people/model/features.ts';
import { packLists } from '#annotate/people/model/lists.ts';
import { decode, type Weights } from '#annotate/people/model/tagger.ts';
import type { Sample } from './corpus.ts';
import { listedWords } from './lists.ts';
import { train } from './perceptron.ts';
import { measuringSamples, readerOf, SETTINGS, trainingSamples } from './train.ts';

const FOLDS = 4;

/** A line for all features, and one without each group; the open corpora cross-validated, news by a model of all of them. */
export function* ablations(): Generator<string> {
  const reader = readerOf(packLists(listedWords()));
  const all = trainingSamples(reader);
  const news = measuringSamples(reader);
  let end = 0;
  const groups = Object.entries(FEATURE_GROUPS).map(([name, size]) => {
    end += size;
    return { name, from: end - size, to: end };
  });
  for (const group of [{ name: 'none', from: 0, to: 0 }, ...groups]) {
    const samples = all.map((sample) => without(sample, group));
    const tags = new Map<Sample, Uint8Array>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = train(
        samples.filter((_, i) => i % FOLDS !== fold),
        SETTINGS,
      );
      for (const [i, sample] of samples.entries())
        if (i % FOLDS === fold) tags.set(sample, tagsBy(sample, weights));
    }
    const weights = train(samples, SETTINGS);
    for (const sample of news.map((one) => without(one, group))) tags.set(sample, tagsBy(sample, weights));
    yield `without ${group.name.padEnd(10)} ${scoresOf(tags)}`;
  }
}

/** Features left out are one and the same for every token: whatever weight that gets, it tells nothing. */
function without(sample: Sample, { from, to }: { from: number; to: number }): Sample {
  const isOut = (i: number) => i % FEATURE_COUNT >= from && i % FEATURE_COUNT < to;
  return {
    ...sample,
    rows: sample.rows.map((row) => ({ ...row, features: row.features.map((f, i) => (isOut(i) ? 0 : f)) })),
  };
}

/** The texts of the corpora have no headline: one row each. */
const tagsBy = ({ rows }: Sample, weights: Weights): Uint8Array => decode(rows[0]!, weights);

function scoresOf(tags: ReadonlyMap<Sample, Uint8Array>): string {
  const byCorpus = Map.groupBy(tags, ([sample]) => sample.corpus);
  return [...byCorpus].map(([corpus, group]) => `${corpus} ${f1(group).toFixed(1)}`).join('  ');
}

function f1(group: readonly (readonly [Sample, Uint8Array])[]): number {
  let right = 0;
  let all = 0;
  for (const [sample, tags] of group) {
    const gold = new Set(spansOf(sample.gold[0]!));
    const found = spansOf(tags);
    right += found.filter((span) => gold.has(span)).length;
    all += gold.size + found.length;
  }
  return (200 * right) / all;
}

function spansOf(tags: Uint8Array): string[] {
  const spans: string[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== FIRST) continue;
    let end = i + 1;
    while (tags[end] === LATER) end++;
    spans.push(`${i} ${end}`);
  }
  return spans;
}
