/**
 * Counts what there is of a person between edges of time. Each bucket is a range of keys in an index that begins with the person, so that the
 * work is the rows of the person in the period, and never the articles of the others.
 */
import type Database from 'better-sqlite3';
import type { PersonSpan, TimelineCount } from '../reading.ts';
import { type Ends, rangesBetween, spanOf } from '../timeline.ts';
import type { Who } from './who.ts';

export function timelineReader(db: Database.Database, who: Who) {
  const find = db.prepare<[number], number>('SELECT 1 FROM people WHERE id = ?').pluck();
  const end = (which: 'min' | 'max', table: string) =>
    `(SELECT ${which}(article_key) FROM ${table} WHERE person_id = @id)`;
  const span = db.prepare<{ id: number }, Ends>(
    `SELECT ${end('min', 'article_people')} AS firstNamed, ${end('min', 'article_authors')} AS firstAuthored,
       ${end('max', 'article_people')} AS lastNamed, ${end('max', 'article_authors')} AS lastAuthored`,
  );
  const among = (table: string) => `FROM ${table} WHERE person_id = @id
    AND article_key >= e.value ->> 0 AND article_key < e.value ->> 1`;
  const counts = db.prepare<{ id: number; ranges: string }, { named: string; authored: number }>(
    `SELECT (SELECT json_array(count(*), coalesce(sum(quotes), 0)) ${among('article_people')}) AS named,
       (SELECT count(*) ${among('article_authors')}) AS authored FROM json_each(@ranges) e`,
  );

  return {
    personSpan(asked: number): PersonSpan | null {
      if (find.get(asked) === undefined) return null;
      const id = who.head(asked);
      return spanOf(id, span.get({ id })!);
    },
    personTimeline(id: number, edges: number[]): TimelineCount[] {
      const ranges = JSON.stringify(rangesBetween(edges));
      return counts.all({ id, ranges }).map(({ named, authored }) => {
        const [articles, quotes] = JSON.parse(named) as [number, number];
        return { articles, quotes, authored };
      });
    },
  };
}
