/** Reads the counts that are kept of articles: what is in the database, and its sources. */
import type { Paged, SourcesQuery } from '#domain/query.ts';
import type { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import { ALL, by, type CountRow, MOST } from '../countRows.ts';
import { monthEnds } from '../density.ts';
import { sourceToken } from '../filters.ts';
import { foldSource } from '../fold.ts';
import { FIRST_KEY, LAST_KEY, paged } from '../paging.ts';
import { instant } from '../personCard.ts';
import type { Db } from './db.ts';
import { condition } from './tsquery.ts';

const SOURCES = `SELECT s.id, s.name, c.articles, c.quotes FROM article_counts c JOIN sources s ON s.id = c.source_id
  WHERE c.kind = 'all' AND c.source_id > ${ALL}`;
/** Every word asked begins a word of the name. */
const CALLED = `NOT EXISTS (SELECT FROM unnest($3::text[]) asked WHERE strpos(' ' || s.folded, ' ' || asked) = 0)`;
/** The list down from a source, and back up; as for people. */
const DOWN = `${SOURCES} AND c.articles <= $1 AND (c.articles < $1 OR c.source_id > $2) AND ${CALLED}
  ORDER BY c.articles DESC, c.source_id LIMIT $4`;
const UP = `${SOURCES} AND c.articles >= $1 AND (c.articles > $1 OR c.source_id < $2) AND ${CALLED}
  ORDER BY c.articles, c.source_id DESC LIMIT $4`;
const SOURCE = `SELECT s.id, s.name, coalesce(c.articles, 0) AS articles, coalesce(c.quotes, 0) AS quotes
  FROM sources s LEFT JOIN article_counts c ON c.source_id = s.id AND c.kind = 'all' AND c.folded = '' WHERE s.id = $1`;
const BY_VALUE =
  'SELECT value, articles, quotes FROM article_counts WHERE source_id = $1 AND kind = $2 ORDER BY folded';
const BY_COUNT = `SELECT value, articles, quotes FROM article_counts WHERE source_id = $1 AND kind = $2
  ORDER BY articles DESC, folded LIMIT ${MOST}`;
const TOTALS = `SELECT (SELECT count(*) FROM article_counts WHERE kind = 'all' AND source_id > ${ALL}) AS sources,
  (SELECT min(key) FROM article_ids) AS first, (SELECT max(key) FROM article_ids) AS last,
  pg_database_size(current_database()) AS bytes,
  (SELECT value FROM counters WHERE name = 'people') AS people,
  (SELECT value FROM counters WHERE name = 'sequence') AS sequence`;
/** What calendars of four digits reach: counts of months tell nothing of what is before and after. */
const [FIRST_SECOND, LAST_SECOND] = [-62_135_596_800, 253_402_300_799];

interface Totals {
  sources: number;
  first: number | null;
  last: number | null;
  bytes: number;
  people: number;
  sequence: number;
}

export function countReader(db: Db) {
  const byValue = (source: number, kind: string) => db.all<CountRow>(BY_VALUE, [source, kind]);
  const byCount = (source: number, kind: string) => db.all<CountRow>(BY_COUNT, [source, kind]);

  const groups = async (source: number) => ({
    byMonth: by('month', await byValue(source, 'month')),
    byLanguage: by('language', await byCount(source, 'language')),
    bySection: by('section', await byCount(source, 'section')),
  });

  async function searchSources({ name, limit, after }: SourcesQuery): Promise<Paged<SourceCard>> {
    const words = foldSource(name).split(' ').filter(Boolean);
    if (words.length === 0 && name.trim() !== '') return { items: [], next: null, prev: null };
    const place = [after?.key ?? Number.MAX_SAFE_INTEGER, after?.id ?? 0];
    const rows = await db.all<SourceCard>(after?.back ? UP : DOWN, [...place, words, limit + 1]);
    return paged(
      rows,
      { limit, after },
      ({ articles, id }) => ({ key: articles, id }),
      (row) => row,
    );
  }

  /** The first or the last article of a source: looked for in the months it is counted in, from that end on. */
  async function endOf(source: number, months: CountRow[], order: 'ASC' | 'DESC'): Promise<number | null> {
    const ranges = months.flatMap(({ value }) => rangesOf(value)).sort(([a], [b]) => Number(a) - Number(b));
    const its = condition({ is: 'tokens', column: 'filters', tokens: [sourceToken(source)], each: false });
    for (const range of order === 'ASC' ? ranges : ranges.reverse()) {
      const key = await db.value<number>(
        `SELECT w.key FROM article_words w WHERE ${its} AND w.key >= $1 AND w.key < $2 ORDER BY w.key ${order} LIMIT 1`,
        range,
      );
      if (key !== undefined) return key;
    }
    return null;
  }

  return {
    searchSources,
    async source(id: number): Promise<SourceDetail | null> {
      const card = await db.get<SourceCard>(SOURCE, [id]);
      if (card === undefined) return null;
      const months = await byValue(id, 'month');
      return {
        ...card,
        firstPublished: instant(await endOf(id, months, 'ASC')),
        lastPublished: instant(await endOf(id, months, 'DESC')),
        hosts: by('host', await byCount(id, 'host')),
        ...(await groups(id)),
      };
    },
    async stats(): Promise<Stats> {
      const [{ articles, quotes } = { articles: 0, quotes: 0 }] = await byValue(ALL, 'all');
      const { sources, first, last, bytes, people, sequence } = (await db.get<Totals>(TOTALS))!;
      return {
        articles,
        quotes,
        people,
        sources,
        firstPublished: instant(first),
        lastPublished: instant(last),
        sequence,
        bytes,
        ...(await groups(ALL)),
        bySource: (await searchSources({ name: '', limit: MOST, after: null })).items,
        byPipeline: by('pipeline', await byCount(ALL, 'pipeline')),
      };
    },
  };
}

/** Keys in which articles of a month can be, `to` exclusive. */
function rangesOf(month: string): [number | bigint, number | bigint][] {
  const ends = monthEnds(month);
  if (ends !== null) return [[ends.begin, ends.end]];
  return [
    [FIRST_KEY, FIRST_SECOND],
    [LAST_SECOND + 1, LAST_KEY],
  ];
}
