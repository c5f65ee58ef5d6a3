/** Takes an article's id, gives the other versions of its text, how much each shares with it, and where the text came from. */
import type { Copies } from '#domain/copies.ts';
import { copiesIn, MOST_VERSIONS, type Version } from '../versions.ts';
import type { Db } from './db.ts';

const FIND = `SELECT i.key, coalesce(c.leader_key, i.key) AS leader
  FROM article_ids i LEFT JOIN copies c ON c.article_key = i.key WHERE i.id = $1`;
const GROUP = '(SELECT $1::bigint AS key UNION ALL SELECT article_key FROM copies WHERE leader_key = $1)';
const TOTAL = `SELECT count(*) AS total, min(i.id) AS first FROM ${GROUP} g JOIN article_ids i ON i.key = g.key`;
const EARLIEST = `SELECT key FROM ${GROUP} g ORDER BY key LIMIT ${MOST_VERSIONS + 1}`;
const VERSIONS = `SELECT a.key, a.card, t.body FROM articles a JOIN article_texts t ON t.article_key = a.key
  WHERE a.key = ANY($1) AND t.article_key = ANY($1) ORDER BY a.key`;

export function copyReader(db: Db) {
  return {
    async copies(id: string): Promise<Copies | null> {
      const place = await db.get<{ key: number; leader: number }>(FIND, [id]);
      if (place === undefined) return null;
      const { key, leader } = place;
      const { total, first } = (await db.get<{ total: number; first: string }>(TOTAL, [leader]))!;
      const keys = new Set(await db.column<number>(EARLIEST, [leader]));
      const versions = await db.all<Version>(VERSIONS, [[...new Set([...keys, key, leader])]]);
      const versionAt = (key: number) => versions.find((version) => version.key === key)!;
      return copiesIn({
        id: first,
        total,
        earliest: versions.filter((version) => keys.has(version.key)),
        asked: versionAt(key),
        longest: versionAt(leader),
      });
    },
  };
}
