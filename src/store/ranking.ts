/** Pages of what is ranked: where one ends and the next begins, though scores move with every article that comes in. */
import type { Position, Ranking } from '#domain/query.ts';

/** The newest matches that are ranked where there are more. */
export const WINDOW = 1_000;

export interface Ranked {
  key: number;
  score: number;
}

export interface RankedKeys {
  keys: number[];
  next: Position | null;
  prev: Position | null;
  ranking: Ranking;
}

interface Wanted<Row> {
  after: Position | null;
  limit: number;
  floor: number | null;
  /** Asked of all rows in order: false for one to pass over. */
  isNew?: (row: Row) => boolean;
}

/** One page of rows in order of rank. */
export function rankedPage<Row extends Ranked>(
  rows: Row[],
  { after, limit, floor, isNew = () => true }: Wanted<Row>,
): { shown: Row[]; next: Position | null; prev: Position | null } {
  const news = rows.filter(isNew);
  const [begin, end] = stretch(news, after, limit);
  const shown = news.slice(begin, end);
  const place = ({ key, score }: Row) => ({ key, score, ...(floor !== null && { floor }) });
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    shown,
    next: last && end < news.length ? place(last) : null,
    prev: first && begin > 0 ? { ...place(first), back: true } : null,
  };
}

/** From where to where a page goes. */
function stretch(rows: Ranked[], after: Position | null, limit: number): [number, number] {
  if (after === null) return [0, limit];
  const [at, found] = placeOf(rows, after);
  if (after.back) return [Math.max(0, at - limit), at];
  const begin = found ? at + 1 : at;
  return [begin, begin + limit];
}

/** The item shown, wherever it stands now, for scores move a little with every article that comes in; else where it would. */
function placeOf(rows: Ranked[], after: Position): [number, boolean] {
  const place = rows.findIndex(({ key }) => key === after.key);
  if (place >= 0) return [place, true];
  const score = after.score ?? 0;
  const next = rows.findIndex((row) => row.score > score || (row.score === score && row.key < after.key));
  return [next < 0 ? rows.length : next, false];
}
