/** Takes rows of people, gives their cards: under which name each is shown, and all names. */
import type Database from 'better-sqlite3';
import type { PersonCard } from '#domain/api.ts';
import { type NameRow, type PersonRow, personCard, shownName } from '../personCard.ts';

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
