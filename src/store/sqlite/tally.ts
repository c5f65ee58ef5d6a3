/** Keeps the counts of people: articles, quotes and bylines, by month and by role. */
import type Database from 'better-sqlite3';
import { type Counted, countArticle, monthOf } from '../personCounts.ts';
import type { PersonNote, PersonNotes } from './personNotes.ts';

export function tallyOf(db: Database.Database, { noteOf }: PersonNotes) {
  // FAIL: whatever has triggers keeps a journal of its own otherwise, to undo the statement alone, six times the work
  const count = db.prepare<[number, number, number, number]>(
    'UPDATE OR FAIL people SET articles = articles + ?, quotes = quotes + ?, authored = authored + ? WHERE id = ?',
  );
  const countMonth = db.prepare<[number, string, number, number]>(
    `INSERT INTO person_months VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, quotes = quotes + excluded.quotes`,
  );
  const emptyMonth = db.prepare<[number, string]>(
    'DELETE FROM person_months WHERE person_id = ? AND month = ? AND articles <= 0',
  );
  const addRole = db.prepare<[number, string, bigint]>(
    'INSERT OR IGNORE INTO article_roles VALUES (?, ?, ?)',
  );
  const dropRole = db.prepare<[number, string, bigint]>(
    'DELETE FROM article_roles WHERE person_id = ? AND role = ? AND article_key = ?',
  );

  return {
    /** Counts the people of an article in. */
    add(articleKey: number, people: Counted[]): void {
      const key = BigInt(articleKey);
      const month = monthOf(articleKey);
      for (const { id, quotes, roles } of people) {
        countArticle(noteOf(id), month, { articles: 1, quotes });
        for (const role of roles) addRole.run(id, role, key);
      }
    },
    /** Counts the people of an article out. */
    drop(articleKey: number, people: Counted[]): void {
      const key = BigInt(articleKey);
      const month = monthOf(articleKey);
      for (const { id, quotes, roles } of people) {
        countArticle(noteOf(id), month, { articles: -1, quotes: -quotes });
        for (const role of roles) dropRole.run(id, role, key);
      }
    },
    /** Counts an author in (1) or out (-1). */
    author(id: number, change: 1 | -1): void {
      noteOf(id).authored += change;
    },
    /** Writes what was counted of a person, at the end of the transaction. */
    write({ id, articles, quotes, authored, months }: PersonNote): void {
      if (articles !== 0 || quotes !== 0 || authored !== 0) count.run(articles, quotes, authored, id);
      for (const [month, change] of months) {
        if (change.articles === 0 && change.quotes === 0) continue;
        countMonth.run(id, month, change.articles, change.quotes);
        if (change.articles < 0) emptyMonth.run(id, month);
      }
    },
  };
}
