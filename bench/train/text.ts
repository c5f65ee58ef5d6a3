/** Trains the model that labels the lines of text dumps: gives its file's text, and the cross-validation that judges it. */
import { createHash } from 'node:crypto';
import { assemble } from '#assemble/assemble.ts';
import { CopydeskError } from '#domain/errors.ts';
import { labelled } from '#label/labelled.ts';
import { textVerdicts } from '#label/textbody.ts';
import { corpusDigests } from './html-corpus.ts';
import { scorer } from './html-report.ts';
import { loadPages } from './pages.ts';
import { bodyTargets } from './targets.ts';
import { renderedSamples, TEXT_FEATURES, type TextSample, taughtSamples, textSample } from './text-corpus.ts';
import { foldModels, SEED, storedText, trainForests } from './text-fit.ts';
import { goldDigest, goldRecords } from './text-gold.ts';
import { threadedSamples } from './text-thread.ts';

export const TEXT_MODEL = new URL('../../src/label/model/text.model.json', import.meta.url);

const WITH_BODY = ['aeb', 'fundus', 'fundus-intl'];
const TAUGHT = ['traf'];
/** The dumps that scores are measured on. */
const GOLD = 'gold/dev';
const JUDGED = ['aeb-text', 'fundus-text', GOLD];
/** Layouts of each page with a body, one page in one and the next in another; no gain was seen from two or four, within the noise of one seed. */
const LAYOUTS = 1;

export function textSamples(): TextSample[] {
  const whole = WITH_BODY.flatMap(loadPages);
  const taught = TAUGHT.flatMap(loadPages);
  return [
    ...renderedSamples(whole, LAYOUTS),
    ...threadedSamples(whole, [...whole, ...taught]),
    ...taughtSamples(taught),
    ...judgedSamples([GOLD]),
  ];
}

/** Text dumps with a gold body, as the rules see them. */
export function judgedSamples(sets: readonly string[]): TextSample[] {
  return sets
    .flatMap((set) => (set === GOLD ? goldRecords(set) : loadPages(set)))
    .map((gold) => textSample(gold, gold.text!, 1, (blocks) => bodyTargets(blocks, gold.body!)));
}

/** The body that the product would give, with these probabilities or by rules alone. */
export function bodyBy(sample: TextSample, probabilities?: Float32Array): string {
  const drafts = sample.drafts.map((d) => ({ ...d }));
  if (probabilities) textVerdicts(drafts, probabilities);
  try {
    return assemble(sample.page, labelled(drafts), []).body;
  } catch (error) {
    if (error instanceof CopydeskError) return '';
    throw error;
  }
}

/** Cross-validated scores by set: each page by a model that saw no page of its site. */
async function judged(
  samples: readonly TextSample[],
): Promise<{ table: string[]; scores: Record<string, string> }> {
  const { scoreDoc, aggregate, line } = await scorer();
  const models = foldModels(samples);
  const pages = judgedSamples(JUDGED);
  const table: string[] = [];
  const scores: Record<string, string> = {};
  for (const set of JUDGED) {
    const of = pages.filter((s) => s.gold.set === set);
    const by = (body: (s: TextSample) => string) =>
      aggregate(of.map((s) => scoreDoc({ id: s.gold.id, body: s.gold.body }, { body: body(s) })));
    const model = by((s) =>
      bodyBy(
        s,
        Float32Array.from(s.rows, (row) => models[s.fold]!.probability(row)),
      ),
    );
    table.push(
      line(
        `${set} rules`,
        by((s) => bodyBy(s)),
      ),
      line(`${set} model`, model),
    );
    scores[set] = model.f1.toFixed(4);
  }
  return { table, scores };
}

/** @returns the model as text, and the table of its cross-validation by set */
export async function trainText(): Promise<{ text: string; table: string[] }> {
  const samples = textSamples();
  const { table, scores } = await judged(samples);
  const header = {
    seed: SEED,
    features: createHash('sha256').update(TEXT_FEATURES.join('\n')).digest('hex'),
    corpora: { ...corpusDigests([...WITH_BODY, ...TAUGHT]), [GOLD]: goldDigest(GOLD) },
    scores,
  };
  return { text: `${JSON.stringify(storedText(trainForests(samples), header))}\n`, table };
}
