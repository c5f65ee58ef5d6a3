/** Takes a store filled with the made corpus, gives the questions that are timed: by words of known frequency, people and sources it has. */
import { ANYTHING, type ArticleQuery, type TextQuery, type Wanted } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import type { Store } from '#store/store.ts';

/** Of each kind so many, of other words. */
const VARIANTS = 8;
const SAMPLE = 60;
const MOST_MET = 120;
const MOST_OTHERS = 200;

export const BASE: ArticleQuery = {
  text: null,
  person: ANYTHING,
  as: [],
  personId: null,
  speaker: ANYTHING,
  author: ANYTHING,
  source: ANYTHING,
  section: ANYTHING,
  language: ANYTHING,
  from: null,
  to: null,
  sort: 'newest',
  limit: 20,
  after: null,
  total: 'none',
  facets: [],
  zone: 'UTC',
  collapse: null,
};

export const text = (q: string): TextQuery | null => parseText(q);
const one = (value: string): Wanted => ({ any: [value], none: [] });

export interface Words {
  /** By the share of articles that have them: about 65%, 10%, 1%. */
  common: string[];
  frequent: string[];
  rare: string[];
  phrases: string[];
  /** Of the most common words: two that stand beside one another in few articles, or in none. */
  unlikely: string[];
  people: string[];
  sources: string[];
  /** Seconds; the start of a month. */
  month: number;
}

export async function wordsOf(store: Store): Promise<Words> {
  const { items } = await store.searchArticles({ ...BASE, limit: 100 });
  const cards = items.slice(0, SAMPLE);
  const bodies = [...(await store.bodies(cards.map(({ id }) => id))).values()];
  const all = await store.countArticles();
  const met = new Map<string, number>();
  for (const body of bodies)
    for (const word of new Set(body.match(/\b[a-z]{3,}\b/g))) met.set(word, (met.get(word) ?? 0) + 1);
  // the words of most of these articles, and some of the others
  const words = [...met].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const some = words.filter((_, i) => i < MOST_MET || i % Math.ceil(words.length / MOST_OTHERS) === 0);
  const shares: { word: string; share: number }[] = [];
  for (const word of some) {
    const { total } = await store.searchArticles({ ...BASE, text: text(word), total: 'exact', limit: 1 });
    shares.push({ word, share: (total?.value ?? 0) / all });
  }
  const near = (share: number) =>
    shares
      .toSorted((a, b) => Math.abs(Math.log(a.share / share)) - Math.abs(Math.log(b.share / share)))
      .slice(0, VARIANTS)
      .map(({ word }) => word);
  const phrases = bodies.slice(0, VARIANTS).map((body) => {
    const found = /\b[a-z]{2,3} [a-z]{2,4}\b/.exec(body);
    return `"${found?.[0] ?? 'of the'}"`;
  });
  const newest = Date.parse(cards[0]?.published ?? '') / 1000;
  return {
    common: near(0.65),
    frequent: near(0.1),
    rare: near(0.01),
    phrases,
    unlikely: near(0.65).flatMap((word, i, all) => `"${word} ${all[(i + 3) % all.length]}"`),
    people: cards.flatMap(({ people }) => people.slice(0, 1).map(({ name }) => name)).slice(0, VARIANTS),
    sources: [...new Set(cards.map(({ source }) => source ?? ''))].slice(0, VARIANTS),
    month: newest - 400 * 86_400,
  };
}

/** Kinds of questions, each with its variants. */
export function questionsOf(words: Words): Record<string, Partial<ArticleQuery>[]> {
  const { common, frequent, rare, phrases, people, sources, month } = words;
  const monthOf = { from: month, to: month + 30 * 86_400 };
  const each = (list: string[], make: (value: string, i: number) => Partial<ArticleQuery>) => list.map(make);
  return {
    term: each([...common, ...frequent, ...rare], (q) => ({ text: text(q) })),
    AND: each(common, (q, i) => ({ text: text(`${q} ${frequent[i]}`) })),
    phrase: each(phrases, (q) => ({ text: text(q) })),
    person: each(people, (name) => ({ person: one(name) })),
    'term + person': each(people, (name, i) => ({ text: text(common[i] ?? 'the'), person: one(name) })),
    'term + source + month': each(sources, (source, i) => ({
      text: text(common[i] ?? 'the'),
      source: one(source),
      ...monthOf,
    })),
  };
}

/** Phrases for which very many articles are gone through. */
export function rarePhrases({ unlikely }: Words): Partial<ArticleQuery>[] {
  return unlikely.map((q) => ({ text: text(q) }));
}

/** Every kind of question, as ranking and facets meet them. */
export function anyQuestion(words: Words): Partial<ArticleQuery>[] {
  const kinds = questionsOf(words);
  return [
    ...Object.values(kinds).flat(),
    ...words.rare.map((q, i) => ({ text: text(`${q} OR ${words.common[i]}`) })),
    ...words.frequent.map((q) => ({ text: text(`${q.slice(0, 3)}*`) })),
    ...words.rare.map((q, i) => ({ text: text(`${words.frequent[i]} -${q}`) })),
  ];
}
