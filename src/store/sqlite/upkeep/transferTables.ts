/** Where the rows of the logical tables stand in a SQLite file: those that are not simply a table's. */
import type Database from 'better-sqlite3';
import { QUOTES_PER_ARTICLE } from '../../keys.ts';
import { IDS_ONCE } from '../../logicalTables.ts';
import type { Row } from '../../transfer.ts';
import type { ReadFrom } from '../../transferRead.ts';

export const READ: Record<string, ReadFrom> = {
  merged_people: {
    from: '(SELECT * FROM people WHERE merged_into IS NOT NULL OR decision_id IS NOT NULL) t',
  },
  articles: { columns: { dump_digest: '(SELECT d.digest FROM dumps d WHERE d.article_id = t.id)' } },
  article_roles: { keys: ['t.person_id', 't.article_key', 't.role COLLATE BINARY'] },
  article_counts: { keys: ['t.source_id', 't.kind', 't.value COLLATE BINARY'] },
  quotes: {
    columns: { key: `t.article_key * ${QUOTES_PER_ARTICLE} + ${QUOTES_PER_ARTICLE - 1} - t.place` },
    order: 't.article_key, t.place DESC',
  },
  relinks: { columns: { place: 't.rowid' } },
  dump_sites: {
    from: '(SELECT d.article_id, s.site_id, s.version FROM dump_sites s CROSS JOIN dumps d ON d.rowid = s.dump_id) t',
  },
  last_ids: {
    from: `(SELECT name, seq AS value FROM sqlite_sequence WHERE seq > 0 AND name IN (${IDS_ONCE.map((name) => `'${name}'`)})) t`,
  },
};

type Writer = (row: Row) => void;

/** Writers of tables whose rows are no row of a table of that name. */
export const WRITTEN_OTHERWISE: Record<string, (db: Database.Database) => Writer> = {
  merged_people(db) {
    const lead = db.prepare('UPDATE people SET merged_into = ?, decision_id = ? WHERE id = ?');
    return ([id, ...led]) => void lead.run(...led, id);
  },
  articles(db) {
    const insert = db.prepare(
      `INSERT INTO articles (key, id, digest, sequence, ingest_id, ingested_at, published, external_id, source_id, pipeline, card)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    return ([key, id, digest, _dumpDigest, ...rest]) => void insert.run(key, id, digest, ...rest);
  },
  quotes(db) {
    const insert = db.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    return ([articleKey, _key, ...rest]) => void insert.run(articleKey, ...rest);
  },
  relinks(db) {
    const insert = db.prepare('INSERT INTO relinks (rowid, article_id) VALUES (?, ?)');
    return (row) => void insert.run(...row);
  },
  dump_sites(db) {
    const insert = db.prepare(
      'INSERT INTO dump_sites SELECT rowid, :site, :version FROM dumps WHERE article_id = :id',
    );
    return ([id, site, version]) => void insert.run({ id, site, version });
  },
  terms(db) {
    const insert = db.prepare('INSERT INTO terms VALUES (?, ?)');
    const stem = db.prepare('INSERT INTO stems (term) VALUES (?)');
    return ([term, articles]) => {
      insert.run(term, articles);
      stem.run(term);
    };
  },
  counters(db) {
    const set = db.prepare('INSERT OR REPLACE INTO counters VALUES (?, ?)');
    return (row) => void set.run(...row);
  },
  last_ids(db) {
    const update = db.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?');
    const insert = db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)');
    return ([name, value]) => {
      if (update.run(value, name).changes === 0) insert.run(name, value);
    };
  },
};
