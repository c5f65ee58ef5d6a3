/**
 * Takes an article's people and byline, finds or makes the people of the store they are, and writes or takes away the rows that link
 * them to the article, with all counts.
 */
import type Database from 'better-sqlite3';
import type { Article } from '#domain/article.ts';
import { formsOf, type Links, linksOf, namesUsed, originalNames } from '../links.ts';
import { nameBook } from './nameBook.ts';
import { personNotes } from './personNotes.ts';
import { tallyOf } from './tally.ts';
import { settler } from './who.ts';

export interface Linker {
  /** Finds or makes the people; counts nothing yet. */
  resolve(articleId: string, article: Pick<Article, 'people' | 'quotes' | 'byline'>): Links;
  /** Counts an article's people in. */
  add(articleKey: number, links: Links): void;
  /** Counts an article's people out and takes their rows away; returns their ids. People without articles stay. */
  remove(articleKey: number): number[];
  /** Has those of these people taken away by `flush` that no article names then, and no decision. */
  prune(ids: number[]): void;
  /** Writes what was counted; last thing in the transaction that concerns people. */
  flush(): void;
  /** Forgets what was counted, when the transaction is given up. */
  forget(): void;
}

interface LinkRow {
  person_id: number;
  name: string;
  roles: string;
  quotes: number;
  originals: string | null;
}

export function linker(db: Database.Database): Linker {
  const who = settler(db);
  const notes = personNotes(db);
  const names = nameBook(db, notes);
  const tally = tallyOf(db, notes);
  const link = db.prepare<[number, bigint, number, string, string, number, string | null]>(
    'INSERT INTO article_people VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const mention = db.prepare<[bigint, number, number, string, number, number, string]>(
    'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const linkAuthor = db.prepare<[number, bigint, number, string]>(
    'INSERT INTO article_authors VALUES (?, ?, ?, ?)',
  );
  const links = db.prepare<[bigint], LinkRow>(
    'SELECT person_id, name, roles, quotes, originals FROM article_people WHERE article_key = ?',
  );
  const authors = db.prepare<[bigint], { person_id: number; name: string }>(
    'SELECT person_id, name FROM article_authors WHERE article_key = ?',
  );
  const mentionTexts = db
    .prepare<[bigint, number], string>(
      'SELECT DISTINCT text FROM mentions WHERE article_key = ? AND person_id = ?',
    )
    .pluck();
  const unlink = db.prepare<[bigint]>('DELETE FROM article_people WHERE article_key = ?');
  const unlinkAuthors = db.prepare<[bigint]>('DELETE FROM article_authors WHERE article_key = ?');
  const deletePerson = db.prepare<[number]>(
    'DELETE FROM people WHERE id = ? AND articles <= 0 AND authored <= 0 AND kept = 0',
  );
  const leaving = new Set<number>();

  function add(articleKey: number, { people, authors }: Links): void {
    const key = BigInt(articleKey);
    const named = people.map((person) => ({
      id: person.id,
      fullest: person.originals.map(({ name }) => name),
      forms: formsOf(person),
    }));
    for (const [id, used] of namesUsed(named, authors)) names.add(id, used);
    for (const { id, name, roles, mentions, quotes, originals } of people) {
      const place = originals[0]?.place ?? 0;
      const kept = originals.length > 1 ? JSON.stringify(originals) : null;
      link.run(id, key, place, name, JSON.stringify(roles), quotes, kept);
      for (const [n, { in: field, start, end, text }] of mentions.entries()) {
        mention.run(key, id, n, field, start, end, text);
      }
    }
    tally.add(articleKey, people);
    for (const [place, { id, name }] of authors.entries()) {
      linkAuthor.run(id, key, place, name);
      tally.author(id, 1);
    }
  }

  function remove(articleKey: number): number[] {
    const key = BigInt(articleKey);
    const rows = links.all(key).map(({ person_id: id, name, roles, quotes, originals }) => ({
      id,
      roles: JSON.parse(roles) as string[],
      quotes,
      fullest: originalNames(name, originals),
      forms: [name, ...mentionTexts.all(key, id)],
    }));
    const writers = authors.all(key).map(({ person_id: id, name }) => ({ id, name }));
    for (const [id, used] of namesUsed(rows, writers)) names.drop(id, used);
    tally.drop(articleKey, rows);
    for (const { id } of writers) tally.author(id, -1);
    unlink.run(key);
    unlinkAuthors.run(key);
    return [...rows, ...writers].map(({ id }) => id);
  }

  function flush(): void {
    for (const note of notes.inOrder()) {
      names.write(note);
      tally.write(note);
    }
    for (const id of leaving) deletePerson.run(id);
    forget();
  }

  function forget(): void {
    leaving.clear();
    notes.forget();
    who.forget();
  }

  return {
    resolve: (articleId, article) => linksOf(article, who.of(articleId)),
    add,
    remove,
    prune(ids) {
      for (const id of ids) leaving.add(id);
    },
    flush,
    forget,
  };
}
