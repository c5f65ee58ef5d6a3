/** Takes rows of people, gives their cards: under which name each is shown, and all names. */
import type { PersonCard } from '#domain/api.ts';
import { type NameRow, type PersonRow, personCard, shownName } from '../personCard.ts';
import type { Db } from './db.ts';

/** Of a person `p`. */
export const COLUMNS = `p.id, p.identity, p.bare, p.articles, p.quotes, p.authored,
  (SELECT min(article_key) FROM article_people WHERE person_id = p.id) AS first,
  (SELECT max(article_key) FROM article_people WHERE person_id = p.id) AS last`;

const NAMES = `SELECT person_id AS id, name, fullest FROM person_names WHERE person_id = ANY($1)
  ORDER BY articles DESC, length(name) DESC, name`;

export function personCards(db: Db) {
  const called = async (ids: number[]) =>
    Map.groupBy(ids.length > 0 ? await db.all<NameRow>(NAMES, [ids]) : [], ({ id }) => id);

  return {
    async cards(rows: PersonRow[]): Promise<PersonCard[]> {
      const names = await called(rows.map(({ id }) => id));
      return rows.map((row) => personCard(row, names.get(row.id) ?? []));
    },
    /** Only the names they are shown under. */
    async shown(ids: number[]): Promise<Map<number, string>> {
      const names = await called(ids);
      const rows = await db.all<Pick<PersonRow, 'id' | 'identity'>>(
        'SELECT id, identity FROM people WHERE id = ANY($1)',
        [ids],
      );
      const keys = new Map(rows.map(({ id, identity }) => [id, identity]));
      return new Map(
        ids.map((id) => [id, shownName({ id, identity: keys.get(id) ?? null }, names.get(id) ?? [])]),
      );
    },
    /** The names of one person, most used first. */
    names: (id: number): Promise<NameRow[]> => db.all(NAMES, [[id]]),
  };
}
