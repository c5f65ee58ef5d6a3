/** The HTML page sets as training material: takes their names, gives pages with rows of features, targets and weights. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, PageFact } from '#domain/document.ts';
import { draftsOf } from '#label/drafts.ts';
import { HTML_FEATURES, htmlRows } from '#label/features/tree-rows.ts';
import { verdicts } from '#label/model/verdicts.ts';
import { type Draft, KEPT } from '#label/page/draft.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';
import { randomFrom } from './gbdt.ts';
import { thinned } from './html-thin.ts';
import { dumpOf, foldOf, type GoldPage, loadPages, SHARED } from './pages.ts';
import { bodyTargets, snippetTargets, type Target } from './targets.ts';

export const HTML_SETS = ['aeb', 'fundus', 'fundus-intl', 'traf'] as const;

const THINNING_SEED = 5;

export interface Sample {
  gold: GoldPage;
  fold: number;
  drafts: Draft[];
  rows: Float32Array[];
  targets: Target[];
  words: number[];
  /** The page with parts taken away, for training only. */
  thinned: Rows | null;
}

export interface Rows {
  rows: Float32Array[];
  targets: Target[];
  words: number[];
}

/** The part of a host that one owner has: folds keep `edition.example.com` and `example.com` together. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  const isNation = /^(co|com|org|net|gov|ac|edu)$/.test(parts.at(-2) ?? '') && parts.at(-1)!.length === 2;
  return parts.slice(isNation ? -3 : -2).join('.');
}

export function htmlSamples(sets: readonly string[], folds: number): Sample[] {
  const random = randomFrom(THINNING_SEED);
  return sets.flatMap((set) =>
    loadPages(set).map((gold): Sample => {
      const page = read(dumpOf(gold));
      const { blocks, facts } = segment(page);
      const drafts = draftsOf(blocks, facts, gold.url);
      const targets =
        gold.body === undefined
          ? snippetTargets(blocks, gold.with ?? [], gold.without ?? [])
          : bodyTargets(blocks, gold.body);
      const words = drafts.map((d) => d.f.words);
      const fold = foldOf(siteOf(gold.host), folds);
      const thin = gold.body === undefined ? null : thinned(blocks, targets, random);
      return {
        gold,
        fold,
        drafts,
        rows: htmlRows(drafts, facts),
        targets,
        words,
        thinned: thin && thinRows(thin, targets, facts, gold.url),
      };
    }),
  );
}

function thinRows(
  { blocks, kept }: { blocks: Block[]; kept: number[] },
  targets: readonly Target[],
  facts: readonly PageFact[],
  url: string | undefined,
): Rows {
  const drafts = draftsOf(blocks, facts, url);
  return {
    rows: htmlRows(drafts, facts),
    targets: kept.map((i) => targets[i]!),
    words: drafts.map((d) => d.f.words),
  };
}

export function corpusDigests(sets: readonly string[]): Record<string, string> {
  const digest = (set: string) =>
    createHash('sha256')
      .update(readFileSync(join(SHARED, 'pages', `${set}.dev.jsonl.gz`)))
      .digest('hex');
  return Object.fromEntries(sets.map((set) => [set, digest(set)]));
}

export const featuresDigest = (): string =>
  createHash('sha256').update(HTML_FEATURES.join('\n')).digest('hex');

/** The body that labelling would keep, given each block's probability. */
export function bodyBy(sample: Sample, probabilities: readonly number[]): string {
  const drafts = sample.drafts.map((d) => ({ ...d }));
  verdicts(drafts, probabilities);
  return textOf(drafts);
}

export function textOf(drafts: readonly Draft[]): string {
  return drafts
    .filter((d) => KEPT.has(d.label))
    .map((d) => d.f.text)
    .join('\n');
}
