/**
 * Keeps in how many articles each folded word stands, and gives the words a prefix question is expanded to: 10 to 20 times
 * faster than FTS5's own prefix scan, and right with stemming, where `universi*` would not begin the stem `univers`.
 */
import type Database from 'better-sqlite3';
import { fold, foldedWords } from '../fold.ts';

/** Words that the prefixes of one question stand for; the most common win: 64 take half a millisecond at 1,000,000 articles. */
export const EXPANSIONS = 64;
/** Longer ones are addresses and hashes, which nobody asks by a prefix. */
const LONGEST_TERM = 40;
/** Above every letter there is. */
const LAST = '\u{10ffff}';

export interface Terms {
  /** Notes an article's words; nothing is written before `flush`. */
  count(text: string, change: 1 | -1): void;
  /** Writes what was noted; inside the transaction that writes the articles. */
  flush(): void;
  /** Forgets what was noted, when the transaction is given up. */
  forget(): void;
  expand(prefix: string): string[];
}

export function termsOf(db: Database.Database): Terms {
  const add = db.prepare<[string, number]>(
    'INSERT INTO terms VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles',
  );
  const prune = db.prepare<[string]>('DELETE FROM terms WHERE term = ? AND articles <= 0');
  const begins = db
    .prepare<[string, string, number], string>(
      'SELECT term FROM terms WHERE term >= ? AND term < ? ORDER BY articles DESC, term LIMIT ?',
    )
    .pluck();
  let changes = new Map<string, number>();
  return {
    count(text, change) {
      for (const term of new Set(foldedWords(text))) {
        if (term.length <= LONGEST_TERM) changes.set(term, (changes.get(term) ?? 0) + change);
      }
    },
    flush() {
      // in order, so that neighbouring words share the page that was just touched
      for (const [term, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (change !== 0) add.run(term, change);
        if (change < 0) prune.run(term);
      }
      changes = new Map();
    },
    forget() {
      changes = new Map();
    },
    expand(prefix) {
      const folded = fold(prefix);
      return begins.all(folded, folded + LAST, EXPANSIONS);
    },
  };
}
