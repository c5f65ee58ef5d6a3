/** Takes rows of people, gives their cards: under which name each is shown, and all names. */
import type Database from 'better-sqlite3';
import type { PersonCard } from '#domain/api.ts';
import { fold, nameWords } from '../fold.ts';
import { nameKey } from '../nameKey.ts';

export interface PersonRow {
  id: number;
  identity: string | null;
  bare: number;
  articles: number;
  quotes: number;
  authored: number;
  first: number | null;
  last: number | null;
}

export interface NameRow {
  id: number;
  name: string;
  /** In how many articles it is the fullest name. */
  fullest: number;
}

/** Of a person `p`. */
export const COLUMNS = `p.id, p.identity, p.bare, p.articles, p.quotes, p.authored,
  (SELECT min(article_key) FROM article_people WHERE person_id = p.id) AS first,
  (SELECT max(article_key) FROM article_people WHERE person_id = p.id) AS last`;

export function personCards(db: Database.Database) {
  const namesOf = db.prepare<[string], NameRow>(
    `SELECT person_id AS id, name, fullest FROM person_names WHERE person_id IN (SELECT value FROM json_each(?))
     ORDER BY articles DESC, length(name) DESC, name`,
  );
  const called = (ids: number[]) => Map.groupBy(namesOf.all(JSON.stringify(ids)), ({ id }) => id);

  return {
    cards(rows: PersonRow[]): PersonCard[] {
      const names = called(rows.map(({ id }) => id));
      return rows.map((row) => personCard(row, names.get(row.id) ?? []));
    },
    /** The names of one person, most used first. */
    names: (id: number): NameRow[] => namesOf.all(JSON.stringify([id])),
  };
}

/** @param names most used first. */
function personCard(row: PersonRow, names: NameRow[]): PersonCard {
  const distinct = new Map<string, string>();
  for (const { name } of names) if (!distinct.has(fold(name))) distinct.set(fold(name), name);
  const full = names.filter(({ fullest }) => fullest > 0);
  const whole = full.filter(({ name }) => nameWords(name).length > 1);
  // under the full name that articles use most; a name that came by a merge stands behind the person's own
  const shown =
    whole.find(({ name }) => nameKey(name)?.key === row.identity) ?? whole[0] ?? full[0] ?? names[0];
  return {
    id: row.id,
    name: shown?.name ?? row.identity ?? `Person ${row.id}`,
    names: [...distinct.values()],
    bare: full.length > 0 ? whole.length === 0 : row.bare === 1,
    articles: row.articles,
    quotes: row.quotes,
    authored: row.authored,
    firstSeen: instant(row.first),
    lastSeen: instant(row.last),
  };
}

/** The first second of an article's key, as a date. */
export function instant(second: number): string;
export function instant(second: number | null): string | null;
export function instant(second: number | null): string | null {
  return second === null ? null : new Date(second * 1000).toISOString();
}
