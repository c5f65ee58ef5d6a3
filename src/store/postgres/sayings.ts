/**
 * Keeps sayings: one for each quotation by words and speaker, with the saying it is a shorter version of as its parent. What has a common
 * ancestor is one quotation. All is done when quotes are written or taken away, so that questions need no comparing of texts. The quotes of a
 * transaction are settled together, each as if it came after those before.
 */
import { foldedWords } from '../fold.ts';
import {
  bestParent,
  FEWEST_WORDS,
  isBetterParent,
  isPart,
  runsOf,
  type Said,
  type Saying,
  sayingOf,
  type Version,
} from '../saying.ts';
import type { Db } from './db.ts';
import { inColumns, insertRows } from './insertRows.ts';

/** Sayings looked at for one run of words: a speaker's stock phrase must not slow down what comes after. */
const MOST_OF_RUN = 200;

export interface Sayings {
  /** Finds the sayings of quotes, or makes them and sets them among the others; in the order given. Null for too few words. */
  settle(said: readonly Said[]): Promise<(number | null)[]>;
  /** A quote of the saying is taken away: without others, the saying goes, too, at `prune`. @param text of that quote. */
  leave(id: number, text: string): void;
  /** Takes away sayings that no quote has any more; when the quotes that come and go are written. */
  prune(): Promise<void>;
}

interface Known extends Version {
  id: number;
  indirect: number;
  parent: number | null;
}

/** A saying with its words in order, and by what it is found. */
type Spoken = Known & { said: string[]; runs: number[] };

interface Taken {
  run: number;
  speaker: number;
  id: number;
}

const COLUMNS = 's.id, s.print, s.speaker, s.indirect, s.words, s.parent_id AS parent';
/** Runs that some saying has. */
const TAKEN = `SELECT asked.run FROM unnest($1::bigint[]) asked (run)
  CROSS JOIN LATERAL (SELECT 1 FROM saying_runs r WHERE r.run = asked.run LIMIT 1) found`;
/** Of a run by a speaker, and of a run by anybody. */
const SHARING = `SELECT asked.run, found.speaker, found.saying_id AS id FROM unnest($1::bigint[], $2::bigint[]) asked (run, speaker)
    CROSS JOIN LATERAL (SELECT speaker, saying_id FROM saying_runs r WHERE r.run = asked.run AND r.speaker = asked.speaker
      ORDER BY saying_id LIMIT ${MOST_OF_RUN}) found
  UNION ALL
  SELECT asked.run, found.speaker, found.saying_id FROM unnest($3::bigint[]) asked (run)
    CROSS JOIN LATERAL (SELECT speaker, saying_id FROM saying_runs r WHERE r.run = asked.run
      ORDER BY speaker, saying_id LIMIT ${MOST_OF_RUN}) found`;
/** With the text of a quote that has it: none of those that are to be pruned. */
const SPOKEN = `SELECT ${COLUMNS}, (SELECT q.text FROM quotes q WHERE q.saying_id = s.id ORDER BY q.article_key LIMIT 1) AS text
  FROM sayings s WHERE s.id = ANY ($1)`;

