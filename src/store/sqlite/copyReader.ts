/** Takes an article's id, gives the other versions of its text, how much each shares with it, and where the text came from. */
import type Database from 'better-sqlite3';
import type { Copies } from '#domain/copies.ts';
import { copiesIn, MOST_VERSIONS, type Version } from '../versions.ts';

export function copyReader(db: Database.Database) {
  const find = db.prepare<[string], { key: number; leader: number }>(
    `SELECT a.key, coalesce(c.leader_key, a.key) AS leader
     FROM articles a LEFT JOIN copies c ON c.article_key = a.key WHERE a.id = ?`,
  );
  const group = `(SELECT ? AS key UNION ALL SELECT article_key FROM copies WHERE leader_key = ?)`;
  const total = db.prepare<[number, number], { total: number; first: string }>(
    `SELECT count(*) AS total, min(a.id) AS first FROM ${group} g CROSS JOIN articles a ON a.key = g.key`,
  );
  const earliest = db.prepare<[number, number], Version>(
    `SELECT a.key, a.card, t.body FROM ${group} g CROSS JOIN articles a ON a.key = g.key
     CROSS JOIN article_texts t ON t.article_key = a.key ORDER BY a.key LIMIT ${MOST_VERSIONS + 1}`,
  );
  const one = db.prepare<[number], Version>(
    `SELECT a.key, a.card, t.body FROM articles a CROSS JOIN article_texts t ON t.article_key = a.key WHERE a.key = ?`,
  );

  return {
    copies(id: string): Copies | null {
      const place = find.get(id);
      if (place === undefined) return null;
      const { leader } = place;
      const { total: versions, first } = total.get(leader, leader)!;
      const shown = earliest.all(leader, leader);
      const versionAt = (key: number) => shown.find((version) => version.key === key) ?? one.get(key)!;
      return copiesIn({
        id: first,
        total: versions,
        earliest: shown,
        asked: versionAt(place.key),
        longest: versionAt(leader),
      });
    },
  };
}
