/**
 * Merges and splits of people by hand. What is decided is kept in rulings that `who.ts` follows for every name, so that it holds for new
 * articles and for those cleaned again; the articles it moves are linked anew.
 */
import { type Actor, NOBODY } from '#domain/access.ts';
import type { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import {
  type Decision,
  found,
  type Link,
  mergedElsewhere,
  mergedInto,
  noPerson,
  refusal,
  takenOut,
} from '../decisions.ts';
import { nameWords } from '../fold.ts';
import { originalNames } from '../links.ts';
import { spelling } from '../nameKey.ts';
import { auditLog } from './access/audit.ts';
import type { Db, Pool } from './db.ts';
import { indexable } from './indexable.ts';
import type { personReader } from './person.ts';
import { type Relinker, wantRelinks } from './relink.ts';
import { type Who, whoIs } from './who.ts';

type Reader = Pick<ReturnType<typeof personReader>, 'person' | 'cardsOf'>;

/** Two people in a ruling are never deleted. */
const KEEP = 'UPDATE people SET kept = 1 WHERE id = ANY ($1) AND kept = 0';

export function personDecisions(pool: Pool, reader: Reader, relinks: Relinker) {
  return {
    async mergePeople(id: number, request: MergeRequest, actor = NOBODY): Promise<PersonDetail> {
      await relinks.finishSlowly(); // of a decision that is still under way: its articles have not moved yet
      await pool.writing((db) => merging(db, id, request, actor));
      await relinks.finishSlowly();
      return found(await reader.person(id), id);
    },
    async splitPerson(id: number, request: SplitRequest, actor = NOBODY): Promise<SplitResult> {
      await relinks.finishSlowly();
      const out = await pool.writing((db) => splitting(db, id, request, actor));
      await relinks.finishSlowly();
      return { person: found(await reader.person(id), id), out: await reader.cardsOf(out) };
    },
  };
}

async function merging(
  db: Db,
  id: number,
  { people, by, reason }: MergeRequest,
  actor: Actor,
): Promise<void> {
  const who = whoIs(db);
  await requirePerson(db, who, id);
  const others: number[] = [];
  for (const [i, other] of people.entries()) {
    const head = await who.head(other);
    if (other === id) throw refusal(`Person ${id} cannot be merged into itself`, `/people/${i}`);
    if (!(await exists(db, other))) throw refusal(`There is no person with the id ${other}`, `/people/${i}`);
    if (head === id || others.includes(other)) continue; // asked again
    if (head !== other) {
      throw mergedElsewhere(other, head, `/people/${i}`);
    }
    others.push(other);
  }
  if (others.length === 0) return;
  const decision = await record(db, {
    action: 'merge',
    person: id,
    people: others,
    names: [],
    articles: [],
    made: null,
    by,
    reason,
    actor,
  });
  await db.run('UPDATE people SET merged_into = $1, decision_id = $2 WHERE id = ANY ($3)', [
    id,
    decision,
    others,
  ]);
  for (const other of others) await move(db, other, await linksOf(db, other));
}

async function splitting(db: Db, id: number, request: SplitRequest, actor: Actor): Promise<number[]> {
  const who = whoIs(db);
  await requirePerson(db, who, id);
  const { people = [], by, reason } = request;
  const links = await linksOf(db, id);
  const { names, articles } = takenOut(id, links, request);
  for (const [i, other] of people.entries()) {
    if (other === id || !(await exists(db, other)) || (await who.head(other)) !== id)
      throw refusal(`Person ${other} is not among \`mergedFrom\` of person ${id}`, `/people/${i}`);
  }
  const made = names.length + articles.length > 0 ? await makePerson(db) : null;
  const decision = await record(db, {
    action: 'split',
    person: id,
    people,
    names,
    articles,
    made,
    by,
    reason,
    actor,
  });
  for (const other of people) await setFree(db, who, other, id);
  if (made !== null) {
    await rule(db, 'name', names.map(spelling).map(indexable), [id, made, decision]);
    await rule(db, 'article', articles, [id, made, decision]);
  }
  const moved = await move(db, id, links);
  if (made !== null && moved.length === links.length) {
    const what = names.length > 0 ? '/names' : '/articles';
    throw refusal('These are all there is of the person: leave something', what);
  }
  if (made !== null) {
    const isBare = moved.every(({ name }) => nameWords(name).length === 1);
    await db.run('UPDATE people SET bare = $1 WHERE id = $2', [isBare ? 1 : 0, made]);
  }
  return made === null ? people : [made, ...people];
}

const exists = async (db: Db, id: number): Promise<boolean> =>
  (await db.value('SELECT 1 FROM people WHERE id = $1', [id])) !== undefined;

const makePerson = async (db: Db): Promise<number> =>
  (await db.value<number>('INSERT INTO people (identity, bare, kept) VALUES (NULL, 0, 1) RETURNING id'))!;

async function requirePerson(db: Db, who: Who, id: number): Promise<void> {
  if (!(await exists(db, id))) throw noPerson(id);
  const head = await who.head(id);
  if (head === id) return;
  throw mergedInto(id, head);
}

async function linksOf(db: Db, id: number): Promise<Link[]> {
  const named = await db.all<Link & { originals: string | null }>(
    `SELECT i.id AS "articleId", p.name, p.originals FROM article_people p JOIN article_ids i ON i.key = p.article_key
     WHERE p.person_id = $1 ORDER BY p.article_key`,
    [id],
  );
  const wrote = await db.all<Link>(
    `SELECT i.id AS "articleId", w.name FROM article_authors w JOIN article_ids i ON i.key = w.article_key
     WHERE w.person_id = $1 ORDER BY w.article_key`,
    [id],
  );
  const people = named.flatMap(({ articleId, name, originals }) =>
    originalNames(name, originals).map((own) => ({ articleId, name: own })),
  );
  return [...people, ...wrote];
}

/** Puts the articles whose names lead away from the person now on the list; gives the links that do. */
async function move(db: Db, id: number, links: Link[]): Promise<Link[]> {
  const people = await whoIs(db).findAll(links);
  const moved = links.filter((_, i) => people[i] !== id);
  await wantRelinks(
    db,
    moved.map(({ articleId }) => articleId),
  );
  return moved;
}

async function record(
  db: Db,
  { action, person, people, names, articles, made, by, reason, actor }: Decision,
): Promise<number> {
  const lists = [people, names, articles].map((list) => JSON.stringify(list));
  const row = [Date.now(), action, person, ...lists, made, by || null, reason || null, actor.name];
  const id = await db.value<number>(
    `INSERT INTO person_decisions (made_at, action, person_id, people, names, articles, made, actor, reason, key_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    row,
  );
  const concerned = [person, ...people, ...(made === null ? [] : [made])];
  await db.run('INSERT INTO decided_people SELECT unnest($1::bigint[]), $2 ON CONFLICT DO NOTHING', [
    concerned,
    id!,
  ]);
  await db.run(KEEP, [concerned]);
  await auditLog(db).note(actor, {
    action: action === 'merge' ? 'people-merged' : 'person-split',
    subject: String(person),
    detail: { decision: id!, people, made, by, reason },
  });
  return id!;
}

const RULED = { name: 'spelling', article: 'article_id' } as const;

async function rule(
  db: Db,
  of: keyof typeof RULED,
  what: string[],
  [from, to, decision]: [from: number, to: number, decision: number],
): Promise<void> {
  const column = RULED[of];
  await db.run(
    `INSERT INTO ${of}_rulings (${column}, from_id, person_id, decision_id)
     SELECT DISTINCT what, $2::bigint, $3::bigint, $4::bigint FROM unnest($1::text[]) what
     ON CONFLICT (${column}, from_id) DO UPDATE SET person_id = excluded.person_id, decision_id = excluded.decision_id`,
    [what, from, to, decision],
  );
}

/** Takes a merge back. What was split off the whole since then stays away from the part, too. */
async function setFree(db: Db, who: Who, other: number, id: number): Promise<void> {
  const mergeOf = (person: number) =>
    db.get<{ into: number | null; decision: number | null }>(
      'SELECT merged_into AS "into", decision_id AS decision FROM people WHERE id = $1',
      [person],
    );
  for (let merge = await mergeOf(other); merge?.into != null; merge = await mergeOf(merge.into)) {
    for (const kind of ['article', 'name'] as const) {
      const later = await db.all<{ what: string; to: number; decision: number }>(
        `SELECT ${RULED[kind]} AS what, person_id AS "to", decision_id AS decision FROM ${kind}_rulings
         WHERE from_id = $1 AND decision_id > $2`,
        [merge.into, merge.decision ?? 0],
      );
      for (const { what, to, decision } of later) {
        if ((await who.head(to)) === id) continue;
        await db.run(`INSERT INTO ${kind}_rulings VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
          what,
          other,
          to,
          decision,
        ]);
      }
    }
  }
  await db.run('UPDATE people SET merged_into = NULL, decision_id = NULL WHERE id = $1', [other]);
}
