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
  const identities = db.prepare<[string], Pick<PersonRow, 'id' | 'identity'>>(
    'SELECT p.id, p.identity FROM json_each(?) j CROSS JOIN people p ON p.id = j.value',
  );
  const called = (ids: number[]) => Map.groupBy(namesOf.all(JSON.stringify(ids)), ({ id }) => id);

  return {
    cards(rows: PersonRow[]): PersonCard[] {
      const names = called(rows.map(({ id }) => id));
      return rows.map((row) => personCard(row, names.get(row.id) ?? []));
    },
    /** Only the names they are shown under. */
    shown(ids: number[]): Map<number, string> {
      const names = called(ids);
      const keys = new Map(identities.all(JSON.stringify(ids)).map(({ id, identity }) => [id, identity]));
      return new Map(
        ids.map((id) => [id, shownName({ id, identity: keys.get(id) ?? null }, names.get(id) ?? [])]),
      );
    },
    /** The names of one person, most used first. */
    names: (id: number): NameRow[] => namesOf.all(JSON.stringify([id])),
  };
}

/** @param names most used first. */
function personCard(row: PersonRow, names: NameRow[]): PersonCard {
  const distinct = new Map<string, string>();
  for (const { name } of names) if (!distinct.has(fold(name))) distinct.set(fold(name), name);
  const { full, whole } = fullNames(names);
  return {
    id: row.id,
    name: shownName(row, names),
    names: [...distinct.values()],
    bare: full.length > 0 ? whole.length === 0 : row.bare === 1,
    articles: row.articles,
    quotes: row.quotes,
    authored: row.authored,
    firstSeen: instant(row.first),
    lastSeen: instant(row.last),
  };
}

function fullNames(names: NameRow[]): { full: NameRow[]; whole: NameRow[] } {
  const full = names.filter(({ fullest }) => fullest > 0);
  return { full, whole: full.filter(({ name }) => nameWords(name).length > 1) };
}

/** The full name that articles use most; a name that came by a merge stands behind the person's own. */
function shownName({ id, identity }: Pick<PersonRow, 'id' | 'identity'>, names: NameRow[]): string {
  const { full, whole } = fullNames(names);
  const shown = whole.find(({ name }) => nameKey(name)?.key === identity) ?? whole[0] ?? full[0] ?? names[0];
  return shown?.name ?? identity ?? `Person ${id}`;
}

/** The first second of an article's key, as a date. */
export function instant(second: number): string;
export function instant(second: number | null): string | null;
export function instant(second: number | null): string | null {
  return second === null ? null : new Date(second * 1000).toISOString();
}
