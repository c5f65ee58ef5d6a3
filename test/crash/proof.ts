/** Takes a database file at rest and what was acknowledged, gives what is lost, doubled, half there or out of step. */
import { zstdDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { EVERY } from '#store/filters.ts';
import type { Acknowledged } from './sender.ts';

export interface Proof {
  articles: number;
  lost: string[];
  doubled: string[];
  /** Rows without those that belong to them, and counts that are not those of the rows. */
  half: string[];
}

/** Rows that should not be there, by what is wrong with them. A quote's key is as in `keys.ts`. */
const BROKEN: Record<string, string> = {
  'article without texts':
    'SELECT key FROM articles WHERE key NOT IN (SELECT article_key FROM article_texts)',
  'texts without article':
    'SELECT article_key FROM article_texts WHERE article_key NOT IN (SELECT key FROM articles)',
  'article without dump': 'SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM dumps)',
  'dump without article': 'SELECT article_id FROM dumps WHERE article_id NOT IN (SELECT id FROM articles)',
  'article without facets': 'SELECT key FROM articles WHERE key NOT IN (SELECT key FROM article_facets)',
  'facets without article': 'SELECT key FROM article_facets WHERE key NOT IN (SELECT key FROM articles)',
  'article without ingest': 'SELECT id FROM articles WHERE ingest_id NOT IN (SELECT id FROM ingests)',
  'article without row in the index': `SELECT key FROM articles
    WHERE key NOT IN (SELECT rowid FROM article_words WHERE article_words MATCH 'filters : ${EVERY}')`,
  'row in the index without article': `SELECT rowid FROM article_words
    WHERE article_words MATCH 'filters : ${EVERY}' AND rowid NOT IN (SELECT key FROM articles)`,
  'quote without row in the index': `SELECT article_key FROM quotes WHERE article_key * 65536 + 65535 - place
    NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH 'speakers : ${EVERY}')`,
  'row in the index without quote': `SELECT rowid FROM quote_words WHERE quote_words MATCH 'speakers : ${EVERY}'
    AND rowid NOT IN (SELECT article_key * 65536 + 65535 - place FROM quotes)`,
  'quotes that are not as many as the article says': `SELECT key FROM articles WHERE card ->> 'quotes' <>
    (SELECT count(*) FROM quotes WHERE article_key = key AND kind <> 'indirect')`,
  'people that are not as many as the article says': `SELECT key FROM articles WHERE json_array_length(card, '$.people') <>
    (SELECT count(*) FROM article_people WHERE article_key = key)`,
  'quote by nobody of the article': `SELECT q.article_key FROM quotes q WHERE person_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM article_people p WHERE p.article_key = q.article_key AND p.person_id = q.person_id)`,
  'counts of articles': differing(
    'SELECT source_id, kind, value, articles, quotes FROM article_counts',
    'SELECT source_id, kind, min(value), count(*), sum(quotes) FROM article_facts GROUP BY source_id, kind, value COLLATE NOCASE',
  ),
  'counts of people': `SELECT id FROM people WHERE articles <> (SELECT count(*) FROM article_people WHERE person_id = id)
    OR quotes <> (SELECT coalesce(sum(quotes), 0) FROM article_people WHERE person_id = id)`,
  'counts by month': differing(
    'SELECT person_id, month, articles, quotes FROM person_months',
    `SELECT person_id, strftime('%Y-%m', article_key, 'unixepoch'), count(*), sum(quotes) FROM article_people GROUP BY 1, 2`,
  ),
  'count of all people': `SELECT value FROM counters WHERE name = 'people'
    AND value <> (SELECT count(*) FROM people WHERE articles > 0 AND merged_into IS NULL)`,
  'counts of an ingest': `SELECT id FROM ingests WHERE created <> (SELECT count(*) FROM articles WHERE ingest_id = ingests.id)`,
  'results kept of an answered request': 'SELECT ingest_id FROM request_results',
};

export function prove(file: string, acknowledged: readonly Acknowledged[]): Proof {
  const db = new Database(file);
  try {
    const dump = db.prepare<[string], Buffer>('SELECT bytes FROM dumps WHERE article_id = ?').pluck();
    const rows = db.prepare<[], Row>('SELECT id, external_id AS sent FROM articles').all();
    return {
      ...present(rows, (id) => dump.get(id), acknowledged),
      half: [...whole(db), ...inStep(db)],
    };
  } finally {
    db.close();
  }
}

/** An article that is there, and what its record was called. */
export interface Row {
  id: string;
  sent: string;
}

/** @param dump gives what was kept of an article's dump. */
export function present(
  rows: readonly Row[],
  dump: (id: string) => Buffer | undefined,
  acknowledged: readonly Acknowledged[],
): Omit<Proof, 'half'> {
  const called = Map.groupBy(rows, ({ sent }) => sent);
  const isThere = (article: string, text: string) => {
    const kept = dump(article);
    return kept !== undefined && String(zstdDecompressSync(kept)) === text;
  };
  const lost: string[] = [];
  const doubled: string[] = [];
  for (const { id, text, article } of acknowledged) {
    const found = called.get(id) ?? [];
    if (found.length > 1) doubled.push(id);
    if (!found.some((one) => (article === null || one.id === article) && isThere(one.id, text)))
      lost.push(id);
  }
  const ids = new Set(acknowledged.map(({ id }) => id));
  if (rows.length > ids.size) doubled.push(`${rows.length} articles of ${ids.size} records`);
  return { articles: rows.length, lost, doubled };
}

/** What SQLite says of its own file and of the full-text indexes in it. */
function whole(db: Database.Database): string[] {
  const faults = (db.pragma('integrity_check') as { integrity_check: string }[])
    .map(({ integrity_check }) => integrity_check)
    .filter((said) => said !== 'ok');
  faults.push(
    ...(db.pragma('foreign_key_check') as object[]).map((row) => `foreign key: ${JSON.stringify(row)}`),
  );
  for (const index of ['article_words', 'quote_words', 'stems']) {
    try {
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 0)`);
    } catch (error) {
      faults.push(`${index}: ${(error as Error).message}`);
    }
  }
  return faults;
}

function inStep(db: Database.Database): string[] {
  return Object.entries(BROKEN).flatMap(([what, sql]) =>
    (db.prepare(sql).raw().all() as unknown[][]).map((row) => `${what}: ${row.join(' ')}`),
  );
}

function differing(kept: string, counted: string): string {
  return `SELECT * FROM (${kept} EXCEPT ${counted}) UNION ALL SELECT * FROM (${counted} EXCEPT ${kept})`;
}
