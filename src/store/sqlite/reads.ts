/** Takes a connection, gives all that is asked of the store without changing it: on the main thread, or in a thread of its own. */
import type Database from 'better-sqlite3';
import type { ArticleQuery } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadStore } from '../reading.ts';
import type { Store } from '../store.ts';
import { articleReader } from './articles.ts';
import { copyReader } from './copyReader.ts';
import { countReader } from './counts.ts';
import { dumpReader } from './dumps.ts';
import { highlighter } from './highlights.ts';
import { nameFinder } from './names.ts';
import { peopleSearch } from './people.ts';
import { type PersonReader, personReader } from './person.ts';
import { quoteSearch } from './quotes.ts';
import { articleSearch } from './search.ts';
import { similarReader } from './similar.ts';
import { articleTail } from './tail.ts';
import { timelineReader } from './timeline.ts';
import type { Who } from './who.ts';

type AtOnce<Port> = {
  [M in keyof Port]: Port[M] extends (...args: infer Args) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};

/** As the port has them, but at once, and with articles as texts; and what the writer asks of articles. */
export type Reads = AtOnce<Omit<ReadStore, 'searchArticles'> & Pick<Store, 'layers' | 'countArticles'>> & {
  searchArticles(query: ArticleQuery): ArticleTexts;
};

export function readsOn(
  db: Database.Database,
  lexicon: Lexicon,
  who: Who,
): { reads: Reads; person: PersonReader } {
  const findCalled = nameFinder(db, who);
  const { searchArticles, articlesOf } = articleSearch(db, { lexicon, findCalled, who });
  const { searchQuotes, quotesOf } = quoteSearch(db, lexicon, findCalled, who);
  const person = personReader(db, who, { articlesOf, quotesOf });
  const reads: Reads = {
    searchArticles,
    searchQuotes,
    person: person.person,
    personHead: person.head,
    ...peopleSearch(db),
    ...articleTail(db),
    ...countReader(db),
    ...articleReader(db),
    ...dumpReader(db),
    ...timelineReader(db, who),
    ...highlighter(db, lexicon),
    ...similarReader(db),
    ...copyReader(db),
  };
  return { reads, person };
}
