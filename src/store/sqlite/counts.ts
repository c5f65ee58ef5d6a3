/** Counts what comes in, and reads the counts: what is in the file, and its sources. Triggers count what changes and what goes (migration 005). */
import type Database from 'better-sqlite3';
import type { Paged, SourcesQuery } from '#domain/query.ts';
import type { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import { ALL, by, type CountRow, MOST } from '../countRows.ts';
import { sourceToken } from '../filters.ts';
import { foldSource } from '../fold.ts';
import { paged } from '../paging.ts';
import { instant } from '../personCard.ts';
import { anyToken } from './fts5.ts';

const SOURCES = `SELECT s.id, s.name, c.articles, c.quotes FROM article_counts c CROSS JOIN sources s ON s.id = c.source_id
  WHERE c.kind = 'all' AND c.source_id > ${ALL}`;
/** Every word asked begins a word of the name. */
const CALLED = `NOT EXISTS (SELECT 1 FROM json_each(?) asked WHERE NOT instr(' ' || s.folded, ' ' || asked.value))`;
/** The list down from a source, and back up; as for people. */
const DOWN = `${SOURCES} AND c.articles <= ? AND (c.articles < ? OR c.source_id > ?) AND ${CALLED}
  ORDER BY c.articles DESC, c.source_id LIMIT ?`;
const UP = `${SOURCES} AND c.articles >= ? AND (c.articles > ? OR c.source_id < ?) AND ${CALLED}
  ORDER BY c.articles, c.source_id DESC LIMIT ?`;

/** Counts articles that are new; those of a transaction together, as most of them count in the same rows. */
export function articleCounter(db: Database.Database) {
  const count = db.prepare<[string]>(
    `INSERT INTO article_counts
       SELECT f.source_id, f.kind, f.value, count(*), sum(f.quotes)
       FROM json_each(?) j CROSS JOIN article_facts f ON f.key = j.value
       GROUP BY f.source_id, f.kind, f.value COLLATE NOCASE
     ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, quotes = quotes + excluded.quotes`,
  );
  let keys: number[] = [];
  return {
    add: (key: number): void => void keys.push(key),
    /** At the end of the transaction, before full-text rows are written. */
    flush(): void {
      if (keys.length > 0) count.run(JSON.stringify(keys));
      keys = [];
    },
    /** Forgets what was noted, when the transaction is given up. */
    forget(): void {
      keys = [];
    },
  };
}

export function countReader(db: Database.Database) {
  const [down, up] = [DOWN, UP].map((sql) =>
    db.prepare<[number, number, number, string, number], SourceCard>(sql),
  );
  const one = db.prepare<[number], SourceCard>(
    `SELECT s.id, s.name, coalesce(c.articles, 0) AS articles, coalesce(c.quotes, 0) AS quotes
     FROM sources s LEFT JOIN article_counts c ON c.source_id = s.id AND c.kind = 'all' AND c.value = '' WHERE s.id = ?`,
  );
  const byValue = db.prepare<[number, string], CountRow>(
    'SELECT value, articles, quotes FROM article_counts WHERE source_id = ? AND kind = ? ORDER BY value',
  );
  const byCount = db.prepare<[number, string], CountRow>(
    `SELECT value, articles, quotes FROM article_counts WHERE source_id = ? AND kind = ?
     ORDER BY articles DESC, value LIMIT ${MOST}`,
  );
  const sources = db
    .prepare<[], number>(`SELECT count(*) FROM article_counts WHERE kind = 'all' AND source_id > ${ALL}`)
    .pluck();
  const counter = db.prepare<[string], number>('SELECT value FROM counters WHERE name = ?').pluck();
  const ends = db.prepare<[], { first: number | null; last: number | null }>(
    'SELECT (SELECT min(key) FROM articles) AS first, (SELECT max(key) FROM articles) AS last',
  );
  const endOf = (order: string) =>
    db
      .prepare<[string], number>(
        `SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid ${order} LIMIT 1`,
      )
      .pluck();
  const [firstOf, lastOf] = [endOf('ASC'), endOf('DESC')];
  const bytes = db
    .prepare<[], number>(
      'SELECT c.page_count * s.page_size FROM pragma_page_count() c CROSS JOIN pragma_page_size() s',
    )
    .pluck();

  const groups = (source: number) => ({
    byMonth: by('month', byValue.all(source, 'month')),
    byLanguage: by('language', byCount.all(source, 'language')),
    bySection: by('section', byCount.all(source, 'section')),
  });

  function searchSources({ name, limit, after }: SourcesQuery): Paged<SourceCard> {
    const words = foldSource(name).split(' ').filter(Boolean);
    if (words.length === 0 && name.trim() !== '') return { items: [], next: null, prev: null };
    const most = after?.key ?? Number.MAX_SAFE_INTEGER;
    const walk = (after?.back ? up : down)!;
    const rows = walk.all(most, most, after?.id ?? 0, JSON.stringify(words), limit + 1);
    return paged(
      rows,
      { limit, after },
      ({ articles, id }) => ({ key: articles, id }),
      (row) => row,
    );
  }

  return {
    searchSources,
    source(id: number): SourceDetail | null {
      const card = one.get(id);
      if (card === undefined) return null;
      const its = anyToken('filters', [sourceToken(id)]);
      return {
        ...card,
        firstPublished: instant(firstOf.get(its) ?? null),
        lastPublished: instant(lastOf.get(its) ?? null),
        hosts: by('host', byCount.all(id, 'host')),
        ...groups(id),
      };
    },
    stats(): Stats {
      const [{ articles, quotes } = { articles: 0, quotes: 0 }] = byValue.all(ALL, 'all');
      const { first, last } = ends.get()!;
      return {
        articles,
        quotes,
        people: counter.get('people')!,
        sources: sources.get()!,
        firstPublished: instant(first),
        lastPublished: instant(last),
        sequence: counter.get('sequence')!,
        bytes: bytes.get()!,
        ...groups(ALL),
        bySource: searchSources({ name: '', limit: MOST, after: null }).items,
        byPipeline: by('pipeline', byCount.all(ALL, 'pipeline')),
      };
    },
  };
}
