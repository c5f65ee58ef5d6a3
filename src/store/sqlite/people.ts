/** Takes part of a name, gives the people called so, most named first. */
import type Database from 'better-sqlite3';
import type { PersonCard } from '#domain/api.ts';
import type { Paged, PeopleQuery } from '#domain/query.ts';
import { LAST_LETTER } from '../lexicon.ts';
import { MANY_NAMES, nameQuery } from '../nameQuery.ts';
import { paged } from '../paging.ts';
import type { PersonRow } from '../personCard.ts';
import { COLUMNS, personCards } from './cards.ts';

/** The list down from a person (`>` for the id: of two named as often, the first known comes first), and back up. */
const WAYS = {
  down: {
    place: 'p.articles <= ? AND (p.articles < ? OR p.id > ?) AND p.merged_into IS NULL',
    order: 'ORDER BY p.articles DESC, p.id',
  },
  up: {
    place: 'p.articles >= ? AND (p.articles > ? OR p.id < ?) AND p.merged_into IS NULL',
    order: 'ORDER BY p.articles, p.id DESC',
  },
};

type Way = (typeof WAYS)[keyof typeof WAYS];

/** What is told of people costs as much as finding them: only those of the page are asked. */
const first = (ids: string, order: string): string =>
  `SELECT ${COLUMNS} FROM (${ids}) found CROSS JOIN people p ON p.id = found.id ${order}`;

export function peopleSearch(db: Database.Database) {
  const { cards } = personCards(db);
  const everyone = ({ place, order }: Way) =>
    db.prepare<number[], PersonRow>(
      first(`SELECT p.id FROM people p WHERE ${place} AND p.articles > 0 ${order} LIMIT ?`, order),
    );
  // of the words asked, `ranges` finds by the longest, and `folded` (a space before each word) checks them all
  const called = ({ place, order }: Way) =>
    db.prepare<(string | number)[], PersonRow>(
      first(
        `SELECT p.id FROM people p WHERE p.id IN (
           SELECT w.person_id FROM json_each(?) ranges
             CROSS JOIN name_words w ON w.word >= ranges.value ->> 0 AND w.word < ranges.value ->> 1
             CROSS JOIN person_names n ON n.id = w.name_id
           WHERE NOT EXISTS (SELECT 1 FROM json_each(?) asked WHERE NOT EXISTS (
             SELECT 1 FROM json_each(asked.value) form WHERE instr(n.folded || ' ', form.value)))
         ) AND ${place} AND (p.articles > 0 OR p.authored > 0) ${order} LIMIT ?`,
        order,
      ),
    );
  // of one word, the index of words says it all
  const begun = ({ place, order }: Way) =>
    db.prepare<(string | number)[], PersonRow>(
      first(
        `SELECT p.id FROM people p WHERE p.id IN (
           SELECT w.person_id FROM json_each(?) ranges
             CROSS JOIN name_words w ON w.word >= ranges.value ->> 0 AND w.word < ranges.value ->> 1
         ) AND ${place} AND (p.articles > 0 OR p.authored > 0) ${order} LIMIT ?`,
        order,
      ),
    );
  // of a word that very many names have, a page is found sooner among those most named
  const common = ({ place, order }: Way) =>
    db.prepare<(string | number)[], PersonRow>(
      first(
        `SELECT p.id FROM people p WHERE EXISTS (
           SELECT 1 FROM json_each(?) form CROSS JOIN person_names n
           WHERE n.person_id = p.id AND instr(n.folded || ' ', form.value)
         ) AND ${place} AND (p.articles > 0 OR p.authored > 0) ${order} LIMIT ?`,
        order,
      ),
    );
  const isCommon = db
    .prepare<[string, string], number>(
      `SELECT 1 FROM name_words WHERE word >= ? AND word < ? LIMIT 1 OFFSET ${MANY_NAMES}`,
    )
    .pluck();
  const down = {
    everyone: everyone(WAYS.down),
    called: called(WAYS.down),
    begun: begun(WAYS.down),
    common: common(WAYS.down),
  };
  const up = {
    everyone: everyone(WAYS.up),
    called: called(WAYS.up),
    begun: begun(WAYS.up),
    common: common(WAYS.up),
  };

  function rowsOf({ name, limit, after }: PeopleQuery): PersonRow[] {
    const { everyone, called, begun, common } = after?.back ? up : down;
    const most = after?.key ?? Number.MAX_SAFE_INTEGER;
    const place = [most, most, after?.id ?? Number.MAX_SAFE_INTEGER, limit + 1];
    if (name.trim() === '') return everyone.all(...place);
    const asked = nameQuery(name);
    if (asked === null) return [];
    const { words, longest, alike, forms } = asked;
    const ranges = [[longest, longest + LAST_LETTER], ...alike.map((like) => [like, `${like} `])];
    if (words.length === 1 && isCommon.get(longest, longest + LAST_LETTER)) {
      return common.all(JSON.stringify(forms[0]), ...place);
    }
    if (words.length === 1) return begun.all(JSON.stringify(ranges), ...place);
    return called.all(JSON.stringify(ranges), JSON.stringify(forms), ...place);
  }

  return {
    searchPeople(query: PeopleQuery): Paged<PersonCard> {
      const place = ({ articles, id }: PersonRow) => ({ key: articles, id });
      const { items, ...ways } = paged(rowsOf(query), query, place, (row) => row);
      return { items: cards(items), ...ways };
    },
  };
}
