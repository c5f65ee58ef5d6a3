/**
 * Floors under the figures: takes what a set scored, tells which figures fell below what they were, and raises the floors. A floor
 * holds for the very gold it was measured on, which its digest names; it only ever rises.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldSet, Row } from './sets.ts';

const FILE = new URL('./floors.json', import.meta.url);
/** Figures of chance, such as the choice of a seed, differ by no more. */
const SLACK = 0.002;

interface Floor {
  /** sha256 of the gold. */
  gold: string;
  figures: Record<string, number>;
}
type Floors = Record<string, Floor>;

/** Figures that have a floor: higher is better, and they say how good a set is as a whole. */
const KEPT =
  /^(?:headline accuracy|source accuracy|byline F1|published accuracy|truncated accuracy|body 4-shingles|body F1.*|quote detection|speaker accuracy.*|kind accuracy.*|people, full name|roles.*|title exact.*|mentions|people|detectionAnnotated\.exact|attribution\.persons)$/;

export function readFloors(): Floors {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/** The figure as one number from 0 to 1: F1 or accuracy where the scorer gives several. */
function numberOf(value: string): number {
  const named = /(?:\bf1|\bF1|accuracy) ([\d.]+)/.exec(value)?.[1] ?? /[\d.]+/.exec(value)?.[0];
  const number = Number(named);
  return number > 1 ? number / 100 : number;
}

function kept(rows: readonly Row[]): [figure: string, value: number][] {
  return rows.filter(([figure]) => KEPT.test(figure)).map(([figure, value]) => [figure, numberOf(value)]);
}

/** A sentence for each figure below its floor, or one that says why the floors don't hold. */
export function belowFloors(floors: Floors, set: GoldSet, rows: readonly Row[]): string[] {
  const floor = floors[set.name];
  if (floor === undefined) return [];
  if (floor.gold !== digestOf(set))
    return [`${set.name}: the gold has changed, so its floors are not compared.`];
  return kept(rows)
    .filter(([figure, value]) => value < (floor.figures[figure] ?? 0) - SLACK)
    .map(
      ([figure, value]) => `${set.name}: ${figure} is ${value}, below its floor of ${floor.figures[figure]}.`,
    );
}

/** Raises floors to what was measured now; those of gold that has changed are set anew. */
export function raiseFloors(floors: Floors, results: ReadonlyMap<GoldSet, Row[]>): void {
  const raised: Floors = { ...floors };
  for (const [set, rows] of results) {
    const gold = digestOf(set);
    const before = raised[set.name]?.gold === gold ? raised[set.name]!.figures : {};
    const figures = Object.fromEntries(
      kept(rows).map(([figure, value]) => [figure, Math.max(value, before[figure] ?? 0)]),
    );
    raised[set.name] = { gold, figures };
  }
  const sorted = Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Of one file, or of all files of a folder in order of name. */
function digestOf({ gold }: GoldSet): string {
  const hash = createHash('sha256');
  const files = gold.endsWith('.gz')
    ? [gold]
    : readdirSync(gold)
        .sort()
        .map((name) => join(gold, name));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
