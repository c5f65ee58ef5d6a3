/** Takes a batch of cleaned dumps and stores what is new in one transaction; gives for each what became of it. */
import { zstdCompressSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { IngestNote } from '../ingests.ts';
import { type Fresh, sift } from '../sift.ts';
import type { SaveOutcome, Submission } from '../store.ts';
import { takenDown } from './access/removal.ts';
import type { ingestLog } from './ingests.ts';
import { keyFinder } from './keys.ts';
import type { SiteMemories } from './sites.ts';
import type { Terms } from './terms.ts';
import { articleWriter } from './write.ts';

interface Beside {
  /** What sites learn. */
  memories: SiteMemories;
  /** Moves the ingest on. */
  noted: ReturnType<typeof ingestLog>['note'];
}

export function saver(db: Database.Database, terms: Terms, { memories, noted }: Beside) {
  const findKnown = db.prepare<[string], { digest: string; id: string }>(
    'SELECT digest, article_id AS id FROM dumps WHERE digest IN (SELECT value FROM json_each(?))',
  );
  const findDump = db.prepare<[string], string>('SELECT article_id FROM dumps WHERE digest = ?').pluck();
  const findArticle = db
    .prepare<{ digest: string }, string>(
      `SELECT id FROM articles WHERE digest = @digest
       UNION ALL SELECT article_id FROM originals WHERE digest = @digest LIMIT 1`,
    )
    .pluck();
  const insertDump = db.prepare(
    'INSERT INTO dumps (article_id, digest, kind, charset, given, length, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const findTakenDown = takenDown(db);
  const writer = articleWriter(db, terms);
  const freeKey = keyFinder(db);

  function knownDumps(digests: string[]): Map<string, string> {
    return new Map(findKnown.all(JSON.stringify(digests)).map(({ digest, id }) => [digest, id]));
  }

  /** Gives the key of its dump. */
  function insert(ingestId: string, { submission, id, second }: Fresh, now: number): number {
    const { dump, dumpDigest, articleDigest, article, prepared } = submission;
    const externalId = dump.given.id ?? null;
    writer.insert(
      { key: freeKey(second), id, ingestId, ingestedAt: now, externalId },
      article,
      articleDigest,
      prepared?.words,
    );
    const { kind, charset, given, bytes } = dump;
    const packed = prepared?.packed ?? zstdCompressSync(bytes);
    const row = [id, dumpDigest, kind, charset ?? null, JSON.stringify(given), bytes.length, packed];
    return Number(insertDump.run(...row).lastInsertRowid);
  }

  const transaction = db.transaction((ingestId: string, batch: Submission[], note?: IngestNote) => {
    const now = Date.now();
    const { outcomes, fresh } = sift(batch, now, {
      dump: (digest) => findDump.get(digest),
      article: (digest) => findArticle.get({ digest }),
      gone: findTakenDown,
    });
    // in order of keys: neighbouring rows share pages, and FTS5 wants ascending rowids
    const inOrder = [...fresh];
    fresh.sort((a, b) => a.second - b.second);
    const dumps = new Map(fresh.map((one) => [one, insert(ingestId, one, now)]));
    memories.learn(inOrder.map((one) => ({ dumpId: dumps.get(one)!, site: one.submission.site })));
    writer.flush();
    if (note) noted(ingestId, outcomes, note);
    return outcomes;
  });

  function save(ingestId: string, batch: Submission[], note?: IngestNote): SaveOutcome[] {
    try {
      return transaction.immediate(ingestId, batch, note);
    } finally {
      writer.forget();
    }
  }

  return { knownDumps, save };
}
