/**
 * Takes an article's people, finds or makes the people of the store they are, and keeps names, roles and counts. A person is
 * a folded full name without middle initials; a single name is a person of its own until an article gives the full one.
 */
import type Database from 'better-sqlite3';
import type { Article, Mention } from '#domain/article.ts';
import { identityWords } from '../fold.ts';
import { nameBook } from './nameBook.ts';

/** A person of one article, known to the store. */
export interface LinkedPerson {
  id: number;
  identity: string[];
  name: string;
  roles: string[];
  mentions: Mention[];
  quotes: number;
}

/** People of an article with their quotes: for each quote the person who speaks, or null. */
export interface Links {
  people: LinkedPerson[];
  speakers: (number | null)[];
}

export interface Linker {
  /** Finds or makes the people; counts nothing yet. */
  resolve(article: Pick<Article, 'people' | 'quotes'>): Links;
  /** Counts an article's people in. */
  add(articleKey: number, people: LinkedPerson[]): void;
  /** Counts an article's people out and takes their rows away; returns their ids. People without articles stay until `prune`. */
  remove(articleKey: number): number[];
  /** Takes away those of these people that no article names any more. */
  prune(ids: number[]): void;
}

interface LinkRow {
  person_id: number;
  name: string;
  roles: string;
  quotes: number;
}

export function linker(db: Database.Database): Linker {
  const find = db.prepare<[string], number>('SELECT id FROM people WHERE identity = ?').pluck();
  const make = db.prepare<[string, number]>('INSERT INTO people (identity, bare) VALUES (?, ?)');
  const count = db.prepare<[number, number, number]>(
    'UPDATE people SET articles = articles + ?, quotes = quotes + ? WHERE id = ?',
  );
  const names = nameBook(db);
  const link = db.prepare<[number, bigint, number, string, string, number]>(
    'INSERT INTO article_people VALUES (?, ?, ?, ?, ?, ?)',
  );
  const mention = db.prepare<[bigint, number, number, string, number, number, string]>(
    'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const addRole = db.prepare<[number, string]>(
    `INSERT INTO person_roles VALUES (?, ?, 1)
     ON CONFLICT (person_id, role) DO UPDATE SET articles = articles + 1`,
  );
  const links = db.prepare<[bigint], LinkRow>(
    'SELECT person_id, name, roles, quotes FROM article_people WHERE article_key = ?',
  );
  const mentionTexts = db
    .prepare<[bigint, number], string>(
      'SELECT DISTINCT text FROM mentions WHERE article_key = ? AND person_id = ?',
    )
    .pluck();
  const dropRole = db.prepare<[number, string]>(
    'UPDATE person_roles SET articles = articles - 1 WHERE person_id = ? AND role = ?',
  );
  const deleteRoles = db.prepare<[number]>('DELETE FROM person_roles WHERE person_id = ? AND articles <= 0');
  const unlink = db.prepare<[bigint]>('DELETE FROM article_people WHERE article_key = ?');
  const deletePerson = db.prepare<[number]>('DELETE FROM people WHERE id = ? AND articles <= 0');

  function personId(words: string[]): number {
    const identity = words.join(' ');
    return find.get(identity) ?? Number(make.run(identity, words.length === 1 ? 1 : 0).lastInsertRowid);
  }

  function resolve(article: Pick<Article, 'people' | 'quotes'>): Links {
    const byIdentity = new Map<string, LinkedPerson>();
    for (const { name, roles, mentions } of article.people) {
      const words = identityWords(name);
      if (words.length === 0) continue;
      const same = byIdentity.get(words.join(' '));
      if (same) {
        same.roles = distinctRoles([...same.roles, ...roles]);
        same.mentions = [...same.mentions, ...mentions];
      } else {
        const person = {
          id: personId(words),
          identity: words,
          name,
          roles: distinctRoles(roles),
          mentions,
          quotes: 0,
        };
        byIdentity.set(words.join(' '), person);
      }
    }
    const speakers = article.quotes.map(({ speaker, speakerKind }) => {
      if (speaker === null || speakerKind !== 'person') return null;
      const person = byIdentity.get(identityWords(speaker).join(' '));
      if (person) person.quotes++;
      return person?.id ?? null;
    });
    return { people: [...byIdentity.values()], speakers };
  }

  function add(articleKey: number, people: LinkedPerson[]): void {
    const key = BigInt(articleKey);
    for (const [place, person] of people.entries()) {
      const { id, name, roles, mentions, quotes } = person;
      link.run(id, key, place, name, JSON.stringify(roles), quotes);
      count.run(1, quotes, id);
      for (const [n, { in: field, start, end, text }] of mentions.entries()) {
        mention.run(key, id, n, field, start, end, text);
      }
      for (const form of formsOf(person)) names.add(person, form);
      for (const role of roles) addRole.run(id, role);
    }
  }

  function remove(articleKey: number): number[] {
    const key = BigInt(articleKey);
    const rows = links.all(key);
    for (const { person_id: id, name, roles, quotes } of rows) {
      count.run(-1, -quotes, id);
      for (const form of new Set([name, ...mentionTexts.all(key, id)])) {
        names.drop(id, form);
      }
      for (const role of JSON.parse(roles) as string[]) dropRole.run(id, role);
      deleteRoles.run(id);
    }
    unlink.run(key);
    return rows.map(({ person_id }) => person_id);
  }

  return {
    resolve,
    add,
    remove,
    prune(ids) {
      for (const id of ids) deletePerson.run(id);
    },
  };
}

/** Every form of the name the article uses, each once. */
export function formsOf({ name, mentions }: Pick<LinkedPerson, 'name' | 'mentions'>): Set<string> {
  return new Set([name, ...mentions.map(({ text }) => text)]);
}

/** Each role once; `President` and `president` are one, as SQLite's NOCASE counts them. */
function distinctRoles(roles: string[]): string[] {
  const seen = new Map<string, string>();
  for (const role of roles) {
    const key = role.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}
