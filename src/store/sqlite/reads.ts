/** Takes a connection, gives all that is asked of the store without changing it: on the main thread, or in a thread of its own. */
import type Database from 'better-sqlite3';
import type { PersonCard, QuoteHit, StoredArticle } from '#domain/api.ts';
import type { PersonDetail } from '#domain/people.ts';
import type { ArticleQuery, Paged, PeopleQuery, QuoteQuery, Searched } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import type { StoredDump } from '../store.ts';
import { articleReader } from './articles.ts';
import { dumpReader } from './dumps.ts';
import { nameFinder } from './names.ts';
import { peopleSearch } from './people.ts';
import { type PersonReader, personReader } from './person.ts';
import { quoteSearch } from './quotes.ts';
import { articleSearch } from './search.ts';
import type { Lexicon } from './terms.ts';
import type { Who } from './who.ts';

/** As the port has them, but at once, and with articles as texts. */
export interface Reads {
  searchArticles(query: ArticleQuery): ArticleTexts;
  searchQuotes(query: QuoteQuery): Searched<QuoteHit>;
  searchPeople(query: PeopleQuery): Paged<PersonCard>;
  article(id: string): StoredArticle | null;
  dump(id: string): StoredDump | null;
  bodies(ids: string[]): Map<string, string>;
  person(id: number): PersonDetail | null;
  personHead(id: number): number | null;
  countArticles(): number;
}

export function readsOn(
  db: Database.Database,
  lexicon: Lexicon,
  who: Who,
): { reads: Reads; person: PersonReader } {
  const findCalled = nameFinder(db, who);
  const { searchArticles, articlesOf } = articleSearch(db, { lexicon, findCalled, who });
  const { searchQuotes, quotesOf } = quoteSearch(db, lexicon, findCalled, who);
  const { searchPeople } = peopleSearch(db);
  const person = personReader(db, who, { articlesOf, quotesOf });
  const { article, bodies, countArticles } = articleReader(db);
  const { dump } = dumpReader(db);
  const reads: Reads = {
    searchArticles,
    searchQuotes,
    searchPeople,
    article,
    dump,
    bodies,
    person: person.person,
    personHead: person.head,
    countArticles,
  };
  return { reads, person };
}
