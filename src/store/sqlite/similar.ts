/**
 * Finds articles about the same matter. Each person and rare word of the article is looked up in the index on its own, nearest in time first and so
 * many rows at most, so that the work does not grow with the file: two walks for each of 24 traits, each of a fixed length.
 */
import type Database from 'better-sqlite3';
import type { ArticleCard, SimilarArticle } from '#domain/api.ts';
import { personToken } from '../filters.ts';
import { foldedWords } from '../fold.ts';
import { type Candidate, MOST_PEOPLE, MOST_WORDS, mostAlike, rarity, type Trait } from '../likeness.ts';
import { anyToken, quoted } from './fts5.ts';

/** Rows read before and after the article for each trait. */
const NEAREST = 60;
/** Characters of the body that are the lead: two paragraphs of a news report. */
const LEAD = 600;
/** A word in more than this share of articles says little; the shortest are initials and particles. */
const COMMON_SHARE = 0.02;
const SHORTEST_WORD = 3;
/** In a small file, a word of this many articles is still rare. */
const FEW_ARTICLES = 20;
const DAY = 86_400;

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
  const peopleOf = db.prepare<[bigint], { id: number; articles: number; name: string }>(
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

  function words({ headline, body }: Row, total: number): Trait[] {
    const asked = new Set(foldedWords(`${headline ?? ''}\n${body.slice(0, LEAD)}`));
    const long = [...asked].filter((word) => word.length >= SHORTEST_WORD);
    const most = Math.max(FEW_ARTICLES, total * COMMON_SHARE);
    return frequencies
      .all(JSON.stringify(long))
      .filter(({ articles }) => articles > 1 && articles <= most) // what only this one has leads nowhere
      .sort((a, b) => a.articles - b.articles || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ term, articles }) => ({ kind: 'word', value: term, weight: rarity(articles, total) }));
  }

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
      const names = new Map(people.map((person) => [String(person.id), person.name]));
      const traits: Trait[] = [
        ...people
          .filter(({ articles }) => articles > 1)
          .map(
            ({ id, articles }): Trait => ({
              kind: 'person',
              value: String(id),
              weight: rarity(articles, total),
            }),
          ),
        ...words(row, total),
      ];
      const reach = BigInt(days * DAY);
      const found = new Map<number, Set<Trait>>();
      for (const trait of traits) {
        const match = matchOf(trait);
        const near = [...after.all(match, key, key + reach), ...before.all(match, key - reach, key)];
        for (const other of near) found.set(other, (found.get(other) ?? new Set()).add(trait));
      }
      const candidates = [...found].map(([key, traits]): Candidate => ({ key, traits }));
      const own = foldedWords(row.body).join(' ');
      return mostAlike(row.key, traits, candidates, limit).map(({ key, score, shared }) => ({
        ...(JSON.parse(cardOf.get(BigInt(key))!) as ArticleCard),
        score: Math.round(score * 1000) / 1000,
        copy: foldedWords(bodyOf.get(BigInt(key)) ?? '').join(' ') === own,
        shared: {
          people: shared
            .filter(({ kind }) => kind === 'person')
            .map(({ value }) => ({ id: Number(value), name: names.get(value) ?? '' })),
          words: shared.filter(({ kind }) => kind === 'word').map(({ value }) => value),
        },
      }));
    },
  };
}
