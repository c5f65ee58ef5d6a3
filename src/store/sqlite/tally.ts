/** Keeps the counts of people: articles, quotes and bylines, by month and by role. */
import type Database from 'better-sqlite3';

/** The month of an article's key; `''` for years beyond four digits, as in the migration. */
const MONTH = "coalesce(strftime('%Y-%m', ?, 'unixepoch'), '')";

export function tallyOf(db: Database.Database) {
  const count = db.prepare<[number, number, number, number]>(
    'UPDATE people SET articles = articles + ?, quotes = quotes + ?, authored = authored + ? WHERE id = ?',
  );
  const addMonth = db.prepare<[number, bigint, number]>(
    `INSERT INTO person_months VALUES (?, ${MONTH}, 1, ?)
     ON CONFLICT DO UPDATE SET articles = articles + 1, quotes = quotes + excluded.quotes`,
  );
  const dropMonth = db.prepare<[number, number, bigint]>(
    `UPDATE person_months SET articles = articles - 1, quotes = quotes - ? WHERE person_id = ? AND month = ${MONTH}`,
  );
  const emptyMonth = db.prepare<[number, bigint]>(
    `DELETE FROM person_months WHERE person_id = ? AND month = ${MONTH} AND articles <= 0`,
  );
  const addRole = db.prepare<[number, string, bigint]>(
    'INSERT OR IGNORE INTO article_roles VALUES (?, ?, ?)',
  );
  const dropRole = db.prepare<[number, string, bigint]>(
    'DELETE FROM article_roles WHERE person_id = ? AND role = ? AND article_key = ?',
  );

  return {
    /** Counts a person of an article in. */
    add(id: number, key: bigint, { quotes, roles }: { quotes: number; roles: string[] }): void {
      count.run(1, quotes, 0, id);
      addMonth.run(id, key, quotes);
      for (const role of roles) addRole.run(id, role, key);
    },
    /** Counts a person of an article out. */
    drop(id: number, key: bigint, { quotes, roles }: { quotes: number; roles: string[] }): void {
      count.run(-1, -quotes, 0, id);
      dropMonth.run(quotes, id, key);
      emptyMonth.run(id, key);
      for (const role of roles) dropRole.run(id, role, key);
    },
    /** Counts an author in (1) or out (-1). */
    author(id: number, change: 1 | -1): void {
      count.run(0, 0, change, id);
    },
  };
}
