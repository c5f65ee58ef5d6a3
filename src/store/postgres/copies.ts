/**
 * Keeps which articles are versions of one text: rows for what came in, none for what went, at the end of each transaction, so that an
 * article that is only written anew is left as it is. The rules are in `src/copies`.
 */

import { settle } from '#copies/settle.ts';
import type { Printed } from '#copies/shingles.ts';
import { printsOf, sketchOf } from '#copies/sketch.ts';
import { copyIndex, Missing } from './copyIndex.ts';
import type { Db } from './db.ts';
import { inColumns, insertRows } from './insertRows.ts';

export interface CopyWriter {
  /** @param text null where it is too short to have versions. */
  add(key: number, text: Printed | null): void;
  drop(key: number): void;
  /** Settles what was added and dropped; bodies must be written by then. */
  flush(): Promise<void>;
}

export function copyWriter(db: Db): CopyWriter {
  const added = new Map<number, Printed>();
  const dropped = new Set<number>();

  /** Gives those whose leader went. */
  async function leave(gone: { key: number; sketch: Buffer }[]): Promise<number[]> {
    const keys = gone.map(({ key }) => key);
    const prints = gone.flatMap(({ key, sketch }) => printsOf(sketch).map((print) => [print, key]));
    await db.run(
      `DELETE FROM copy_prints p USING unnest($1::bigint[], $2::bigint[]) gone (print, article_key)
       WHERE p.print = gone.print AND p.article_key = gone.article_key`,
      inColumns(prints, 2),
    );
    await db.run('DELETE FROM copies WHERE article_key = ANY ($1)', [keys]);
    return db.column<number>(
      'UPDATE copies SET leader_key = NULL WHERE leader_key = ANY ($1) RETURNING article_key',
      [keys],
    );
  }

  /** Takes away what is not as it was; gives those that have no leader any more. */
  async function dropOld(): Promise<number[]> {
    if (dropped.size === 0) return [];
    const old = await db.all<{ key: number; sketch: Buffer }>(
      'SELECT article_key AS key, sketch FROM copies WHERE article_key = ANY ($1)',
      [[...dropped]],
    );
    const gone = old.filter(({ key, sketch }) => {
      const now = added.get(key);
      const isSame = now !== undefined && sketchOf(now).equals(sketch);
      if (isSame) added.delete(key);
      return !isSame;
    });
    return gone.length > 0 ? leave(gone) : [];
  }

  async function addNew(): Promise<void> {
    const texts = [...added];
    await insertRows(
      db,
      { table: 'copies', columns: { article_key: 'bigint', shingles: 'integer', sketch: 'bytea' } },
      texts.map(([key, text]) => [key, text.all.length, sketchOf(text)]),
    );
    const prints = texts.flatMap(([key, text]) => text.prints.map((print): [number, number] => [print, key]));
    prints.sort((a, b) => a[0] - b[0]); // neighbours share pages
    await insertRows(
      db,
      { table: 'copy_prints', columns: { print: 'bigint', article_key: 'bigint' } },
      prints,
    );
  }

  return {
    add(key, text) {
      if (text) added.set(key, text);
    },
    drop(key) {
      added.delete(key);
      dropped.add(key);
    },
    async flush() {
      const unsettled = new Set(await dropOld());
      await addNew();
      for (const key of added.keys()) unsettled.add(key);
      if (unsettled.size === 0) return;
      const index = copyIndex(db, added);
      await index.read([...unsettled]);
      // what leads where depends on what the index says: where something is missing yet, it is read, and all is settled from the start
      for (;;) {
        try {
          settle(unsettled, index);
          break;
        } catch (error) {
          if (!(error instanceof Missing)) throw error;
          await index.readMissing(error);
        }
      }
      await index.write();
      added.clear();
      dropped.clear();
    },
  };
}
