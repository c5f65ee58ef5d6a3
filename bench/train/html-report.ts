/** Takes cross-validated probabilities, gives the table by set, pages gone wrong, and where model and rules disagree. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THRESHOLD } from '#label/model/verdicts.ts';
import { KEPT } from '#label/page/draft.ts';
import { bodyBy, type Sample, textOf } from './html-corpus.ts';
import { SHARED } from './pages.ts';

const WRONG = 0.8;

/** The scorer's functions, as far as they are used here. */
interface Scorer {
  scoreDoc(gold: object, prediction: { body: string }): { id: string; f1?: number };
  aggregate(docs: object[]): { f1: number };
  line(name: string, figures: object): string;
}

export async function scorer(): Promise<Scorer> {
  return await import(pathToFileURL(join(SHARED, 'score/pages.mjs')).href);
}

export interface Scored {
  lines: string[];
  scores: Record<string, string>;
}

export async function scored(
  samples: readonly Sample[],
  probabilities: readonly number[][],
): Promise<Scored> {
  const { scoreDoc, aggregate, line } = await scorer();
  const lines: string[] = [];
  const scores: Record<string, string> = {};
  for (const set of new Set(samples.map((s) => s.gold.set))) {
    const of = samples.map((_, i) => i).filter((i) => samples[i]!.gold.set === set);
    const rules = of.map((i) => scoreDoc(samples[i]!.gold, { body: textOf(samples[i]!.drafts) }));
    const docs = of.map((i) => scoreDoc(samples[i]!.gold, { body: bodyBy(samples[i]!, probabilities[i]!) }));
    lines.push(line(`${set} rules`, aggregate(rules)), line(`${set} model`, aggregate(docs)));
    for (const d of docs) if ((d.f1 ?? 1) < WRONG) lines.push(`    ${d.id} ${d.f1!.toFixed(2)}`);
    scores[set] = aggregate(docs).f1.toFixed(4);
  }
  return { lines, scores };
}

/** For each rule, the words it decides otherwise than the model, and the share of them that the model has right. */
export function disagreements(samples: readonly Sample[], probabilities: readonly number[][]): string[] {
  const table = new Map<string, { words: number; right: number; pages: Set<string> }>();
  samples.forEach((s, k) => {
    s.drafts.forEach((d, i) => {
      const { value, weight } = s.targets[i]!;
      const isBody = probabilities[k]![i]! >= THRESHOLD;
      if (weight === 0 || isBody === KEPT.has(d.label)) return;
      const name = `${isBody ? 'model keeps' : 'model drops'} ${d.reason}`;
      const row = table.get(name) ?? { words: 0, right: 0, pages: new Set() };
      row.words += s.words[i]!;
      row.right += s.words[i]! * (isBody ? value : 1 - value);
      row.pages.add(s.gold.id);
      table.set(name, row);
    });
  });
  return [...table]
    .sort((a, b) => b[1].words - a[1].words)
    .map(
      ([name, { words, right, pages }]) =>
        `${name.padEnd(60)} ${String(Math.round(words)).padStart(6)} words on ${pages.size} pages, model right on ${(right / words).toFixed(2)}`,
    );
}
