/**
 * Takes a name in an article, gives the person of the store it is: whose key the name has, and from there, from person to person, where
 * decisions lead: this article was split off that person, or this name was, or the person was merged into another.
 */
import type Database from 'better-sqlite3';
import { initialsAgree, type NameKey, nameKey, spelling } from '../nameKey.ts';

export interface Who {
  /** Finds the person, or makes one; notes middle initials that were not known yet. Null for a text without letters. */
  settle(name: string, articleId: string): number | null;
  /** The same without writing: null where there is no such person. @param articleId null for a name that somebody asks by. */
  find(name: string, articleId: string | null): number | null;
  /** Who a person is after all merges. */
  head(id: number): number;
  /** How a name leads to its person, articles aside. */
  path(name: string): Path | null;
}

export interface Path {
  /** Whose key it is. */
  owner: number;
  /** Where it leads by rulings and merges. */
  person: number;
  /** The last decision that split the name off, if one did. */
  split: number | null;
}

/** From one person to another. */
interface Step {
  to: number;
  decision: number;
  /** 1 for a split, 0 for a merge. */
  split: number;
}

/** Merges that no person decided (`rekey.ts`) count as decision 0. */
const BEFORE_ALL = -1;

interface KeyRow {
  id: number;
  initials: string | null;
}

export function whoIs(db: Database.Database): Who {
  const byKey = db.prepare<[string], KeyRow>('SELECT id, initials FROM people WHERE identity = ?');
  const make = db.prepare<[string, number, string | null]>(
    'INSERT INTO people (identity, bare, initials) VALUES (?, ?, ?)',
  );
  const noteInitials = db.prepare<[string, number]>('UPDATE people SET initials = ? WHERE id = ?');
  const ofArticle = db.prepare<[string, number], Step>(
    'SELECT person_id AS "to", decision_id AS decision, 1 AS split FROM article_rulings WHERE article_id = ? AND from_id = ?',
  );
  const ofName = db.prepare<[string, number], Step>(
    'SELECT person_id AS "to", decision_id AS decision, 1 AS split FROM name_rulings WHERE spelling = ? AND from_id = ?',
  );
  const ofMerge = db.prepare<[number], Step>(
    `SELECT merged_into AS "to", coalesce(decision_id, 0) AS decision, 0 AS split FROM people
     WHERE id = ? AND merged_into IS NOT NULL`,
  );

  /**
   * What was decided, one after the other, as if the name had stood in the article all along: a ruling on a person does not hold for names
   * that came to them by a later merge. Each step is later than the last, so that there are no circles.
   */
  function follow(owner: number, words: string | null, articleId: string | null): Path {
    let at: Step = { to: owner, decision: BEFORE_ALL, split: 0 };
    let split: number | null = null;
    for (;;) {
      const steps = [
        ofMerge.get(at.to),
        words === null ? undefined : ofName.get(words, at.to),
        articleId === null ? undefined : ofArticle.get(articleId, at.to),
      ];
      let next: Step | undefined;
      for (const step of steps) {
        if (step && step.decision > at.decision && step.decision < (next?.decision ?? Infinity)) next = step;
      }
      if (next === undefined) return { owner, person: at.to, split };
      if (next.split) split = next.decision;
      at = next;
    }
  }

  /** A name whose initials were once apart stays so, whatever becomes of the person it contradicted. */
  function byRule({ key, initials, apart }: NameKey): KeyRow | undefined {
    const own = initials === '' ? undefined : byKey.get(apart);
    const row = own ?? byKey.get(key);
    return row && initialsAgree(row.initials ?? '', initials) ? row : undefined;
  }

  /** Whose key the name has. */
  function ownerOf(name: string): number | null {
    const key = nameKey(name);
    return (key && byRule(key)?.id) ?? null;
  }

  function makeOwner({ key, initials, apart, bare }: NameKey): number {
    const taken = byKey.get(key) !== undefined;
    const made = make.run(taken ? apart : key, bare ? 1 : 0, taken ? null : initials || null);
    return Number(made.lastInsertRowid);
  }

  function path(name: string, articleId: string | null): Path | null {
    const owner = ownerOf(name);
    return owner === null ? null : follow(owner, spelling(name), articleId);
  }

  return {
    settle(name, articleId) {
      const key = nameKey(name);
      if (key === null) return null;
      const row = byRule(key);
      if (row && key.initials.length > (row.initials ?? '').length) noteInitials.run(key.initials, row.id);
      return follow(row?.id ?? makeOwner(key), spelling(name), articleId).person;
    },
    find: (name, articleId) => path(name, articleId)?.person ?? null,
    head: (id) => follow(id, null, null).person,
    path: (name) => path(name, null),
  };
}
