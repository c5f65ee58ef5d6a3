/** Gives the dumps an older pipeline cleaned, and puts new versions of articles, made anew or corrected, in place of the old. */
import type Database from 'better-sqlite3';
import type { Article } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import { publicationSecond } from '../keys.ts';
import type { DumpToReprocess, NewRevision, SitePage } from '../store.ts';
import { type DumpRow, storedDump } from '../storedDump.ts';
import { keyFinder } from './keys.ts';
import { revisionsOf } from './revisions.ts';
import type { SiteMemories } from './sites.ts';
import type { Terms } from './terms.ts';
import { articleWriter } from './write.ts';

interface Row {
  key: number;
  ingestId: string;
  ingestedAt: number;
  published: string | null;
  externalId: string | null;
}

interface Listing {
  pipeline: string;
  all: boolean;
  sites?: boolean;
  after: string | null;
  limit: number;
}

export function reprocessor(db: Database.Database, terms: Terms, memories: SiteMemories) {
  const list = db.prepare<[string, number, string, number, number], DumpRow & { learned: number }>(
    `SELECT d.article_id, d.kind, d.charset, d.given, d.bytes, known.dump_id IS NOT NULL AS learned
     FROM articles a JOIN dumps d ON d.article_id = a.id
     LEFT JOIN dump_sites known ON known.dump_id = d.rowid LEFT JOIN sites s ON s.id = known.site_id
     WHERE a.id > ? AND (? OR a.pipeline <> ? OR (? AND (known.dump_id IS NULL OR known.version <> s.version)))
     ORDER BY a.id LIMIT ?`,
  );
  const findDump = db.prepare<[string], number>('SELECT rowid FROM dumps WHERE article_id = ?').pluck();
  const find = db.prepare<[string], Row>(
    `SELECT key, ingest_id AS ingestId, ingested_at AS ingestedAt, published, external_id AS externalId
     FROM articles WHERE id = ?`,
  );
  const others = db
    .prepare<[string, string], number>('SELECT 1 FROM articles WHERE digest = ? AND id <> ?')
    .pluck();
  const writer = articleWriter(db, terms);
  const freeKey = keyFinder(db);
  const { note } = revisionsOf(db);

  const transaction = db.transaction(
    (id: string, article: Article, articleDigest: string, revision: NewRevision, site?: SitePage | null) => {
      const row = find.get(id);
      if (row === undefined) {
        throw new CopydeskError('not_found', `There is no article ${id} to put a new version of in place.`);
      }
      note(id, revision);
      const second = (published: string | null) =>
        publicationSecond(published) ?? Math.floor(row.ingestedAt / 1000);
      // the row moves only when its date was corrected: cursors and neighbours stay where they are
      const moved = second(article.published) !== second(row.published);
      const people = writer.clear(row.key);
      const key = moved ? freeKey(second(article.published)) : row.key;
      const digest = others.get(articleDigest, id) === undefined ? articleDigest : null;
      writer.update({ ...row, key, id }, article, digest);
      writer.prune(people);
      if (site !== undefined) memories.learn([{ dumpId: findDump.get(id)!, site: site ?? undefined }]);
      writer.flush();
    },
  );

  return {
    dumpsToReprocess({ pipeline, all, sites, after, limit }: Listing): DumpToReprocess[] {
      const rows = list.all(after ?? '', all ? 1 : 0, pipeline, sites ? 1 : 0, limit);
      return rows.map((row) => ({ ...storedDump(row), isLearned: row.learned === 1 }));
    },
    replace(
      id: string,
      article: Article,
      articleDigest: string,
      revision: NewRevision,
      site?: SitePage | null,
    ): void {
      try {
        transaction.immediate(id, article, articleDigest, revision, site);
      } finally {
        writer.forget();
      }
    },
  };
}
