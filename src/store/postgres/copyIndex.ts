/**
 * Takes articles whose versions are looked for, reads all that is likely to be asked of them, and answers from memory, which is what the rules of
 * `src/copies` want. What is asked and was not read is thrown as `Missing`: whoever asked reads it and begins anew.
 */
import { MOST_OF_PRINT, nearest } from '#copies/near.ts';
import type { CopyIndex, Known } from '#copies/settle.ts';
import { type Shingles, shinglesOf } from '#copies/shingles.ts';
import { printsOf } from '#copies/sketch.ts';
import type { Db } from './db.ts';
import { inColumns } from './insertRows.ts';

/** Bodies read at a time, some 5 KB each; their shingles are kept, which take less. */
const BODIES_AT_ONCE = 500;

type Part = 'near' | 'members' | 'text';

export class Missing extends Error {
  readonly part: Part;
  readonly key: number;

  constructor(part: Part, key: number) {
    super(`The ${part} of article ${key} has not been read.`);
    this.part = part;
    this.key = key;
  }
}

type Row = Known & { sketch: Buffer };
interface Sharing {
  print: number;
  key: number;
}

const SOME = `SELECT asked.print, found.article_key AS key FROM unnest($1::bigint[]) asked (print)
  CROSS JOIN LATERAL (SELECT article_key FROM copy_prints p WHERE p.print = asked.print LIMIT ${MOST_OF_PRINT + 1}) found`;
const side = (order: string) => `SELECT asked.of, found.article_key AS key
  FROM unnest($1::bigint[], $2::bigint[]) asked (print, of) CROSS JOIN LATERAL (
    SELECT article_key FROM copy_prints p WHERE p.print = asked.print AND p.article_key ${order} LIMIT ${MOST_OF_PRINT / 2}) found`;
const NEAREST = `${side('< asked.of ORDER BY p.article_key DESC')} UNION ALL ${side('> asked.of ORDER BY p.article_key')}`;

export interface ReadIndex extends CopyIndex {
  /** Reads what these articles share with others, and all about those. */
  read(keys: number[]): Promise<void>;
  /** Reads it, and forgets who was made to lead whom. */
  readMissing(missing: Missing): Promise<void>;
  /** Writes who leads whom now. */
  write(): Promise<void>;
}

