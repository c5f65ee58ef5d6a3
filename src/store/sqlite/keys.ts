/**
 * Finds free keys for articles. Keys are bound as BigInt everywhere: better-sqlite3 binds JS numbers as REAL, and FTS5 reads a REAL bound as none
 * and scans (54 to 62 times slower at 1,000,000 articles).
 */
import type Database from 'better-sqlite3';

/** Keys remembered by `keyFinder` as taken, some 10 MB; forgotten, they are looked up again. */
const KEYS_REMEMBERED = 100_000;

/**
 * Gives a function that finds the first free key at or after a second. Most articles know only their day, and thousands share
 * a midnight: from each taken key it remembers one further on, so that a run of them is walked once and not for every article.
 */
export function keyFinder(db: Database.Database): (second: number) => number {
  const taken = db.prepare<[bigint], number>('SELECT 1 FROM articles WHERE key = ?').pluck();
  const further = new Map<number, number>();
  return (second) => {
    const walked: number[] = [];
    let key = second;
    for (let next = further.get(key); ; next = further.get(key)) {
      if (next === undefined && taken.get(BigInt(key)) === undefined) break;
      walked.push(key);
      key = next ?? key + 1;
    }
    if (further.size >= KEYS_REMEMBERED) further.clear();
    for (const passed of walked) further.set(passed, key);
    return key;
  };
}
