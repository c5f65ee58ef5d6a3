/**
 * Takes names in articles, gives the people of the store they are: whose key the name has, and from there, from person to person, where decisions
 * lead: this article was split off that person, or this name was, or the person was merged into another. Many names are settled by few statements.
 */
import { type NameKey, nameKey, spelling } from '../nameKey.ts';
import { byRule, follow, type KeyRow, type Path, type Step } from '../who.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';

export interface Asked {
  name: string;
  /** Null for a name that somebody asks by. */
  articleId: string | null;
}

export interface Who {
  /** Null where there is no such person. @param articleId null for a name that somebody asks by. */
  find(name: string, articleId: string | null): Promise<number | null>;
  /** The same for many names. */
  findAll(asked: readonly Asked[]): Promise<(number | null)[]>;
  /** Who a person is after all merges. */
  head(id: number): Promise<number>;
  /** How a name leads to its person, articles aside. */
  path(name: string): Promise<Path | null>;
}

export interface Settler {
  /**
   * For the names of articles: finds the people, or makes them; notes middle initials that were not known yet. Then gives a function for each
   * article from names to people: null for a text without letters.
   */
  settle(
    articles: readonly { id: string; names: readonly string[] }[],
  ): Promise<(articleId: string) => (name: string) => number | null>;
}

export function whoIs(db: Db): Who {
  async function paths(asked: readonly Asked[]): Promise<(Path | null)[]> {
    const keys = asked.map(({ name }) => nameKey(name));
    const byKey = await keyRows(db, keys);
    const owners = keys.map((key) =>
      key ? byRule(key, (identity) => byKey.get(indexable(identity))) : undefined,
    );
    const leads = leadsOf(db);
    await leads.read(
      owners.flatMap((owner) => (owner ? [owner.id] : [])),
      asked.map(({ name }) => spelling(name)),
      asked.flatMap(({ articleId }) => articleId ?? []),
    );
    return asked.map(({ name, articleId }, i) => {
      const owner = owners[i];
      return owner ? leads.follow(owner.id, spelling(name), articleId) : null;
    });
  }
  const findAll = async (asked: readonly Asked[]) => (await paths(asked)).map((path) => path?.person ?? null);

  return {
    find: async (name, articleId) => (await findAll([{ name, articleId }]))[0] ?? null,
    findAll,
    async head(id) {
      const leads = leadsOf(db);
      await leads.read([id], [], []);
      return leads.follow(id, null, null).person;
    },
    path: async (name) => (await paths([{ name, articleId: null }]))[0] ?? null,
  };
}

/** A person by its key. Those that are yet to be made have the id 0. */
type Owner = KeyRow & { identity: string; bare: boolean };

export function settler(db: Db): Settler {
  return {
    async settle(articles) {
      const all = articles.flatMap((article) => article.names);
      const names = new Set(all);
      const keys = new Map([...names].map((name) => [name, nameKey(name)]));
      const rows = await keyRows(db, [...keys.values()]);
      const { owners, made, noted } = owning(
        all.map((name) => [name, keys.get(name)!]),
        rows,
      );
      if (made.length > 0) await make(db, made);
      if (noted.size > 0) await noteInitials(db, noted);
      const spellings = new Map([...names].map((name) => [name, spelling(name)]));
      const leads = leadsOf(db);
      const fresh = new Set(made);
      const known = [...new Set(owners.values())].filter((owner) => !fresh.has(owner));
      await leads.read(
        known.map(({ id }) => id),
        [...spellings.values()],
        articles.map(({ id }) => id),
      );
      return (articleId) => (name) => {
        const owner = owners.get(name);
        return owner ? leads.follow(owner.id, spellings.get(name)!, articleId).person : null;
      };
    },
  };
}

