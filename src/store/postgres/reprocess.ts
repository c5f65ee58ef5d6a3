/** Gives the dumps an older pipeline cleaned, and puts new versions of articles, made anew or corrected, in place of the old. */
import type { Article } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import { publicationSecond } from '../keys.ts';
import type { DumpToReprocess, NewRevision, SitePage, Store } from '../store.ts';
import { type DumpRow, storedDump } from '../storedDump.ts';
import type { Db, Pool } from './db.ts';
import { inParts } from './inParts.ts';
import { keyFinder } from './keys.ts';
import type { Partitions } from './partitions.ts';
import { preparedText } from './preparedText.ts';
import { revisionsOf } from './revisions.ts';
import { siteMemories } from './sites.ts';
import { articleWriter } from './write.ts';

const FRAME = `SELECT a.key, a.ingest_id AS "ingestId", a.ingested_at AS "ingestedAt", a.published, a.external_id AS "externalId"
  FROM article_ids i JOIN articles a ON a.key = i.key WHERE i.id = $1`;

interface Row {
  key: number;
  ingestId: string;
  ingestedAt: number;
  published: string | null;
  externalId: string | null;
}

interface NewVersion {
  article: Article;
  digest: string;
  revision: NewRevision;
  site: SitePage | null | undefined;
}

export function reprocessor(pool: Pool, partitions: Partitions): Pick<Store, 'dumpsToReprocess' | 'replace'> {
  const freeKeys = keyFinder();

  async function put(db: Db, id: string, { article, digest, revision, site }: NewVersion, used: Set<number>) {
    const row = await db.get<Row>(FRAME, [id]);
    if (row === undefined) throw noArticle(id);
    await revisionsOf(db).note(id, revision);
    const second = secondOf(article.published, row.ingestedAt);
    // the row moves only when its date was corrected: cursors and neighbours stay where they are
    const moved = second !== secondOf(row.published, row.ingestedAt);
    const key = moved ? (await freeKeys.find(db, [second]))[0]! : row.key;
    used.add(key);
    const other = await db.value('SELECT 1 FROM article_ids WHERE digest = $1 AND id <> $2', [digest, id]);
    const writer = articleWriter(db);
    writer.replace(row.key, { ...row, key, id }, article, other === undefined ? digest : null);
    await writer.flush();
    if (site !== undefined) await siteMemories(db).learn([{ articleId: id, site: site ?? undefined }]);
  }

  return {
    async dumpsToReprocess({ pipeline, all, sites = false, after, limit }): Promise<DumpToReprocess[]> {
      const rows = await pool.all<DumpRow & { learned: boolean }>(
        `SELECT d.article_id, d.kind, d.charset, d.given, d.bytes, known.article_id IS NOT NULL AS learned
         FROM article_ids i JOIN articles a ON a.key = i.key JOIN dumps d ON d.article_id = i.id
         LEFT JOIN dump_sites known ON known.article_id = i.id LEFT JOIN sites s ON s.id = known.site_id
         WHERE i.id > $1 AND ($2 OR a.pipeline <> $3 OR ($4 AND (known.article_id IS NULL OR known.version <> s.version)))
         ORDER BY i.id LIMIT $5`,
        [after ?? '', all, pipeline, sites, limit],
      );
      return rows.map((row) => ({ ...storedDump(row), isLearned: row.learned }));
    },
    async replace(id, article, digest, revision, site): Promise<void> {
      const ingestedAt = await pool.value<number>(
        'SELECT a.ingested_at FROM article_ids i JOIN articles a ON a.key = i.key WHERE i.id = $1',
        [id],
      );
      if (ingestedAt === undefined) throw noArticle(id);
      preparedText(article);
      await inParts(partitions, [secondOf(article.published, ingestedAt)], (used) =>
        pool.writing((db) => put(db, id, { article, digest, revision, site }, used)),
      );
    },
  };
}

function secondOf(published: string | null, ingestedAt: number): number {
  return publicationSecond(published) ?? Math.floor(ingestedAt / 1000);
}

function noArticle(id: string): CopydeskError {
  return new CopydeskError('not_found', `There is no article ${id} to put a new version of in place.`);
}
