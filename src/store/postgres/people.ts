/** Takes part of a name, gives the people called so, most named first. */
import type { PersonCard } from '#domain/api.ts';
import type { Paged, PeopleQuery } from '#domain/query.ts';
import { LAST_LETTER } from '../lexicon.ts';
import { MANY_NAMES, nameQuery } from '../nameQuery.ts';
import { paged } from '../paging.ts';
import type { PersonRow } from '../personCard.ts';
import { COLUMNS, personCards } from './cards.ts';
import type { Db, Value } from './db.ts';
import { indexable, indexableBegin } from './indexable.ts';

/** The list down from a person (`>` for the id: of two named as often, the first known comes first), and back up. */
const WAYS = {
  down: {
    place: 'p.articles <= $1 AND (p.articles < $1 OR p.id > $2) AND p.merged_into IS NULL',
    order: 'ORDER BY p.articles DESC, p.id',
  },
  up: {
    place: 'p.articles >= $1 AND (p.articles > $1 OR p.id < $2) AND p.merged_into IS NULL',
    order: 'ORDER BY p.articles, p.id DESC',
  },
};

type Way = (typeof WAYS)[keyof typeof WAYS];

/** What is told of people costs as much as finding them: only those of the page are asked. */
const first = (condition: string, { place, order }: Way): string =>
  `SELECT ${COLUMNS} FROM (SELECT p.id FROM people p WHERE ${place} AND ${condition} ${order} LIMIT $3) found
   JOIN people p ON p.id = found.id ${order}`;

const EVERYONE = 'p.articles > 0';
const SOMEONE = '(p.articles > 0 OR p.authored > 0)';
/** A begun word, and whole ones that mean the same given name. */
const BEGUN = '((w.word >= $4 AND w.word < $5) OR w.word = ANY($6))';
/** Any of these forms stands in the name. */
const holds = (value: number): string =>
  `EXISTS (SELECT FROM unnest($${value}::text[]) form WHERE strpos(n.folded || ' ', form) > 0)`;
/** Of one word, the index of words says it all. */
const CALLED = `p.id IN (SELECT w.person_id FROM name_words w WHERE ${BEGUN}) AND ${SOMEONE}`;
/** Of the words asked, names are found by the longest, and `folded` (a space before each word) checks them all. */
const calledAll = (words: number): string =>
  `p.id IN (SELECT w.person_id FROM name_words w JOIN person_names n ON n.id = w.name_id
     WHERE ${BEGUN} AND ${Array.from({ length: words }, (_, i) => holds(7 + i)).join(' AND ')}) AND ${SOMEONE}`;
/** Of a word that very many names have, a page is found sooner among those most named: OFFSET 0 has them asked one by one. */
const COMMON = `EXISTS (SELECT FROM person_names n WHERE n.person_id = p.id AND ${holds(4)} OFFSET 0) AND ${SOMEONE}`;
const IS_COMMON = `SELECT 1 FROM name_words WHERE word >= $1 AND word < $2 LIMIT 1 OFFSET ${MANY_NAMES}`;

export function peopleSearch(db: Db) {
  const { cards } = personCards(db);

  async function rowsOf({ name, limit, after }: PeopleQuery): Promise<PersonRow[]> {
    const way = after?.back ? WAYS.up : WAYS.down;
    const place = [after?.key ?? Number.MAX_SAFE_INTEGER, after?.id ?? Number.MAX_SAFE_INTEGER, limit + 1];
    const found = (condition: string, values: Value[] = []) =>
      db.all<PersonRow>(first(condition, way), [...place, ...values]);
    if (name.trim() === '') return found(EVERYONE);
    const asked = nameQuery(name);
    if (asked === null) return [];
    const { words, longest, alike, forms } = asked;
    const begin = indexableBegin(longest);
    const begun = [begin, begin + LAST_LETTER, alike.map(indexable)];
    if (words.length > 1 || begin !== longest) return found(calledAll(forms.length), [...begun, ...forms]);
    if (await db.value(IS_COMMON, [longest, longest + LAST_LETTER])) return found(COMMON, [forms[0] ?? []]);
    return found(CALLED, begun);
  }

  return {
    async searchPeople(query: PeopleQuery): Promise<Paged<PersonCard>> {
      const place = ({ articles, id }: PersonRow) => ({ key: articles, id });
      const { items, ...ways } = paged(await rowsOf(query), query, place, (row) => row);
      return { items: await cards(items), ...ways };
    },
  };
}
