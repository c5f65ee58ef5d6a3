/**
 * Takes what an article is about (people, rare words) and candidates, gives those most alike: by what they share, weighed by rarity, and near in
 * time.
 */
import type { ArticleCard, SimilarArticle } from '#domain/api.ts';
import { foldedWords } from './fold.ts';

/** Something an article can share with others: a person by id, or a word. */
export interface Trait {
  kind: 'person' | 'word';
  value: string;
  /** How much it tells: the rarer, the more. */
  weight: number;
}

export interface Candidate {
  key: number;
  traits: ReadonlySet<Trait>;
}

export interface Alike {
  key: number;
  /** From 0 to 1: the share of the article's traits by weight, less for each day between. */
  score: number;
  shared: Trait[];
}

/** Words of headline and lead that are taken, the rarest. */
const MOST_WORDS = 16;
export const MOST_PEOPLE = 8;
/** Two articles with one word in common are no pair. */
const FEWEST_SHARED = 2;
/** Below, pairs are of one topic at best: two common names, or two words of some thousands. */
const LEAST_SHARE = 0.12;
/** Days after which a score is halved. */
const HALVING_DAYS = 30;
export const DAY = 86_400;
/** Articles read before and after the article for each trait. */
export const NEAREST = 60;
/** Characters of the body that are the lead: two paragraphs of a news report. */
const LEAD = 600;
/** A word in more than this share of articles says little; the shortest are initials and particles. */
const COMMON_SHARE = 0.02;
const SHORTEST_WORD = 3;
/** In a small database, a word of this many articles is still rare. */
const FEW_ARTICLES = 20;

/** Someone an article names, and in how many articles they are. */
export interface Named {
  id: number;
  name: string;
  articles: number;
}

/** Folded words that an article may be known by. */
export function tellingWords(headline: string | null, body: string): string[] {
  const words = new Set(foldedWords(`${headline ?? ''}\n${body.slice(0, LEAD)}`));
  return [...words].filter((word) => word.length >= SHORTEST_WORD);
}

/**
 * What others are looked for by, people first: what only this article has leads nowhere. @param words with the number of articles that have them.
 * @param total all articles.
 */
export function traitsOf(
  people: Named[],
  words: { term: string; articles: number }[],
  total: number,
): Trait[] {
  const most = Math.max(FEW_ARTICLES, total * COMMON_SHARE);
  const rare = words
    .filter(({ articles }) => articles > 1 && articles <= most)
    .sort((a, b) => a.articles - b.articles || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_WORDS);
  return [
    ...people
      .filter(({ articles }) => articles > 1)
      .map(
        ({ id, articles }): Trait => ({ kind: 'person', value: String(id), weight: rarity(articles, total) }),
      ),
    ...rare.map(
      ({ term, articles }): Trait => ({ kind: 'word', value: term, weight: rarity(articles, total) }),
    ),
  ];
}

/** @param card JSON of ArticleCard. @param copy whether the texts are the same. */
export function similarArticle(
  { score, shared }: Alike,
  { card, copy, people }: { card: string; copy: boolean; people: Named[] },
): SimilarArticle {
  const names = new Map(people.map(({ id, name }) => [String(id), name]));
  return {
    ...(JSON.parse(card) as ArticleCard),
    score: Math.round(score * 1000) / 1000,
    copy,
    shared: {
      people: shared
        .filter(({ kind }) => kind === 'person')
        .map(({ value }) => ({ id: Number(value), name: names.get(value) ?? '' })),
      words: shared.filter(({ kind }) => kind === 'word').map(({ value }) => value),
    },
  };
}

/** Weight of what stands in `some` of `all` articles, as search engines weigh words. */
export function rarity(some: number, all: number): number {
  return Math.log(1 + all / Math.max(1, some));
}

/** Best first. */
export function mostAlike(
  key: number,
  traits: Trait[],
  candidates: Iterable<Candidate>,
  limit: number,
): Alike[] {
  const whole = traits.reduce((sum, { weight }) => sum + weight, 0);
  const alike: Alike[] = [];
  for (const candidate of candidates) {
    const shared = traits.filter((trait) => candidate.traits.has(trait));
    if (shared.length < FEWEST_SHARED) continue;
    const weight = shared.reduce((sum, trait) => sum + trait.weight, 0);
    const days = Math.abs(candidate.key - key) / DAY;
    const share = weight / whole;
    if (share < LEAST_SHARE) continue;
    alike.push({ key: candidate.key, score: share * 0.5 ** (days / HALVING_DAYS), shared });
  }
  return alike.sort((a, b) => b.score - a.score || b.key - a.key).slice(0, limit);
}
