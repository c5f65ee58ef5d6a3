/**
 * Takes a name in an article, gives the person of the store it is: whose key the name has, and from there, from person to person, where
 * decisions lead: this article was split off that person, or this name was, or the person was merged into another.
 */
import type Database from 'better-sqlite3';
import { type NameKey, nameKey, spelling } from '../nameKey.ts';
import { type ByKey, byRule, follow, type KeyRow, type Path, type Step } from '../who.ts';

export interface Who {
  /** Null where there is no such person. @param articleId null for a name that somebody asks by. */
  find(name: string, articleId: string | null): number | null;
  /** Who a person is after all merges. */
  head(id: number): number;
  /** How a name leads to its person, articles aside. */
  path(name: string): Path | null;
}

export interface Settler {
  /**
   * For the names of an article: finds the person, or makes one; notes middle initials that were not known yet. Null for a text without
   * letters.
   */
  of(articleId: string): (name: string) => number | null;
  /** Forgets what the transaction has read. */
  forget(): void;
}

export function whoIs(db: Database.Database): Who {
  const byKey = keyReader(db);
  const lead = follower(db);

  function path(name: string, articleId: string | null): Path | null {
    const key = nameKey(name);
    const owner = key && byRule(key, byKey);
    return owner ? lead(owner.id, spelling(name), articleId) : null;
  }

  return {
    find: (name, articleId) => path(name, articleId)?.person ?? null,
    head: (id) => lead(id, null, null).person,
    path: (name) => path(name, null),
  };
}

/** For transactions that decide nothing, but settle names by the thousand: what was read once is remembered until `forget`. */
export function settler(db: Database.Database): Settler {
  const readKey = keyReader(db);
  const lead = follower(db);
  const make = db.prepare<[string, number, string | null]>(
    'INSERT INTO people (identity, bare, initials) VALUES (?, ?, ?)',
  );
  const noteInitials = db.prepare<[string, number]>('UPDATE people SET initials = ? WHERE id = ?');
  const isRuled = db
    .prepare<[string], number>('SELECT 1 FROM article_rulings WHERE article_id = ? LIMIT 1')
    .pluck();
  const keys = new Map<string, { key: NameKey | null; words: string }>();
  const rows = new Map<string, KeyRow | undefined>();
  /** Where people lead by name and owner. */
  const heads = new Map<string, number>();

  function byKey(identity: string): KeyRow | undefined {
    if (!rows.has(identity)) rows.set(identity, readKey(identity));
    return rows.get(identity);
  }

  function keyOf(name: string) {
    const known = keys.get(name) ?? { key: nameKey(name), words: spelling(name) };
    keys.set(name, known);
    return known;
  }

  function makeOwner({ key, initials, apart, bare }: NameKey): KeyRow {
    const taken = byKey(key) !== undefined;
    const identity = taken ? apart : key;
    const known = taken ? null : initials || null;
    const made = make.run(identity, bare ? 1 : 0, known);
    const row = { id: Number(made.lastInsertRowid), initials: known };
    rows.set(identity, row);
    return row;
  }

  function headOf(owner: number, words: string): number {
    const from = `${owner} ${words}`;
    const head = heads.get(from) ?? lead(owner, words, null).person;
    heads.set(from, head);
    return head;
  }

  return {
    of(articleId) {
      const ruled = isRuled.get(articleId) !== undefined;
      return (name) => {
        const { key, words } = keyOf(name);
        if (key === null) return null;
        const found = byRule(key, byKey);
        if (found && key.initials.length > (found.initials ?? '').length) {
          noteInitials.run(key.initials, found.id);
          found.initials = key.initials;
        }
        const { id } = found ?? makeOwner(key);
        return ruled ? lead(id, words, articleId).person : headOf(id, words);
      };
    },
    forget() {
      for (const memory of [keys, rows, heads]) memory.clear();
    },
  };
}

function keyReader(db: Database.Database): ByKey {
  const byKey = db.prepare<[string], KeyRow>('SELECT id, initials FROM people WHERE identity = ?');
  return (identity) => byKey.get(identity);
}

/** How people lead from one to another. */
function follower(db: Database.Database) {
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

  return (owner: number, words: string | null, articleId: string | null): Path =>
    follow(owner, (id) => [
      ofMerge.get(id),
      words === null ? undefined : ofName.get(words, id),
      articleId === null ? undefined : ofArticle.get(articleId, id),
    ]);
}
