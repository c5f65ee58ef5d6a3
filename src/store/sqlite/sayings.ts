/**
 * Keeps sayings: one for each quotation by words and speaker, with the saying it is a shorter version of as its parent. What has a common
 * ancestor is one quotation. All is done when quotes are written or taken away, so that questions need no comparing of texts.
 */
import type Database from 'better-sqlite3';
import { foldedWords } from '../fold.ts';
import {
  bestParent,
  FEWEST_WORDS,
  isBetterParent,
  isPart,
  MOST_STEPS,
  runsOf,
  type Said,
  type Saying,
  sayingOf,
  type Version,
} from '../saying.ts';
import { manyRows } from './manyRows.ts';

/** Sayings looked at for one run of words: a speaker's stock phrase must not slow down what comes after. The oldest are. */
const MOST_OF_RUN = 200;

export interface Sayings {
  /** Finds the saying of a quote, or makes it and sets it among the others. Null for too few words. */
  settle(said: Said): number | null;
  /** A quote of the saying is taken away: without others, the saying goes, too, at `prune`. @param text of that quote. */
  leave(id: number, text: string): void;
  /** Takes away sayings that no quote has any more; before full-text rows are written. */
  prune(): void;
  forget(): void;
}

type Known = Version & { id: number; indirect: number };
type Child = Known & { parent: number | null };

const COLUMNS = 's.id, s.print, s.speaker, s.indirect, s.words, s.parent_id AS parent';

export function sayingsOf(db: Database.Database): Sayings {
  const find = db.prepare<[Buffer], number>('SELECT id FROM sayings WHERE print = ?').pluck();
  const make = db.prepare<[Buffer, number, number, number]>(
    'INSERT INTO sayings (print, speaker, indirect, words) VALUES (?, ?, ?, ?)',
  );
  const get = db.prepare<[number], Child>(`SELECT ${COLUMNS} FROM sayings s WHERE s.id = ?`);
  const setParent = db.prepare<[number | null, number]>('UPDATE sayings SET parent_id = ? WHERE id = ?');
  const childrenOf = db.prepare<[number], Child>(`SELECT ${COLUMNS} FROM sayings s WHERE s.parent_id = ?`);
  const remove = db.prepare<[number]>('DELETE FROM sayings WHERE id = ?');
  const addRuns = manyRows(db, 'saying_runs', 3);
  const dropRun = db.prepare<[number, number, number]>(
    'DELETE FROM saying_runs WHERE run = ? AND speaker = ? AND saying_id = ?',
  );
  const used = db
    .prepare<[number], string>('SELECT text FROM quotes WHERE saying_id = ? ORDER BY article_key LIMIT 1')
    .pluck();
  const sharing = (speakers: string) => `SELECT DISTINCT ${COLUMNS} FROM json_each(?) j
    CROSS JOIN sayings s ON s.id IN (SELECT r.saying_id FROM saying_runs r WHERE r.run = j.value ${speakers} LIMIT ${MOST_OF_RUN})`;
  const isTaken = db.prepare<[number], number>('SELECT 1 FROM saying_runs WHERE run = ? LIMIT 1').pluck();
  const byAnybody = db.prepare<[string], Child>(sharing(''));
  const bySpeaker = db.prepare<[string, number], Child>(sharing('AND r.speaker IN (?, 0)'));
  let left = new Map<number, string>();

  /** Sayings of which it is part or which are part of it, by the same speaker or where one of the two has none. */
  function related(
    words: string[],
    runs: number[],
    { id, speaker, indirect }: Omit<Known, 'words'>,
  ): Child[] {
    const taken = runs.filter((run) => isTaken.get(run) !== undefined); // of most sayings none is
    if (taken.length === 0) return [];
    const asked = JSON.stringify(taken);
    const candidates = speaker === 0 ? byAnybody.all(asked) : bySpeaker.all(asked, speaker);
    return candidates.filter((other) => {
      if (other.id === id || other.indirect !== indirect) return false;
      const text = used.get(other.id);
      if (text === undefined) return false; // to be pruned
      const theirs = foldedWords(text);
      return isPart(words, theirs) || isPart(theirs, words);
    });
  }

  function insert({ print, speaker, indirect, words }: Saying): number {
    const id = Number(make.run(print, speaker, indirect, words.length).lastInsertRowid);
    if (words.length < FEWEST_WORDS) return id;
    const one = { id, print, speaker, indirect, words: words.length };
    const runs = runsOf(words);
    const others = related(words, runs, one);
    const parent = bestParent(one, others);
    if (parent) setParent.run(parent.id, id);
    for (const other of others) {
      if (isBetterParent(other, one, other.parent === null ? null : get.get(other.parent)!))
        setParent.run(id, other.id);
    }
    addRuns(runs.map((run) => [run, speaker, id]));
    return id;
  }

  function drop(id: number, text: string): void {
    const one = get.get(id);
    if (one === undefined) return;
    for (const run of runsOf(foldedWords(text))) dropRun.run(run, one.speaker, id);
    remove.run(id);
    for (const child of childrenOf.all(id)) {
      const words = foldedWords(used.get(child.id) ?? '');
      setParent.run(bestParent(child, related(words, runsOf(words), child))?.id ?? null, child.id);
    }
  }

  return {
    settle(said) {
      const saying = sayingOf(said);
      return saying && (find.get(saying.print) ?? insert(saying));
    },
    leave: (id, text) => void left.set(id, text),
    prune() {
      for (const [id, text] of left) if (used.get(id) === undefined) drop(id, text);
      left = new Map();
    },
    forget() {
      left = new Map();
    },
  };
}

/** Reads which sayings are one quotation. */
export function sayingGroups(db: Database.Database) {
  const rootOf = db
    .prepare<[number], number>(
      `WITH RECURSIVE up (id, step) AS (SELECT ?, 0
         UNION ALL SELECT s.parent_id, step + 1 FROM up JOIN sayings s ON s.id = up.id
         WHERE s.parent_id IS NOT NULL AND step < ${MOST_STEPS}
       ) SELECT id, max(step) FROM up`,
    )
    .pluck();
  const members = db
    .prepare<[number], number>(
      `WITH RECURSIVE down (id, step) AS (SELECT ?, 0
         UNION ALL SELECT s.id, step + 1 FROM down JOIN sayings s ON s.parent_id = down.id WHERE step < ${MOST_STEPS}
       ) SELECT id FROM down`,
    )
    .pluck();
  return {
    /** The last of its parents, which stands for the group. */
    root: (id: number): number => rootOf.get(id) ?? id,
    /** All sayings of a group, by its root. */
    members: (root: number): number[] => members.all(root),
  };
}
