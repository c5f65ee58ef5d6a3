/** Takes part of a name, gives the people called so, most named first. */
import type Database from 'better-sqlite3';
import type { PersonCard } from '#domain/api.ts';
import type { Paged, PeopleQuery } from '#domain/query.ts';
import { givenNamesLike } from '#text/nicknames.ts';
import { nameWords } from '../fold.ts';
import { COLUMNS, type PersonRow, personCards } from './cards.ts';
import { MOST_WORDS } from './names.ts';

const LAST = '\u{10ffff}';
const AFTER = '(p.articles < ? OR (p.articles = ? AND p.id > ?)) AND p.merged_into IS NULL';

export function peopleSearch(db: Database.Database) {
  const { cards } = personCards(db);
  const everyone = db.prepare<number[], PersonRow>(
    `SELECT ${COLUMNS} FROM people p WHERE ${AFTER} AND p.articles > 0 ORDER BY p.articles DESC, p.id LIMIT ?`,
  );
  // of the words asked, `ranges` finds by the longest, and `folded` (a space before each word) checks them all
  const called = db.prepare<(string | number)[], PersonRow>(
    `SELECT ${COLUMNS} FROM people p WHERE p.id IN (
       SELECT w.person_id FROM json_each(?) ranges
         CROSS JOIN name_words w ON w.word >= ranges.value ->> 0 AND w.word < ranges.value ->> 1
         CROSS JOIN person_names n ON n.id = w.name_id
       WHERE NOT EXISTS (SELECT 1 FROM json_each(?) asked WHERE NOT EXISTS (
         SELECT 1 FROM json_each(asked.value) form WHERE instr(n.folded || ' ', form.value)))
     ) AND ${AFTER} AND (p.articles > 0 OR p.authored > 0) ORDER BY p.articles DESC, p.id LIMIT ?`,
  );

  function rowsOf({ name, limit, after }: PeopleQuery): PersonRow[] {
    const most = after?.key ?? Number.MAX_SAFE_INTEGER;
    const place = [most, most, after?.id ?? Number.MAX_SAFE_INTEGER, limit + 1];
    if (name.trim() === '') return everyone.all(...place);
    const words = nameWords(name);
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest === '' || words.length > MOST_WORDS) return [];
    // begun words, and whole ones that mean the same given name
    const ranges = [[longest, longest + LAST], ...givenNamesLike(longest).map((like) => [like, `${like} `])];
    const forms = words.map((word) => [` ${word}`, ...givenNamesLike(word).map((like) => ` ${like} `)]);
    return called.all(JSON.stringify(ranges), JSON.stringify(forms), ...place);
  }

  return {
    searchPeople(query: PeopleQuery): Paged<PersonCard> {
      const rows = rowsOf(query);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const more = rows.length > query.limit && last;
      return { items: cards(shown), next: more ? { key: last.articles, id: last.id } : null };
    },
  };
}
