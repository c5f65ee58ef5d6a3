/** Takes names or ids, gives people: who matches part of a name, one person with what is known. */
import type Database from 'better-sqlite3';
import type { PersonCard, PersonDetail, QuoteHit } from '#domain/api.ts';
import type { Paged, PeopleQuery } from '#domain/query.ts';
import { fold, identityWords, nameWords } from '../fold.ts';
import { MOST_WORDS } from './names.ts';

/** What a person's page shows. */
const LATEST = 10;
const LAST = '\u{10ffff}';

interface PersonRow {
  id: number;
  identity: string;
  bare: number;
  articles: number;
  quotes: number;
  first: number | null;
  last: number | null;
}

const COLUMNS = `p.id, p.identity, p.bare, p.articles, p.quotes,
  (SELECT min(article_key) FROM article_people WHERE person_id = p.id) AS first,
  (SELECT max(article_key) FROM article_people WHERE person_id = p.id) AS last`;
const AFTER = '(p.articles < ? OR (p.articles = ? AND p.id > ?))';

/** @param reads how a person's page finds its articles and quotes. */
export function peopleSearch(
  db: Database.Database,
  reads: {
    articlesOf: (id: number, limit: number) => PersonDetail['latestArticles'];
    quotesOf: (id: number, limit: number) => QuoteHit[];
  },
) {
  const find = db.prepare<[number], PersonRow>(`SELECT ${COLUMNS} FROM people p WHERE p.id = ?`);
  const everyone = db.prepare<number[], PersonRow>(
    `SELECT ${COLUMNS} FROM people p WHERE ${AFTER} ORDER BY p.articles DESC, p.id LIMIT ?`,
  );
  // of the words asked, `w.word` finds by the longest, and `folded` (a space before each word) checks them all
  const called = db.prepare<(string | number)[], PersonRow>(
    `SELECT ${COLUMNS} FROM people p WHERE p.id IN (
       SELECT w.person_id FROM name_words w CROSS JOIN person_names n ON n.id = w.name_id
       WHERE w.word >= ? AND w.word < ?
         AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(n.folded, value) = 0)
     ) AND ${AFTER} ORDER BY p.articles DESC, p.id LIMIT ?`,
  );
  const namesOf = db.prepare<[string], { id: number; name: string }>(
    `SELECT person_id AS id, name FROM person_names WHERE person_id IN (SELECT value FROM json_each(?))
     ORDER BY articles DESC, length(name) DESC, name`,
  );
  const rolesOf = db.prepare<[number], { role: string; articles: number }>(
    'SELECT role, articles FROM person_roles WHERE person_id = ? ORDER BY articles DESC, role',
  );

  function cards(rows: PersonRow[]): PersonCard[] {
    const names = Map.groupBy(namesOf.all(JSON.stringify(rows.map(({ id }) => id))), ({ id }) => id);
    return rows.map((row) => personCard(row, names.get(row.id)?.map(({ name }) => name) ?? []));
  }

  function rowsOf({ name, limit, after }: PeopleQuery): PersonRow[] {
    const most = after?.key ?? Number.MAX_SAFE_INTEGER;
    const place = [most, most, after?.id ?? Number.MAX_SAFE_INTEGER, limit + 1];
    if (name.trim() === '') return everyone.all(...place);
    const words = nameWords(name);
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest === '' || words.length > MOST_WORDS) return [];
    const checks = JSON.stringify(words.map((word) => ` ${word}`));
    return called.all(longest, longest + LAST, checks, ...place);
  }

  return {
    searchPeople(query: PeopleQuery): Paged<PersonCard> {
      const rows = rowsOf(query);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const more = rows.length > query.limit && last;
      return { items: cards(shown), next: more ? { key: last.articles, id: last.id } : null };
    },
    person(id: number): PersonDetail | null {
      const row = find.get(id);
      const [card] = row ? cards([row]) : [];
      if (card === undefined) return null;
      return {
        ...card,
        roles: rolesOf.all(id),
        latestArticles: reads.articlesOf(id, LATEST),
        latestQuotes: reads.quotesOf(id, LATEST),
      };
    },
  };
}

/** @param names most used first. */
function personCard(row: PersonRow, names: string[]): PersonCard {
  const distinct = new Map<string, string>();
  for (const name of names) if (!distinct.has(fold(name))) distinct.set(fold(name), name);
  // shown under the form of the full name that articles use most
  const full = names.find((name) => identityWords(name).join(' ') === row.identity);
  return {
    id: row.id,
    name: full ?? names[0] ?? row.identity,
    names: [...distinct.values()],
    bare: row.bare === 1,
    articles: row.articles,
    quotes: row.quotes,
    firstSeen: instant(row.first),
    lastSeen: instant(row.last),
  };
}

function instant(second: number | null): string | null {
  return second === null ? null : new Date(second * 1000).toISOString();
}
