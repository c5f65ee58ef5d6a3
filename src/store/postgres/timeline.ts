/**
 * Counts what there is of a person between edges of time. Each bucket is a range of keys in an index that begins with the person, so that the
 * work is the rows of the person in the period, and never the articles of the others.
 */
import type { PersonSpan, TimelineCount } from '../reading.ts';
import { type Ends, rangesBetween, spanOf } from '../timeline.ts';
import type { Db } from './db.ts';
import type { Who } from './who.ts';

const end = (which: 'min' | 'max', table: string): string =>
  `(SELECT ${which}(article_key) FROM ${table} WHERE person_id = $1)`;
const ENDS = `SELECT ${end('min', 'article_people')} AS "firstNamed", ${end('min', 'article_authors')} AS "firstAuthored",
  ${end('max', 'article_people')} AS "lastNamed", ${end('max', 'article_authors')} AS "lastAuthored"`;
const AMONG = 'WHERE person_id = $1 AND article_key >= e.low AND article_key < e.high';
const COUNTS = `SELECT named.articles, named.quotes, written.authored
  FROM unnest($2::bigint[], $3::bigint[]) WITH ORDINALITY e (low, high, place)
  CROSS JOIN LATERAL (SELECT count(*) AS articles, coalesce(sum(quotes), 0) AS quotes FROM article_people ${AMONG}) named
  CROSS JOIN LATERAL (SELECT count(*) AS authored FROM article_authors ${AMONG}) written
  ORDER BY e.place`;

export function timelineReader(db: Db, who: Pick<Who, 'head'>) {
  return {
    async personSpan(asked: number): Promise<PersonSpan | null> {
      if (!(await db.value('SELECT 1 FROM people WHERE id = $1', [asked]))) return null;
      const id = await who.head(asked);
      return spanOf(id, (await db.get<Ends>(ENDS, [id]))!);
    },
    async personTimeline(id: number, edges: number[]): Promise<TimelineCount[]> {
      const ranges = rangesBetween(edges);
      return db.all<TimelineCount>(COUNTS, [id, ranges.map(([from]) => from), ranges.map(([, to]) => to)]);
    },
  };
}