export function sayingsOf(db: Db): Sayings {
  const left = new Map<number, string>();
  const prints = new Map<string, number>();
  const known = new Map<number, Known>();
  const words = new Map<number, string[] | null>();
  const runs = new Map<number, Map<number, Taken>>();
  /** Of sayings whose quotes are written anew. */
  const again = new Map<number, string[]>();

  function take(one: Taken): void {
    const there = runs.get(one.run) ?? new Map<number, Taken>();
    there.set(one.id, one);
    runs.set(one.run, there);
  }

  /** Reads all that these may be related to. */
  async function read(sayings: readonly { runs: number[]; speaker: number }[]): Promise<void> {
    const all = [...new Set(sayings.flatMap((one) => one.runs))].sort((a, b) => a - b);
    const isTaken = new Set(await db.column<number>(TAKEN, [all])); // of most sayings none is
    const bySpeaker: [run: number, speaker: number][] = [];
    const byAnybody = new Set<number>();
    for (const { runs, speaker } of sayings) {
      for (const run of runs) {
        if (!isTaken.has(run)) continue;
        if (speaker === 0) byAnybody.add(run);
        else bySpeaker.push([run, speaker], [run, 0]);
      }
    }
    if (bySpeaker.length + byAnybody.size === 0) return;
    const taken = await db.all<Taken>(SHARING, [...inColumns(bySpeaker, 2), [...byAnybody]]);
    for (const one of taken) take(one);
    await readSayings(taken.map(({ id }) => id));
  }

  async function readSayings(ids: number[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !words.has(id));
    if (unknown.length === 0) return;
    const rows = await db.all<Known & { text: string | null }>(SPOKEN, [unknown]);
    for (const { text, ...row } of rows) {
      known.set(row.id, row);
      words.set(row.id, text === null ? (again.get(row.id) ?? null) : foldedWords(text));
    }
    await readParents();
  }

  async function readParents(): Promise<void> {
    const missing = new Set(
      [...known.values()].flatMap(({ parent }) => (parent === null || known.has(parent) ? [] : [parent])),
    );
    if (missing.size === 0) return;
    const parents = await db.all<Known>(`SELECT ${COLUMNS} FROM sayings s WHERE s.id = ANY ($1)`, [
      [...missing],
    ]);
    // of these the parents are not asked
    for (const parent of parents) known.set(parent.id, { ...parent, parent: null });
  }

  /** Sayings of which it is part or which are part of it, by the same speaker or where one of the two has none. */
  function related(one: Spoken): Known[] {
    const candidates = new Set<number>();
    for (const run of one.runs) {
      const taken = [...(runs.get(run)?.values() ?? [])].filter(
        ({ speaker }) => one.speaker === 0 || speaker === one.speaker || speaker === 0,
      );
      taken.sort((a, b) => a.speaker - b.speaker || a.id - b.id);
      for (const { id } of taken.slice(0, MOST_OF_RUN)) candidates.add(id);
    }
    return [...candidates].flatMap((id) => {
      const other = known.get(id);
      const theirs = words.get(id);
      if (id === one.id || !other || !theirs || other.indirect !== one.indirect) return [];
      return isPart(one.said, theirs) || isPart(theirs, one.said) ? [other] : [];
    });
  }

  /** Makes those that are new; without parents yet. */
  async function make(sayings: readonly Saying[]): Promise<Spoken[]> {
    const rows = await insertRows<{ id: number; print: Buffer }>(
      db,
      {
        table: 'sayings',
        columns: { print: 'bytea', speaker: 'bigint', indirect: 'smallint', words: 'integer' },
        also: 'RETURNING id, print',
      },
      sayings.map(({ print, speaker, indirect, words }) => [print, speaker, indirect, words.length]),
    );
    for (const { id, print } of rows) prints.set(print.toString('latin1'), id);
    return sayings.map(({ print, speaker, indirect, words: said }) => {
      const id = prints.get(print.toString('latin1'))!;
      const found = said.length < FEWEST_WORDS ? [] : runsOf(said);
      return { id, print, speaker, indirect, words: said.length, parent: null, said, runs: found };
    });
  }

  /** Gives the parents that change. */
  function place(one: Spoken): [id: number, parent: number][] {
    const others = related(one);
    const changed: [number, number][] = [];
    const parent = bestParent(one, others);
    if (parent) changed.push([one.id, parent.id]);
    for (const other of others) {
      const present = other.parent === null ? null : (known.get(other.parent) ?? null);
      if (isBetterParent(other, one, present)) changed.push([other.id, one.id]);
    }
    return changed;
  }

  async function setParents(parents: Map<number, number | null>): Promise<void> {
    if (parents.size === 0) return;
    await db.run(
      'UPDATE sayings s SET parent_id = p.parent FROM unnest($1::bigint[], $2::bigint[]) p (id, parent) WHERE s.id = p.id',
      inColumns([...parents], 2),
    );
  }

  async function insert(sayings: readonly Saying[]): Promise<void> {
    const made = await make(sayings);
    const found = made.filter((one) => one.runs.length > 0);
    await read(found);
    const parents = new Map<number, number>();
    for (const one of found) {
      known.set(one.id, one);
      words.set(one.id, one.said);
      for (const [id, parent] of place(one)) {
        parents.set(id, parent);
        known.get(id)!.parent = parent;
      }
      for (const run of one.runs) take({ run, speaker: one.speaker, id: one.id });
    }
    await setParents(parents);
    await insertRows(
      db,
      { table: 'saying_runs', columns: { run: 'bigint', speaker: 'bigint', saying_id: 'bigint' } },
      // neighbours share pages
      found
        .flatMap(({ id, speaker, runs }) => runs.map((run): [number, number, number] => [run, speaker, id]))
        .sort(([a], [b]) => a - b),
    );
  }

  return {
    async settle(said) {
      const sayings = said.map(sayingOf);
      const byPrint = new Map(
        sayings.flatMap((one) => (one ? [[one.print.toString('latin1'), one] as const] : [])),
      );
      if (byPrint.size > 0) {
        const rows = await db.all<{ id: number; print: Buffer }>(
          'SELECT id, print FROM sayings WHERE print = ANY ($1::bytea[])',
          [[...byPrint.values()].map(({ print }) => print)],
        );
        for (const { id, print } of rows) {
          const key = print.toString('latin1');
          prints.set(key, id);
          again.set(id, byPrint.get(key)!.words);
        }
        const fresh = [...byPrint].flatMap(([print, one]) => (prints.has(print) ? [] : [one]));
        if (fresh.length > 0) await insert(fresh);
      }
      return sayings.map((one) => one && prints.get(one.print.toString('latin1'))!);
    },
    leave: (id, text) => void left.set(id, text),
    async prune() {
      if (left.size === 0) return;
      const gone = await db.all<{ id: number; speaker: number }>(
        'SELECT id, speaker FROM sayings s WHERE id = ANY ($1) AND NOT EXISTS (SELECT 1 FROM quotes q WHERE q.saying_id = s.id)',
        [[...left.keys()]],
      );
      if (gone.length > 0) await drop(gone);
      left.clear();
    },
  };

  async function drop(gone: { id: number; speaker: number }[]): Promise<void> {
    const ids = gone.map(({ id }) => id);
    const taken = gone.flatMap(({ id, speaker }) =>
      runsOf(foldedWords(left.get(id)!)).map((run) => [run, speaker, id]),
    );
    await db.run(
      `DELETE FROM saying_runs r USING unnest($1::bigint[], $2::bigint[], $3::bigint[]) gone (run, speaker, saying_id)
       WHERE r.run = gone.run AND r.speaker = gone.speaker AND r.saying_id = gone.saying_id`,
      inColumns(taken, 3),
    );
    await db.run('DELETE FROM sayings WHERE id = ANY ($1)', [ids]);
    const orphans = await db.column<number>('SELECT id FROM sayings WHERE parent_id = ANY ($1)', [ids]);
    if (orphans.length === 0) return;
    // what was read before was read with those that are gone
    for (const memory of [known, words, runs]) memory.clear();
    await readSayings(orphans);
    const spoken = orphans.map((id): Spoken => {
      const said = words.get(id) ?? [];
      return { ...known.get(id)!, said, runs: runsOf(said) };
    });
    await read(spoken);
    await setParents(new Map(spoken.map((one) => [one.id, bestParent(one, related(one))?.id ?? null])));
  }
}
