/** Takes where a quotation stands in the store, gives what an item of a collapsed list tells of it. */
import type { Appearances, QuoteHit } from '#domain/api.ts';
import { told } from './quoteRow.ts';

/** Appearances an item shows; `total` counts them all. */
export const MOST_SHOWN = 20;

export interface AppearanceRow {
  /** The saying that stands for the group. */
  root: number;
  /** The article's. */
  key: number;
  place: number;
  kind: Appearances['first'][number]['kind'];
  text: string;
  start: number;
  end: number;
  speaker: string | null;
  card: string;
}

/** Those that are shown, in order. */
export function earliest<Row extends Pick<AppearanceRow, 'key' | 'place'>>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a.key - b.key || a.place - b.place).slice(0, MOST_SHOWN);
}

/** @param rows the earliest of each saying of a group, of which the earliest of all are taken. */
export function appearances(total: number, rows: AppearanceRow[]): Appearances {
  return { total, first: earliest(rows).map(appearance) };
}

function appearance({ card, text, kind, start, end, speaker }: AppearanceRow): Appearances['first'][number] {
  return { article: told(card), kind, text, start, end, speaker };
}

/** Of a quote that is not known again. */
export function onlyHere({ article, kind, text, start, end, speaker }: QuoteHit): Appearances {
  return { total: 1, first: [{ article, kind, text, start, end, speaker }] };
}
