/**
 * Works off the list of articles whose people are to be linked anew: after a decision about people, or a migration. Each is taken apart and
 * written again from its own rows, by the code that writes new ones, so that links, counts and tokens are what they would be had the
 * article come in today. What is left when the process ends is done when the file is next opened.
 */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { articleReader } from './articles.ts';
import type { Patience } from './patience.ts';
import type { Terms } from './terms.ts';
import { articleWriter } from './write.ts';

/** Articles in one transaction while others wait for their turn: some 25 ms, from anywhere in a file of 20,000. */
const FEW = 10;
/** Articles in one transaction while nobody is served yet: half the time an article of `FEW`, and little memory. */
const MANY = 500;

interface Row {
  key: number;
  digest: string | null;
  ingestId: string;
  ingestedAt: number;
  externalId: string | null;
}

export interface Relinker {
  /** Puts an article on the list. */
  want(articleId: string): void;
  /** Works the list off at once. */
  finish(): void;
  /** Works it off with requests between. */
  finishSlowly(): Promise<void>;
}

export function relinker(db: Database.Database, terms: Terms, waiting: Patience): Relinker {
  const writer = articleWriter(db, terms);
  const { asMade } = articleReader(db);
  const want = db.prepare<[string]>('INSERT OR IGNORE INTO relinks (article_id) VALUES (?)');
  const next = db.prepare<[number], string>('SELECT article_id FROM relinks ORDER BY rowid LIMIT ?').pluck();
  const done = db.prepare<[string]>('DELETE FROM relinks WHERE article_id = ?');
  const find = db.prepare<[string], Row>(
    `SELECT key, digest, ingest_id AS ingestId, ingested_at AS ingestedAt, external_id AS externalId
     FROM articles WHERE id = ?`,
  );

  /** Gives the ids of the people it was linked to. */
  function relink(id: string): number[] {
    const row = find.get(id);
    const article = asMade(id);
    if (row === undefined || article === null) return [];
    const { digest, ...frame } = row;
    const people = writer.clear(row.key, 'same');
    writer.update({ ...frame, id }, article, digest, 'same');
    return people;
  }

  /** False where there was nothing left. */
  const some = db.transaction((most: number): boolean => {
    const ids = next.all(most);
    const people = ids.flatMap(relink);
    for (const id of ids) done.run(id);
    writer.prune([...new Set(people)]);
    writer.flush();
    return ids.length > 0;
  });

  function step(most: number): boolean {
    try {
      return some.immediate(most);
    } finally {
      writer.forget();
    }
  }

  return {
    want: (articleId) => {
      want.run(articleId);
    },
    finish() {
      while (step(MANY));
    },
    async finishSlowly() {
      while (await waiting(() => step(FEW))) await setImmediate();
    },
  };
}
