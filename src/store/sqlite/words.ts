/**
 * Keeps the full-text rows of articles and quotes. What is to be written is noted first and written last, after all other rows of the
 * transaction: FTS5 writes what it has gathered to the file, as a segment of its own, before each statement that may fail half-way (those
 * that delete rows with foreign keys), and before each row that does not come after the last in order of keys. The quotes of an article, each
 * below the one before, would be as many segments.
 */
import type Database from 'better-sqlite3';
import { EVERY } from '../filters.ts';
import { searchText } from '../fold.ts';

/** Stands between quotes, so that no phrase runs from one into the next. */
const NEXT_QUOTE = ' q0q ';

export interface Words {
  article(key: number, text: { headline: string; body: string; quotes: string[]; filters: string[] }): void;
  quote(key: number, text: string, speakers: string[]): void;
  dropArticle(key: number): void;
  dropQuote(key: number): void;
  /** Writes what was noted, what goes before what comes; at the end of the transaction. */
  flush(): void;
  /** Forgets what was noted, when the transaction is given up. */
  forget(): void;
}

interface Noted {
  key: number;
  write(): void;
}

export function wordsOf(db: Database.Database): Words {
  const insertArticle = db.prepare<[bigint, string, string, string, string]>(
    'INSERT INTO article_words (rowid, headline, body, quotes, filters) VALUES (?, ?, ?, ?, ?)',
  );
  const insertQuote = db.prepare<[bigint, string, string]>(
    'INSERT INTO quote_words (rowid, text, speakers) VALUES (?, ?, ?)',
  );
  const deleteArticle = db.prepare<[bigint]>('DELETE FROM article_words WHERE rowid = ?');
  const deleteQuote = db.prepare<[bigint]>('DELETE FROM quote_words WHERE rowid = ?');
  let drops: Noted[] = [];
  let puts: Noted[] = [];
  function forget(): void {
    drops = [];
    puts = [];
  }
  return {
    article: (key, { headline, body, quotes, filters }) =>
      void puts.push({
        key,
        write: () =>
          insertArticle.run(
            BigInt(key),
            searchText(headline),
            searchText(body),
            searchText(quotes.join(NEXT_QUOTE)),
            [...filters, EVERY].join(' '),
          ),
      }),
    quote: (key, text, speakers) =>
      void puts.push({
        key,
        write: () => insertQuote.run(BigInt(key), searchText(text), [...speakers, EVERY].join(' ')),
      }),
    dropArticle: (key) => void drops.push({ key, write: () => deleteArticle.run(BigInt(key)) }),
    dropQuote: (key) => void drops.push({ key, write: () => deleteQuote.run(BigInt(key)) }),
    flush() {
      for (const noted of [drops, puts]) for (const { write } of noted.sort((a, b) => a.key - b.key)) write();
      forget();
    },
    forget,
  };
}
