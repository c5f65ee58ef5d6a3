/** Takes a connection, gives all that is asked of the store without changing it. Made for each question: nothing is asked or put together before. */
import type { ArticleQuery } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import type { Density } from '../density.ts';
import type { ReadStore } from '../reading.ts';
import type { Store } from '../store.ts';
import { articleReader } from './articles.ts';
import { copyReader } from './copyReader.ts';
import { countReader } from './counts.ts';
import type { Db } from './db.ts';
import { dumpReader } from './dumps.ts';
import { highlighter } from './highlights.ts';
import { peopleSearch } from './people.ts';
import { type PersonReader, personReader } from './person.ts';
import { quoteSearch } from './quotes.ts';
import { articleSearch } from './search.ts';
import { similarReader } from './similar.ts';
import { articleTail } from './tail.ts';
import { timelineReader } from './timeline.ts';
import { whoIs } from './who.ts';
import { densityOf } from './windows.ts';

/** As the port has them, but with articles as texts; and what the writer asks of articles. */
export type Reads = Omit<ReadStore, 'searchArticles'> &
  Pick<Store, 'layers' | 'countArticles'> & {
    searchArticles(query: ArticleQuery): Promise<ArticleTexts>;
  };

export function readsOn(db: Db): Reads {
  let density: Promise<Density> | undefined;
  const densityOnce = () => {
    density ??= densityOf(db);
    return density;
  };
  return {
    searchArticles: (query) => articleSearch(db, densityOnce).searchArticles(query),
    searchQuotes: (query) => quoteSearch(db, densityOnce).searchQuotes(query),
    person: (id) => personOn(db).person(id),
    personHead: (id) => personOn(db).head(id),
    personSpan: (id) => timelineReader(db, whoIs(db)).personSpan(id),
    personTimeline: (id, edges) => timelineReader(db, whoIs(db)).personTimeline(id, edges),
    searchPeople: (query) => peopleSearch(db).searchPeople(query),
    articlesSince: (query) => articleTail(db).articlesSince(query),
    searchSources: (query) => countReader(db).searchSources(query),
    source: (id) => countReader(db).source(id),
    stats: () => countReader(db).stats(),
    article: (id) => articleReader(db).article(id),
    layers: (id) => articleReader(db).layers(id),
    bodies: (ids) => articleReader(db).bodies(ids),
    countArticles: () => articleReader(db).countArticles(),
    dump: (id) => dumpReader(db).dump(id),
    highlights: (ids, query) => highlighter(db).highlights(ids, query),
    quoteHighlights: (texts, query) => highlighter(db).quoteHighlights(texts, query),
    similar: (id, how) => similarReader(db, densityOnce).similar(id, how),
    copies: (id) => copyReader(db).copies(id),
  };
}

export function personOn(db: Db): PersonReader {
  return personReader(db, whoIs(db), {
    articlesOf: (id, limit) => articleSearch(db, () => densityOf(db)).articlesOf(id, limit),
    quotesOf: (id, limit) => quoteSearch(db, () => densityOf(db)).quotesOf(id, limit),
  });
}
