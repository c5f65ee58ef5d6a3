/**
 * Finds articles about the same matter. Each person and rare word of the article is looked up in the index on its own, nearest in time first and so
 * many rows at most, so that the work does not grow with the file: two walks for each of 24 traits, each of a fixed length.
 */
import type Database from 'better-sqlite3';
import type { SimilarArticle } from '#domain/api.ts';
import { personToken } from '../filters.ts';
import { foldedWords } from '../fold.ts';
import {
  type Candidate,
  DAY,
  MOST_PEOPLE,
  mostAlike,
  type Named,
  NEAREST,
  similarArticle,
  type Trait,
  tellingWords,
  traitsOf,
} from '../likeness.ts';
import { anyToken, quoted } from './fts5.ts';

interface Row {
  key: number;
  headline: string | null;
  body: string;
}

export function similarReader(db: Database.Database) {
  const find = db.prepare<[string], Row>(
    `SELECT key, card ->> '$.headline' AS headline, body FROM articles JOIN article_texts ON article_key = key WHERE id = ?`,
  );
  const bodyOf = db.prepare<[bigint], string>('SELECT body FROM article_texts WHERE article_key = ?').pluck();
  const cardOf = db.prepare<[bigint], string>('SELECT card FROM articles WHERE key = ?').pluck();
  const all = db
    .prepare<[], number>(
      "SELECT articles FROM article_counts WHERE source_id = 0 AND kind = 'all' AND value = ''",
    )
    .pluck();
  const frequencies = db.prepare<[string], { term: string; articles: number }>(
    `SELECT t.term, t.articles FROM json_each(?) j CROSS JOIN terms t ON t.term = j.value`,
  );
  const peopleOf = db.prepare<[bigint], Named>(
    `SELECT p.id, p.articles, l.name FROM article_people l CROSS JOIN people p ON p.id = l.person_id
     WHERE l.article_key = ? ORDER BY p.articles, p.id LIMIT ${MOST_PEOPLE}`,
  );
  const walk = (order: string) =>
    db
      .prepare<[string, bigint, bigint], number>(
        `SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid > ? AND rowid < ?
         ORDER BY rowid ${order} LIMIT ${NEAREST}`,
      )
      .pluck();
  const [after, before] = [walk('ASC'), walk('DESC')];

  function matchOf({ kind, value }: Trait): string {
    return kind === 'word'
      ? `{headline body} : ${quoted(value)}`
      : anyToken('filters', [personToken(Number(value))]);
  }

  return {
    /** @returns null where there is no such article. */
    similar(id: string, { limit, days }: { limit: number; days: number }): SimilarArticle[] | null {
      const row = find.get(id);
      if (row === undefined) return null;
      const key = BigInt(row.key);
      const total = all.get() ?? 0;
      const people = peopleOf.all(key);
      const words = frequencies.all(JSON.stringify(tellingWords(row.headline, row.body)));
      const traits = traitsOf(people, words, total);
      const reach = BigInt(days * DAY);
      const found = new Map<number, Set<Trait>>();
      for (const trait of traits) {
        const match = matchOf(trait);
        const near = [...after.all(match, key, key + reach), ...before.all(match, key - reach, key)];
        for (const other of near) found.set(other, (found.get(other) ?? new Set()).add(trait));
      }
      const candidates = [...found].map(([key, traits]): Candidate => ({ key, traits }));
      const own = foldedWords(row.body).join(' ');
      return mostAlike(row.key, traits, candidates, limit).map((alike) => {
        const body = bodyOf.get(BigInt(alike.key)) ?? '';
        const copy = foldedWords(body).join(' ') === own;
        return similarArticle(alike, { card: cardOf.get(BigInt(alike.key))!, copy, people });
      });
    },
  };
}
