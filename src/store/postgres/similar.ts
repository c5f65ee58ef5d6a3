/**
 * Finds articles about the same matter. Each person and rare word of the article is looked up in the index on its own, nearest in time first and so
 * many rows at most, so that the work does not grow with the database.
 */
import type { SimilarArticle } from '#domain/api.ts';
import type { Density } from '../density.ts';
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
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { lexeme } from './tsquery.ts';
import { windowsIn } from './windows.ts';

/** Articles on either side that are gone through for all words; further on only for those that are still found too seldom. */
const NEAR = 20_000;

const PEOPLE = `SELECT p.id, p.articles, l.name FROM article_people l JOIN people p ON p.id = l.person_id
  WHERE l.article_key = $1 ORDER BY p.articles, p.id LIMIT ${MOST_PEOPLE}`;
const ALL = "SELECT articles FROM article_counts WHERE source_id = 0 AND kind = 'all' AND folded = ''";
const NAMED = (
  order: string,
) => `SELECT p.id::text AS value, n.key FROM unnest($1::bigint[]) p (id) CROSS JOIN LATERAL (
    SELECT article_key AS key FROM article_people WHERE person_id = p.id AND article_key >= $2 AND article_key < $3
    ORDER BY article_key ${order} LIMIT ${NEAREST}) n`;
const WRITTEN = (
  order: string,
) => `SELECT q.word AS value, n.key FROM unnest($1::text[], $2::text[]) q (word, query) CROSS JOIN LATERAL (
    SELECT w.key FROM article_words w WHERE w.text @@ q.query::tsquery AND w.key >= $3 AND w.key < $4
    ORDER BY w.key ${order} LIMIT ${NEAREST}) n`;

/** An article near in time that has a trait. */
interface Near {
  value: string;
  key: number;
}

type Way = 'up' | 'down';
const ORDERS = { up: 'ASC', down: 'DESC' };

export function similarReader(db: Db, densityOnce: () => Promise<Density>) {
  async function withWords(words: string[], from: bigint, to: bigint, way: Way): Promise<Near[]> {
    const left = new Map(words.map((word) => [word, NEAREST]));
    const found: Near[] = [];
    for (const window of windowsIn({ from, to }, way, await densityOnce(), NEAR)) {
      const asked = [...left.keys()];
      if (asked.length === 0) break;
      const queries = asked.map((word) => lexeme(indexable(word)));
      const near = await db.all<Near>(WRITTEN(ORDERS[way]), [asked, queries, window.from, window.to]);
      for (const one of near) {
        const more = left.get(one.value);
        if (more === undefined) continue;
        found.push(one);
        if (more > 1) left.set(one.value, more - 1);
        else left.delete(one.value);
      }
    }
    return found;
  }

  /** The nearest articles on one side that have a trait. */
  async function walked(traits: Trait[], from: number, to: number, way: Way): Promise<[Trait, number][]> {
    const values = (kind: Trait['kind']) => traits.flatMap((one) => (one.kind === kind ? [one.value] : []));
    const people = await db.all<Near>(NAMED(ORDERS[way]), [values('person'), from, to]);
    const words = await withWords(values('word'), BigInt(from), BigInt(to), way);
    const byValue = (kind: Trait['kind'], near: Near[]) => {
      const known = new Map(traits.filter((one) => one.kind === kind).map((one) => [one.value, one]));
      return near.map(({ value, key }): [Trait, number] => [known.get(value)!, key]);
    };
    return [...byValue('person', people), ...byValue('word', words)];
  }

  return {
    /** @returns null where there is no such article. */
    async similar(
      id: string,
      { limit, days }: { limit: number; days: number },
    ): Promise<SimilarArticle[] | null> {
      const key = await db.value<number>('SELECT key FROM article_ids WHERE id = $1', [id]);
      if (key === undefined) return null;
      const [article] = await textsOf([key]);
      const { headline, body } = article!;
      const total = (await db.value<number>(ALL)) ?? 0;
      const people = await db.all<Named>(PEOPLE, [key]);
      const words = tellingWords(headline, body);
      const known = await db.all<{ term: string; articles: number }>(
        'SELECT term, articles FROM terms WHERE term = ANY ($1)',
        [words.map(indexable)],
      );
      const traits = traitsOf(people, known, total);
      const reach = days * DAY;
      const found = new Map<number, Set<Trait>>();
      const near = [
        ...(await walked(traits, key + 1, key + reach, 'up')),
        ...(await walked(traits, key - reach + 1, key, 'down')),
      ];
      for (const [trait, other] of near) found.set(other, (found.get(other) ?? new Set()).add(trait));
      const candidates = [...found].map(([key, traits]): Candidate => ({ key, traits }));
      const alike = mostAlike(key, traits, candidates, limit);
      const texts = new Map((await textsOf(alike.map(({ key }) => key))).map((text) => [text.key, text]));
      const own = foldedWords(body).join(' ');
      return alike.map((one) => {
        const { card, body } = texts.get(one.key)!;
        return similarArticle(one, { card, copy: foldedWords(body).join(' ') === own, people });
      });
    },
  };

  function textsOf(keys: number[]) {
    return db.all<{ key: number; headline: string | null; card: string; body: string }>(
      `SELECT a.key, a.headline, a.card, t.body FROM articles a JOIN article_texts t ON t.article_key = a.key
       WHERE a.key = ANY ($1) AND t.article_key = ANY ($1)`,
      [keys],
    );
  }
}
