/**
 * Takes the people and bylines of articles, finds or makes the people of the store they are, and writes or takes away the rows that link
 * them to the articles, with all counts.
 */
import type { Article } from '#domain/article.ts';
import { formsOf, type Links, linksOf, namesUsed, originalNames } from '../links.ts';
import type { Db } from './db.ts';
import { insertRows } from './insertRows.ts';
import { nameBook } from './nameBook.ts';
import { personNotes } from './personNotes.ts';
import { tallyOf } from './tally.ts';
import { settler } from './who.ts';

type Linkable = Pick<Article, 'people' | 'quotes' | 'byline'>;

export interface Linker {
  /** Finds or makes the people; counts nothing yet. In the order given. */
  resolve(articles: readonly { id: string; article: Linkable }[]): Promise<Links[]>;
  /** Notes an article's people; they are counted and linked by `flush`. */
  add(articleKey: number, links: Links): void;
  /** Counts the people of articles out and takes their rows away; those whom no article names then go by `flush`, unless a decision names them. */
  remove(articleKeys: readonly number[]): Promise<void>;
  /** Writes what was noted; last thing in the transaction that concerns people. */
  flush(): Promise<void>;
}

interface LinkRow {
  key: number;
  id: number;
  name: string;
  roles: string;
  quotes: number;
  originals: string | null;
}

interface NameRow {
  key: number;
  id: number;
  name: string;
}

export function linker(db: Db): Linker {
  const notes = personNotes();
  const names = nameBook(db, notes);
  const tally = tallyOf(db, notes);
  const leaving = new Set<number>();
  const added: { key: number; links: Links }[] = [];

  async function resolve(articles: readonly { id: string; article: Linkable }[]): Promise<Links[]> {
    const settle = await settler(db).settle(
      articles.map(({ id, article }) => ({
        id,
        names: [...article.people.map(({ name }) => name), ...article.byline],
      })),
    );
    return articles.map(({ id, article }) => linksOf(article, settle(id)));
  }

  function add(key: number, links: Links): void {
    const { people, authors } = links;
    const named = people.map((person) => ({
      id: person.id,
      fullest: person.originals.map(({ name }) => name),
      forms: formsOf(person),
    }));
    for (const [id, used] of namesUsed(named, authors)) names.add(id, used);
    tally.add(key, people);
    for (const { id } of authors) tally.author(id, 1);
    added.push({ key, links });
  }

  async function remove(articleKeys: readonly number[]): Promise<void> {
    const keys = [...articleKeys];
    const links = await db.all<LinkRow>(
      `SELECT article_key AS key, person_id AS id, name, roles, quotes, originals FROM article_people WHERE article_key = ANY ($1)`,
      [keys],
    );
    const texts = await db.all<NameRow>(
      'SELECT DISTINCT article_key AS key, person_id AS id, text AS name FROM mentions WHERE article_key = ANY ($1)',
      [keys],
    );
    const authors = await db.all<NameRow>(
      'SELECT article_key AS key, person_id AS id, name FROM article_authors WHERE article_key = ANY ($1)',
      [keys],
    );
    const linksOf = Map.groupBy(links, ({ key }) => key);
    const formsOf = Map.groupBy(texts, ({ key, id }) => `${key} ${id}`);
    const authorsOf = Map.groupBy(authors, ({ key }) => key);
    for (const key of keys) {
      const rows = (linksOf.get(key) ?? []).map(({ id, name, roles, quotes, originals }) => ({
        id,
        roles: JSON.parse(roles) as string[],
        quotes,
        fullest: originalNames(name, originals),
        forms: [name, ...(formsOf.get(`${key} ${id}`) ?? []).map((form) => form.name)],
      }));
      const writers = authorsOf.get(key) ?? [];
      for (const [id, used] of namesUsed(rows, writers)) names.drop(id, used);
      tally.drop(key, rows);
      for (const { id } of writers) tally.author(id, -1);
      for (const { id } of [...rows, ...writers]) leaving.add(id);
    }
    for (const table of ['mentions', 'article_people', 'article_authors'])
      await db.run(`DELETE FROM ${table} WHERE article_key = ANY ($1)`, [keys]);
  }

  async function writeLinks(): Promise<void> {
    await insertRows(
      db,
      PEOPLE,
      added.flatMap(({ key, links }) => links.people.map((person) => personRow(key, person))),
    );
    await insertRows(
      db,
      MENTIONS,
      added.flatMap(({ key, links }) =>
        links.people.flatMap(({ id, mentions }) =>
          mentions.map(({ in: field, start, end, text }, n) => [key, id, n, field, start, end, text]),
        ),
      ),
    );
    await insertRows(
      db,
      AUTHORS,
      added.flatMap(({ key, links }) => links.authors.map(({ id, name }, place) => [id, key, place, name])),
    );
  }

  async function flush(): Promise<void> {
    await writeLinks();
    const changed = notes.inOrder();
    if (changed.length > 0) {
      const common = await names.commonOf(changed);
      await names.write(changed, common);
      await tally.write(changed, common);
    }
    if (leaving.size === 0) return;
    await db.run('DELETE FROM people WHERE id = ANY ($1) AND articles <= 0 AND authored <= 0 AND kept = 0', [
      [...leaving],
    ]);
  }

  return { resolve, add, remove, flush };
}

const PEOPLE = {
  table: 'article_people',
  columns: {
    person_id: 'bigint',
    article_key: 'bigint',
    place: 'integer',
    name: 'text',
    roles: 'text',
    quotes: 'integer',
    originals: 'text',
  },
};
const MENTIONS = {
  table: 'mentions',
  columns: {
    article_key: 'bigint',
    person_id: 'bigint',
    place: 'integer',
    field: 'text',
    start: 'integer',
    '"end"': 'integer',
    text: 'text',
  },
};
const AUTHORS = {
  table: 'article_authors',
  columns: { person_id: 'bigint', article_key: 'bigint', place: 'integer', name: 'text' },
};

function personRow(key: number, { id, name, roles, quotes, originals }: Links['people'][number]) {
  const kept = originals.length > 1 ? JSON.stringify(originals) : null;
  return [id, key, originals[0]?.place ?? 0, name, JSON.stringify(roles), quotes, kept];
}
