/**
 * Keeps which articles are versions of one text: rows for what came in, none for what went, at the end of each transaction, so that an
 * article that is only written anew is left as it is. The rules are in `src/copies`.
 */
import type Database from 'better-sqlite3';
import { MOST_OF_PRINT, nearest } from '#copies/near.ts';
import { type CopyIndex, type Known, settle } from '#copies/settle.ts';
import { type Printed, printed, type Shingles, shinglesOf } from '#copies/shingles.ts';
import { printsOf, sketchOf } from '#copies/sketch.ts';

/** Texts read in one transaction that are kept for the next comparison, some 2 KB each. */
const MOST_KEPT = 1_000;

export interface CopyWriter {
  add(key: number, body: string): void;
  drop(key: number): void;
  /** Settles what was added and dropped; bodies must be written by then. */
  flush(): void;
  forget(): void;
}

export function copyWriter(db: Database.Database): CopyWriter {
  const insert = db.prepare<[number, number, Buffer]>('INSERT INTO copies VALUES (?, ?, NULL, ?)');
  const remove = db.prepare<[number]>('DELETE FROM copies WHERE article_key = ?');
  const sketch = db.prepare<[number], Buffer>('SELECT sketch FROM copies WHERE article_key = ?').pluck();
  const addPrint = db.prepare<[number, number]>('INSERT INTO copy_prints VALUES (?, ?)');
  const dropPrint = db.prepare<[number, number]>(
    'DELETE FROM copy_prints WHERE print = ? AND article_key = ?',
  );
  const { texts, ...index } = indexOf(db);
  let added = new Map<number, Printed>();
  let dropped = new Set<number>();

  /** Gives those whose leader it was. */
  function leave(key: number, old: Buffer): number[] {
    const members = index.membersOf(key);
    for (const member of members) index.setLeader(member, null);
    for (const print of printsOf(old)) dropPrint.run(print, key);
    remove.run(key);
    return members;
  }

  function flush(): void {
    const unsettled = new Set<number>();
    for (const key of dropped) {
      const old = sketch.get(key);
      if (old === undefined) continue;
      const now = added.get(key);
      if (now && sketchOf(now).equals(old)) added.delete(key);
      else for (const member of leave(key, old)) unsettled.add(member);
    }
    const prints: [print: number, key: number][] = [];
    for (const [key, text] of added) {
      insert.run(key, text.all.length, sketchOf(text));
      texts.set(key, text);
      unsettled.add(key);
      for (const print of text.prints) prints.push([print, key]);
    }
    prints.sort((a, b) => a[0] - b[0]); // neighbours share pages
    for (const [print, key] of prints) addPrint.run(print, key);
    settle(unsettled, index);
    forget();
  }

  function forget(): void {
    added = new Map();
    dropped = new Set();
    texts.clear();
  }

  return {
    add(key, body) {
      const text = printed(body);
      if (text) added.set(key, text);
    },
    drop(key) {
      added.delete(key);
      dropped.add(key);
    },
    flush,
    forget,
  };
}

function indexOf(db: Database.Database): CopyIndex & { texts: Map<number, Shingles | null> } {
  const get = db.prepare<[number], Known>(
    'SELECT article_key AS key, shingles AS size, leader_key AS leader FROM copies WHERE article_key = ?',
  );
  const sketch = db.prepare<[number], Buffer>('SELECT sketch FROM copies WHERE article_key = ?').pluck();
  const membersOf = db
    .prepare<[number], number>('SELECT article_key FROM copies WHERE leader_key = ?')
    .pluck();
  const setLeader = db.prepare<[number | null, number]>(
    'UPDATE copies SET leader_key = ? WHERE article_key = ?',
  );
  const body = db.prepare<[number], string>('SELECT body FROM article_texts WHERE article_key = ?').pluck();
  const sharing = 'SELECT article_key FROM copy_prints WHERE print = ?';
  const some = db.prepare<[number], number>(`${sharing} LIMIT ${MOST_OF_PRINT + 1}`).pluck();
  const before = db
    .prepare<[number, number], number>(
      `${sharing} AND article_key < ? ORDER BY article_key DESC LIMIT ${MOST_OF_PRINT / 2}`,
    )
    .pluck();
  const after = db
    .prepare<[number, number], number>(
      `${sharing} AND article_key > ? ORDER BY article_key LIMIT ${MOST_OF_PRINT / 2}`,
    )
    .pluck();
  const texts = new Map<number, Shingles | null>();

  /** How many prints each article shares with this one. */
  function shared(key: number): Map<number, number> {
    const counts = new Map<number, number>();
    for (const print of printsOf(sketch.get(key) ?? Buffer.alloc(0))) {
      const found = some.all(print);
      const nearest =
        found.length > MOST_OF_PRINT ? [...before.all(print, key), ...after.all(print, key)] : found;
      for (const other of nearest) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  }

  return {
    texts,
    get: (key) => get.get(key),
    near: (key) => nearest(key, shared(key), (other) => get.get(other)),
    membersOf: (leader) => membersOf.all(leader),
    setLeader: (key, leader) => void setLeader.run(leader, key),
    shinglesOf(key) {
      const kept = texts.get(key);
      if (kept !== undefined) return kept;
      const text = body.get(key);
      const read = text === undefined ? null : shinglesOf(text);
      if (texts.size >= MOST_KEPT) texts.clear();
      texts.set(key, read);
      return read;
    },
  };
}
