/** Takes a batch of cleaned dumps and stores what is new in one transaction; gives for each what became of it. */
import { zstdCompressSync } from 'node:zlib';
import type { IngestNote } from '../ingests.ts';
import { publicationSecond } from '../keys.ts';
import { type Fresh, type KnownDigests, sift } from '../sift.ts';
import type { SaveOutcome, Submission } from '../store.ts';
import type { Db, Pool } from './db.ts';
import { noteIngest } from './ingests.ts';
import { inParts } from './inParts.ts';
import { insertRows } from './insertRows.ts';
import { keyFinder } from './keys.ts';
import type { Partitions } from './partitions.ts';
import { preparedText } from './preparedText.ts';
import { siteMemories } from './sites.ts';
import { articleWriter } from './write.ts';

/** Larger dumps go by a statement each, as bytes and not as text. */
const LARGE = 256 * 1024;

type Of = 'dump' | 'article' | 'original' | 'gone dump' | 'gone article';

const KNOWN = `SELECT 'dump' AS of, dump_digest AS digest, id FROM article_ids WHERE dump_digest = ANY ($1)
  UNION ALL SELECT 'article', digest, id FROM article_ids WHERE digest = ANY ($2)
  UNION ALL SELECT 'original', digest, article_id FROM originals WHERE digest = ANY ($2)
  UNION ALL SELECT 'gone dump', dump_digest, article_id FROM tombstones WHERE dump_digest = ANY ($1)
  UNION ALL SELECT 'gone article', article_digest, article_id FROM tombstones WHERE article_digest = ANY ($2)`;

const DUMPS = {
  table: 'dumps',
  columns: {
    article_id: 'text',
    kind: 'text',
    charset: 'text',
    given: 'text',
    length: 'bigint',
    bytes: 'bytea',
  },
};

export function createSaver(pool: Pool, partitions: Partitions) {
  const freeKeys = keyFinder();

  async function insert(db: Db, ingestId: string, fresh: readonly Fresh[], now: number, used: Set<number>) {
    const writer = articleWriter(db);
    const keys = await freeKeys.find(
      db,
      fresh.map(({ second }) => second),
    );
    for (const [i, { submission, id }] of fresh.entries()) {
      const { dump, dumpDigest, articleDigest, article, prepared } = submission;
      const frame = {
        key: keys[i]!,
        id,
        ingestId,
        ingestedAt: now,
        externalId: dump.given.id ?? null,
        dumpDigest,
      };
      used.add(frame.key);
      writer.insert(frame, article, articleDigest, prepared?.words);
    }
    await writer.flush();
    const dumps = fresh.map(dumpRow);
    const isLarge = ([, , , , , bytes]: ReturnType<typeof dumpRow>) => bytes.length > LARGE;
    await insertRows(
      db,
      DUMPS,
      dumps.filter((row) => !isLarge(row)),
    );
    for (const row of dumps.filter(isLarge))
      await db.run('INSERT INTO dumps VALUES ($1, $2, $3, $4, $5, $6)', row);
  }

  async function store(db: Db, ingestId: string, batch: Submission[], used: Set<number>) {
    const now = Date.now();
    const { outcomes, fresh } = sift(batch, now, await known(db, batch));
    if (fresh.length === 0) return outcomes;
    // in order of keys: neighbouring rows share pages
    const inOrder = fresh.toSorted((a, b) => a.second - b.second);
    await insert(db, ingestId, inOrder, now, used);
    await siteMemories(db).learn(
      fresh.map(({ id, submission }) => ({ articleId: id, site: submission.site })),
    );
    return outcomes;
  }

  return {
    async knownDumps(digests: string[]): Promise<Map<string, string>> {
      const rows = await pool.all<{ digest: string; id: string }>(
        'SELECT dump_digest AS digest, id FROM article_ids WHERE dump_digest = ANY ($1)',
        [digests],
      );
      return new Map(rows.map(({ digest, id }) => [digest, id]));
    },
    async save(ingestId: string, batch: Submission[], note?: IngestNote): Promise<SaveOutcome[]> {
      const now = Math.floor(Date.now() / 1000);
      for (const { article } of batch) preparedText(article);
      const seconds = batch.map(({ article }) => publicationSecond(article.published) ?? now);
      return inParts(partitions, [...seconds, now], (used) =>
        pool.writing(async (db) => {
          const outcomes = await store(db, ingestId, batch, used);
          if (note) await noteIngest(db, ingestId, outcomes, note);
          return outcomes;
        }),
      );
    },
  };
}

async function known(db: Db, batch: readonly Submission[]): Promise<KnownDigests> {
  const rows = await db.all<{ of: Of; digest: string; id: string }>(KNOWN, [
    batch.map(({ dumpDigest }) => dumpDigest),
    batch.map(({ articleDigest }) => articleDigest),
  ]);
  const ids = new Map(rows.map(({ of, digest, id }) => [`${of} ${digest}`, id]));
  const idOf = (of: Of, digest: string) => ids.get(`${of} ${digest}`);
  return {
    dump: (digest) => idOf('dump', digest),
    article: (digest) => idOf('article', digest) ?? idOf('original', digest),
    gone: (dump, article) => idOf('gone dump', dump) ?? idOf('gone article', article),
  };
}

function dumpRow({ submission: { dump, prepared }, id }: Fresh) {
  const { kind, charset, given, bytes } = dump;
  const packed = prepared?.packed ?? zstdCompressSync(bytes);
  return [id, kind, charset ?? null, JSON.stringify(given), bytes.length, packed] as const;
}