/** Whose key each name has, in the order of all articles: who is made by one may be the owner of the next. */
function owning(keys: [name: string, key: NameKey | null][], rows: Map<string, Owner>) {
  const owners = new Map<string, Owner>();
  const made: Owner[] = [];
  const noted = new Set<Owner>();
  const byKey = (identity: string) => rows.get(indexable(identity));
  const makeOwner = ({ key, initials, apart, bare }: NameKey): Owner => {
    const taken = byKey(key) !== undefined;
    const identity = indexable(taken ? apart : key);
    const row = { id: 0, identity, bare, initials: taken ? null : initials || null };
    rows.set(identity, row);
    made.push(row);
    return row;
  };
  for (const [name, key] of keys) {
    if (key === null) continue;
    const found = byRule(key, byKey) as Owner | undefined;
    if (found && key.initials.length > (found.initials ?? '').length) {
      found.initials = key.initials;
      if (found.id > 0) noted.add(found);
    }
    owners.set(name, found ?? makeOwner(key));
  }
  return { owners, made, noted };
}

async function make(db: Db, owners: Owner[]): Promise<void> {
  const rows = await db.all<{ id: number; identity: string }>(
    `INSERT INTO people (identity, bare, initials) SELECT * FROM unnest($1::text[], $2::smallint[], $3::text[])
     RETURNING id, identity`,
    [
      owners.map(({ identity }) => identity),
      owners.map(({ bare }) => (bare ? 1 : 0)),
      owners.map(({ initials }) => initials),
    ],
  );
  const ids = new Map(rows.map(({ id, identity }) => [identity, id]));
  for (const owner of owners) owner.id = ids.get(owner.identity)!;
}

async function noteInitials(db: Db, owners: Set<Owner>): Promise<void> {
  await db.run(
    'UPDATE people p SET initials = n.initials FROM unnest($1::bigint[], $2::text[]) n (id, initials) WHERE p.id = n.id',
    [[...owners].map(({ id }) => id), [...owners].map(({ initials }) => initials)],
  );
}

/** People by these keys, and by the keys of those whose initials contradict. */
async function keyRows(db: Db, keys: readonly (NameKey | null)[]): Promise<Map<string, Owner>> {
  const asked = new Set(keys.flatMap((key) => (key ? [indexable(key.key), indexable(key.apart)] : [])));
  if (asked.size === 0) return new Map();
  const rows = await db.all<Owner>('SELECT id, identity, initials FROM people WHERE identity = ANY ($1)', [
    [...asked],
  ]);
  return new Map(rows.map((row) => [row.identity, row]));
}

interface Ruling {
  of: 'name' | 'article';
  what: string;
  from: number;
  to: number;
  decision: number;
}

/** How people lead from one to another. */
function leadsOf(db: Db) {
  const rulings = new Map<string, Step>();
  const merges = new Map<number, Step | undefined>();
  const at = (of: Ruling['of'], what: string, from: number) => `${of} ${from} ${indexable(what)}`;

  return {
    /** To be called before `follow`, with all it will be asked of. */
    async read(people: number[], spellings: string[], articleIds: string[]): Promise<void> {
      let next = new Set(people);
      if (people.length === 0) return;
      if (spellings.length + articleIds.length > 0) {
        const rows = await db.all<Ruling>(
          `SELECT 'name' AS of, spelling AS what, from_id AS "from", person_id AS "to", decision_id AS decision
           FROM name_rulings WHERE spelling = ANY ($1)
           UNION ALL SELECT 'article', article_id, from_id, person_id, decision_id FROM article_rulings WHERE article_id = ANY ($2)`,
          [[...new Set(spellings.map(indexable))], [...new Set(articleIds)]],
        );
        for (const { of, what, from, to, decision } of rows) {
          rulings.set(at(of, what, from), { to, decision, split: 1 });
          next.add(to);
        }
      }
      while (next.size > 0) {
        const rows = await db.all<{ id: number; to: number | null; decision: number }>(
          `SELECT id, merged_into AS "to", coalesce(decision_id, 0) AS decision FROM people WHERE id = ANY ($1)`,
          [[...next]],
        );
        for (const id of next) merges.set(id, undefined);
        next = new Set();
        for (const { id, to, decision } of rows) {
          if (to === null) continue;
          merges.set(id, { to, decision, split: 0 });
          if (!merges.has(to)) next.add(to);
        }
      }
    },
    follow: (owner: number, words: string | null, articleId: string | null): Path =>
      follow(owner, (id) => [
        merges.get(id),
        words === null ? undefined : rulings.get(at('name', words, id)),
        articleId === null ? undefined : rulings.get(at('article', articleId, id)),
      ]),
  };
}