/** @param texts of articles that are in memory already. */
export function copyIndex(db: Db, texts: ReadonlyMap<number, Shingles>): ReadIndex {
  /** As the database has them; null for articles that have no versions. */
  const rows = new Map<number, Row | null>();
  const shared = new Map<number, ReadonlyMap<number, number>>();
  const members = new Map<number, number[]>();
  const shingles = new Map<number, Shingles | null>(texts);
  /** What the rules changed. */
  const leaders = new Map<number, number | null>();

  function get(key: number): Known | undefined {
    const row = rows.get(key);
    const leader = leaders.get(key);
    return row ? { key, size: row.size, leader: leader === undefined ? row.leader : leader } : undefined;
  }

  function near(key: number): Known[] {
    const counts = shared.get(key);
    if (counts === undefined) throw new Missing('near', key);
    return nearest(key, new Map(counts), get);
  }

  async function readRows(keys: Iterable<number>): Promise<void> {
    const unknown = new Set([...keys].filter((key) => !rows.has(key)));
    if (unknown.size === 0) return;
    for (const key of unknown) rows.set(key, null);
    const found = await db.all<Row>(
      'SELECT article_key AS key, shingles AS size, leader_key AS leader, sketch FROM copies WHERE article_key = ANY ($1)',
      [[...unknown]],
    );
    for (const row of found) rows.set(row.key, row);
    await readRows(found.flatMap(({ leader }) => leader ?? []));
  }

  /** How many prints each article shares with these. */
  async function readShared(keys: number[]): Promise<void> {
    const prints = new Map(keys.map((key) => [key, printsOf(rows.get(key)?.sketch ?? Buffer.alloc(0))]));
    const some = await db.all<Sharing>(SOME, [[...new Set([...prints.values()].flat())]]);
    const found = Map.groupBy(some, ({ print }) => print);
    const isCommon = (print: number) => (found.get(print)?.length ?? 0) > MOST_OF_PRINT;
    const common = [...prints].flatMap(([key, own]) => own.filter(isCommon).map((print) => [print, key]));
    const nearby =
      common.length > 0 ? await db.all<{ of: number; key: number }>(NEAREST, inColumns(common, 2)) : [];
    const beside = Map.groupBy(nearby, ({ of }) => of);
    for (const [key, own] of prints) {
      const counts = new Map<number, number>();
      const few = own.flatMap((print) => (isCommon(print) ? [] : (found.get(print) ?? [])));
      for (const { key: other } of [...few, ...(beside.get(key) ?? [])])
        if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
      shared.set(key, counts);
    }
    await readRows([...shared.values()].flatMap((counts) => [...counts.keys()]));
  }

  async function readMembers(keys: Iterable<number>): Promise<void> {
    const unknown = [...new Set(keys)].filter((key) => !members.has(key));
    if (unknown.length === 0) return;
    for (const key of unknown) members.set(key, []);
    const found = await db.all<Row>(
      `SELECT article_key AS key, shingles AS size, leader_key AS leader, sketch FROM copies WHERE leader_key = ANY ($1)
       ORDER BY article_key`,
      [unknown],
    );
    for (const row of found) {
      rows.set(row.key, row);
      members.get(row.leader!)!.push(row.key);
    }
  }

  async function readTexts(keys: Iterable<number>): Promise<void> {
    const unknown = [...new Set(keys)].filter((key) => !shingles.has(key));
    for (let i = 0; i < unknown.length; i += BODIES_AT_ONCE) {
      const some = unknown.slice(i, i + BODIES_AT_ONCE);
      const found = await db.all<{ key: number; body: string }>(
        'SELECT article_key AS key, body FROM article_texts WHERE article_key = ANY ($1)',
        [some],
      );
      const bodies = new Map(found.map(({ key, body }) => [key, body]));
      for (const key of some) {
        const body = bodies.get(key);
        shingles.set(key, body === undefined ? null : shinglesOf(body));
      }
    }
  }

  async function read(keys: number[]): Promise<void> {
    await readRows(keys);
    await readShared(keys.filter((key) => !shared.has(key)));
    const beside = keys.map((key) => ({ key, others: near(key) })).filter(({ others }) => others.length > 0);
    await readMembers(beside.flatMap(({ key, others }) => [key, ...others.map((other) => other.key)]));
    // who follows a longer one is compared with nobody
    const compared = beside.flatMap(({ key, others }) => {
      const size = get(key)?.size ?? 0;
      const open = others.filter(({ leader }) => leader === null || (get(leader)?.size ?? 0) <= size);
      return open.length > 0 ? [key, ...open.map((other) => other.key)] : [];
    });
    await readTexts(compared);
  }

  return {
    get,
    near,
    membersOf(leader) {
      const before = members.get(leader);
      if (before === undefined) throw new Missing('members', leader);
      const there = new Set(before);
      const joined = [...leaders].flatMap(([key, now]) => (now === leader && !there.has(key) ? [key] : []));
      return [...before.filter((key) => (leaders.has(key) ? leaders.get(key) === leader : true)), ...joined];
    },
    shinglesOf(key) {
      const text = shingles.get(key);
      if (text === undefined) throw new Missing('text', key);
      return text;
    },
    setLeader: (key, leader) => void leaders.set(key, leader),
    read,
    async readMissing({ part, key }) {
      const leader = rows.get(key)?.leader ?? key;
      leaders.clear();
      // one left behind by its leader seldom is the only one
      if (part === 'near') await read([key, ...(members.get(leader) ?? [])]);
      else if (part === 'members') await readMembers([key]);
      else {
        // the others of its group are asked for next
        await readMembers([leader]);
        await readTexts([key, leader, ...members.get(leader)!]);
      }
    },
    async write() {
      const changed = [...leaders].filter(
        ([key, leader]) => rows.get(key) && rows.get(key)!.leader !== leader,
      );
      if (changed.length === 0) return;
      await db.run(
        `UPDATE copies c SET leader_key = l.leader FROM unnest($1::bigint[], $2::bigint[]) l (key, leader) WHERE c.article_key = l.key`,
        inColumns(changed, 2),
      );
    },
  };
}
