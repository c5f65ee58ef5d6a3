/** Takes samples, gives weights: a structured perceptron, its weights averaged over all steps and over several orders of the samples. */
import { FEATURE_COUNT } from '#annotate/people/model/features.ts';
import { decode, TAGS, type Weights } from '#annotate/people/model/tagger.ts';
import type { Sample } from './corpus.ts';
import { type Random, randomFrom, shuffled } from './random.ts';

export interface Settings {
  seed: number;
  /** How often each sample is seen, in an order of its own. */
  epochs: number;
  /** How many runs, each in other orders, are averaged. */
  runs: number;
  bits: number;
}

export function train(samples: readonly Sample[], settings: Settings): Weights {
  const places = TAGS << settings.bits;
  const table = new Float64Array(places);
  const steps = new Float64Array(TAGS * TAGS);
  const random = randomFrom(settings.seed);
  for (let run = 0; run < settings.runs; run++) {
    const one = trainOnce(samples, settings.epochs, places, random);
    for (let i = 0; i < places; i++) table[i]! += one.table[i]! / settings.runs;
    for (let i = 0; i < steps.length; i++) steps[i]! += one.steps[i]! / settings.runs;
  }
  return { table, steps };
}

/** A sum that is averaged without visiting every weight at every step: `late` holds each change times the step it came at. */
class Averaged {
  readonly now: Float64Array;
  private readonly late: Float64Array;

  constructor(size: number) {
    this.now = new Float64Array(size);
    this.late = new Float64Array(size);
  }

  add(at: number, change: number, step: number): void {
    this.now[at]! += change;
    this.late[at]! += change * step;
  }

  mean(steps: number): Float64Array {
    return this.now.map((sum, i) => sum - this.late[i]! / steps);
  }
}

function trainOnce(samples: readonly Sample[], epochs: number, places: number, random: Random): Weights {
  const table = new Averaged(places);
  const steps = new Averaged(TAGS * TAGS);
  const now: Weights = { table: table.now, steps: steps.now };
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sample of shuffled(samples, random)) {
      step++;
      for (const [r, row] of sample.rows.entries()) {
        const gold = possibleGold(sample, r);
        const guess = decode(row, now);
        let at = 0;
        for (let i = 0; i < gold.length; i++) {
          if (row.possible[i] === 0) continue;
          const opens = i === 0 || row.possible[i - 1] === 0 || row.reading.tokens[i]!.opensLine;
          const right = gold[i]!;
          const wrong = guess[i]!;
          const rightStep = (opens ? 0 : gold[i - 1]!) * TAGS + right;
          const wrongStep = (opens ? 0 : guess[i - 1]!) * TAGS + wrong;
          if (rightStep !== wrongStep) {
            steps.add(rightStep, 1, step);
            steps.add(wrongStep, -1, step);
          }
          if (right !== wrong)
            for (let k = at; k < at + FEATURE_COUNT; k++) {
              table.add(row.features[k]! * TAGS + right, 1, step);
              table.add(row.features[k]! * TAGS + wrong, -1, step);
            }
          at += FEATURE_COUNT;
        }
      }
    }
  return { table: table.mean(step), steps: steps.mean(step) };
}

/** The gold tags as far as a tagger can give them: nothing on impossible tokens, and no later token without a first. */
function possibleGold(sample: Sample, r: number): Uint8Array {
  const { possible, reading } = sample.rows[r]!;
  return sample.gold[r]!.map((tag, i, all) => {
    if (possible[i] === 0) return 0;
    const opens = i === 0 || possible[i - 1] === 0 || all[i - 1] === 0 || reading.tokens[i]!.opensLine;
    return tag === 2 && opens ? 1 : tag;
  });
}

/** Weights as small numbers: in steps of `unit`, those beyond cut off. */
export function quantised({ table, steps }: Weights): { table: Int8Array; steps: number[] } {
  const sizes = Float64Array.from(
    table.filter((w) => w !== 0),
    Math.abs,
  ).sort();
  const largest = sizes[Math.floor(sizes.length * KEPT_SHARE)] ?? 1;
  const unit = largest / 127;
  return {
    table: Int8Array.from(table, (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))),
    steps: Array.from(steps, (w) => w / unit),
  };
}

/** Of the weights, so many keep their size; the few larger ones say no more when they are cut. */
const KEPT_SHARE = 0.9995;
