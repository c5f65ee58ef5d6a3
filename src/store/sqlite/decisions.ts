/**
 * Merges and splits of people by hand. What is decided is kept in rulings that `who.ts` follows for every name, so that it holds for new
 * articles and for those cleaned again; the articles it moves are linked anew.
 */
import type Database from 'better-sqlite3';
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
import type { Patience } from './patience.ts';
import type { personReader } from './person.ts';
import type { Relinker } from './relink.ts';
import type { Who } from './who.ts';

type Reader = ReturnType<typeof personReader>;

export function personDecisions(
  db: Database.Database,
  who: Who,
  reader: Reader,
  relinks: Relinker,
  waiting: Patience,
) {
  const { note } = auditLog(db);
  const exists = db.prepare<[number], number>('SELECT 1 FROM people WHERE id = ?').pluck();
  const keep = db.prepare<[number]>('UPDATE people SET kept = 1 WHERE id = ?');
  const decide = db.prepare(
    `INSERT INTO person_decisions (made_at, action, person_id, people, names, articles, made, actor, reason, key_name)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const concern = db.prepare<[number, number]>('INSERT OR IGNORE INTO decided_people VALUES (?, ?)');
  const merge = db.prepare<[number, number, number]>(
    'UPDATE people SET merged_into = ?, decision_id = ? WHERE id = ?',
  );
  const free = db.prepare<[number]>('UPDATE people SET merged_into = NULL, decision_id = NULL WHERE id = ?');
  const mergeOf = db.prepare<[number], { into: number | null; decision: number | null }>(
    'SELECT merged_into AS "into", decision_id AS decision FROM people WHERE id = ?',
  );
  const inherit = (['article', 'name'] as const).map((of) => {
    const what = of === 'article' ? 'article_id' : 'spelling';
    const later = 'from_id = ? AND decision_id > ?';
    return {
      since: db.prepare<[number, number], { what: string; to: number; decision: number }>(
        `SELECT ${what} AS what, person_id AS "to", decision_id AS decision FROM ${of}_rulings WHERE ${later}`,
      ),
      add: db.prepare<[string, number, number, number]>(
        `INSERT OR IGNORE INTO ${of}_rulings VALUES (?, ?, ?, ?)`,
      ),
    };
  });
  const make = db.prepare('INSERT INTO people (identity, bare, kept) VALUES (NULL, 0, 1)');
  const setBare = db.prepare<[number, number]>('UPDATE people SET bare = ? WHERE id = ?');
  const ruleName = db.prepare<[string, number, number, number]>(
    'INSERT OR REPLACE INTO name_rulings VALUES (?, ?, ?, ?)',
  );
  const ruleArticle = db.prepare<[string, number, number, number]>(
    'INSERT OR REPLACE INTO article_rulings VALUES (?, ?, ?, ?)',
  );
  const named = db.prepare<[number], Link & { originals: string | null }>(
    `SELECT a.id AS articleId, p.name, p.originals FROM article_people p CROSS JOIN articles a ON a.key = p.article_key
     WHERE p.person_id = ?`,
  );
  const wrote = db.prepare<[number], Link>(
    `SELECT a.id AS articleId, w.name FROM article_authors w CROSS JOIN articles a ON a.key = w.article_key
     WHERE w.person_id = ?`,
  );

  function linksOf(id: number): Link[] {
    const people = named
      .all(id)
      .flatMap(({ articleId, name, originals }) =>
        originalNames(name, originals).map((own) => ({ articleId, name: own })),
      );
    return [...people, ...wrote.all(id)];
  }

  /** Puts the articles whose names lead away from the person now on the list; gives the links that do. */
  function move(id: number, links: Link[]): Link[] {
    const moved = links.filter(({ articleId, name }) => who.find(name, articleId) !== id);
    for (const { articleId } of moved) relinks.want(articleId);
    return moved;
  }

  function record({ action, person, people, names, articles, made, by, reason, actor }: Decision): number {
    const lists = [people, names, articles].map((list) => JSON.stringify(list));
    const row = decide.run(
      Date.now(),
      action,
      person,
      ...lists,
      made,
      by || null,
      reason || null,
      actor.name,
    );
    const id = Number(row.lastInsertRowid);
    for (const one of [person, ...people, ...(made === null ? [] : [made])]) {
      concern.run(one, id);
      keep.run(one);
    }
    note(actor, {
      action: action === 'merge' ? 'people-merged' : 'person-split',
      subject: String(person),
      detail: { decision: id, people, made, by, reason },
    });
    return id;
  }

  /** Takes a merge back. What was split off the whole since then stays away from the part, too. */
  function setFree(other: number, id: number): void {
    for (let merge = mergeOf.get(other); merge?.into != null; merge = mergeOf.get(merge.into)) {
      for (const { since, add } of inherit) {
        for (const { what, to, decision } of since.all(merge.into, merge.decision ?? 0)) {
          if (who.head(to) !== id) add.run(what, other, to, decision);
        }
      }
    }
    free.run(other);
  }

  function requirePerson(id: number): void {
    if (exists.get(id) === undefined) {
      throw noPerson(id);
    }
    const head = who.head(id);
    if (head === id) return;
    throw mergedInto(id, head);
  }

  const merging = db.transaction((id: number, { people, by, reason }: MergeRequest, actor: Actor) => {
    requirePerson(id);
    const others: number[] = [];
    for (const [i, other] of people.entries()) {
      const head = who.head(other);
      if (other === id) throw refusal(`Person ${id} cannot be merged into itself`, `/people/${i}`);
      if (exists.get(other) === undefined)
        throw refusal(`There is no person with the id ${other}`, `/people/${i}`);
      if (head === id || others.includes(other)) continue; // asked again
      if (head !== other) {
        throw mergedElsewhere(other, head, `/people/${i}`);
      }
      others.push(other);
    }
    if (others.length === 0) return;
    const links = others.map((other) => ({ other, links: linksOf(other) }));
    const decision = record({
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
    for (const other of others) merge.run(id, decision, other);
    for (const one of links) move(one.other, one.links);
  });

  const splitting = db.transaction((id: number, request: SplitRequest, actor: Actor): number[] => {
    requirePerson(id);
    const { people = [], by, reason } = request;
    const links = linksOf(id);
    const { names, articles } = takenOut(id, links, request);
    for (const [i, other] of people.entries()) {
      if (other === id || exists.get(other) === undefined || who.head(other) !== id) {
        throw refusal(`Person ${other} is not among \`mergedFrom\` of person ${id}`, `/people/${i}`);
      }
    }
    const made = names.length + articles.length > 0 ? Number(make.run().lastInsertRowid) : null;
    const decision = record({
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
    for (const other of people) setFree(other, id);
    if (made !== null) {
      for (const name of names) ruleName.run(spelling(name), id, made, decision);
      for (const article of articles) ruleArticle.run(article, id, made, decision);
    }
    const moved = move(id, links);
    if (made !== null && moved.length === links.length) {
      const what = names.length > 0 ? '/names' : '/articles';
      throw refusal('These are all there is of the person: leave something', what);
    }
    if (made !== null) setBare.run(moved.every(({ name }) => nameWords(name).length === 1) ? 1 : 0, made);
    return made === null ? people : [made, ...people];
  });

  return {
    async mergePeople(id: number, request: MergeRequest, actor = NOBODY): Promise<PersonDetail> {
      await relinks.finishSlowly(); // of a decision that is still under way: its articles have not moved yet
      await waiting(() => merging.immediate(id, request, actor));
      await relinks.finishSlowly();
      return found(reader.person(id), id);
    },
    async splitPerson(id: number, request: SplitRequest, actor = NOBODY): Promise<SplitResult> {
      await relinks.finishSlowly();
      const out = await waiting(() => splitting.immediate(id, request, actor));
      await relinks.finishSlowly();
      return { person: found(reader.person(id), id), out: reader.cardsOf(out) };
    },
  };
}
