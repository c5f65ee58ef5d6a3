/** Counts in how many articles each folded word stands, with its stem: what came and went in a transaction, by one statement each. */
import { type NotedWords, termChanges } from '../termChanges.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { stemOf } from './stem.ts';

// words are in order, so that pages are touched one after the other
const ADD = `INSERT INTO terms (term, stem, articles)
  SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
  ON CONFLICT (term) DO UPDATE SET articles = terms.articles + excluded.articles`;
const SUBTRACT = `UPDATE terms t SET articles = t.articles - w.articles
  FROM unnest($1::text[], $2::bigint[]) w (term, articles) WHERE t.term = w.term`;
const PRUNE = 'DELETE FROM terms WHERE term = ANY ($1) AND articles <= 0';

export function termCounts(db: Db) {
  const noted: NotedWords[] = [];
  return {
    /** Notes an article's words; nothing is counted before `flush`. @param words its distinct folded words with spaces between, where they are known */
    count: (text: string, change: 1 | -1, words?: string) => void noted.push({ text, words, change }),
    /** Writes what was noted; inside the transaction that writes the articles. */
    async flush(): Promise<void> {
      const changes = termChanges(noted.splice(0));
      const come = changes.filter(([, change]) => change > 0);
      const gone = changes.filter(([, change]) => change < 0).map(([term]) => indexable(term));
      if (come.length > 0) {
        const terms = come.map(([term]) => indexable(term));
        await db.run(ADD, [terms, terms.map(stemOf), come.map(([, change]) => change)]);
      }
      if (gone.length === 0) return;
      const less = changes.flatMap(([, change]) => (change < 0 ? -change : []));
      await db.run(SUBTRACT, [gone, less]);
      await db.run(PRUNE, [gone]);
    },
  };
}
