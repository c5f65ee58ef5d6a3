/** The figures of lists of articles and of what stands beside them, asked of the store in this process. */
import type { ArticleQuery, Position } from '#domain/query.ts';
import type { Store } from '#store/store.ts';
import { anyQuestion, BASE, questionsOf, rarePhrases, text } from './questions.ts';
import type { Say } from './say.ts';
import type { Setup } from './setup.ts';
import { ms, timesBeside, timesOf } from './timing.ts';

const ROUNDS = 20;
const ROUNDS_OF_ANY = 2;
const FACETS = ['people', 'speakers', 'sources', 'sections', 'languages', 'month'] as const;

type Question = Partial<ArticleQuery>;

const asks = (store: Store, questions: Question[], more: Question = {}) =>
  questions.map((question) => () => store.searchArticles({ ...BASE, ...question, ...more }));

export async function newestFigures(setup: Setup, say: Say): Promise<void> {
  const [small, large] = [await setup.small(), await setup.large()];
  const [ofSmall, ofLarge] = [questionsOf(small.words), questionsOf(large.words)];
  for (const kind of Object.keys(ofLarge)) {
    const sides = [asks(small.store, ofSmall[kind] ?? []), asks(large.store, ofLarge[kind] ?? [])] as const;
    const { a, b, ratio } = await timesBeside(...sides, ROUNDS);
    const most = kind.includes('+') ? 3 : 1.5;
    say(
      `newest: ${kind}`,
      `${ms(a)}, ${ms(b)}: p99 ${ratio.p99.toFixed(2)} times`,
      `${most}`,
      ratio.p99 <= most,
    );
  }
}

/** A page 5% into the matches of common words, reached by cursors. */
export async function deepFigures(setup: Setup, say: Say): Promise<void> {
  const { store, words } = await setup.large();
  const questions = await Promise.all(
    words.common.slice(0, 2).map(async (word) => ({ text: text(word), after: await deepInto(store, word) })),
  );
  const first = questions.map(({ text }) => ({ text }));
  const { a, b, ratio } = await timesBeside(asks(store, first), asks(store, questions), 5 * ROUNDS);
  say(
    'page 5% deep against page 1',
    `${ms(a)}, ${ms(b)}: p50 ${ratio.p50.toFixed(2)} times`,
    '3',
    ratio.p50 <= 3,
  );
}

async function deepInto(store: Store, word: string): Promise<Position | null> {
  const query = { ...BASE, text: text(word) };
  const { total } = await store.searchArticles({ ...query, total: 'exact', limit: 1 });
  let after: Position | null = null;
  for (let left = Math.floor((total?.value ?? 0) / 20); left > 0; left -= 100)
    after = (await store.searchArticles({ ...query, limit: Math.min(100, left), after })).next;
  return after;
}

export async function relevanceFigures(setup: Setup, say: Say): Promise<void> {
  const { store, words } = await setup.large();
  // apart: beside questions that fill the caches with other rows, the newest would take twice as long
  const newest = await timesOf(asks(store, questionsOf(words).term ?? []), ROUNDS);
  const ranked = await timesOf(asks(store, anyQuestion(words), { sort: 'relevance' }), ROUNDS_OF_ANY);
  const times = ranked.p99 / newest.p50;
  say('relevance, any query', `${ms(ranked)}: p99 ${times.toFixed(0)} times newest p50`, '150', times <= 150);
  const phrases = await timesOf(asks(store, rarePhrases(words), { sort: 'relevance' }), ROUNDS_OF_ANY);
  say('relevance, rare phrases of common words', ms(phrases));
}

export async function facetFigures(setup: Setup, say: Say): Promise<void> {
  const { store, words } = await setup.large();
  const six = await timesOf(asks(store, anyQuestion(words), { facets: [...FACETS] }), ROUNDS_OF_ANY);
  say('six facets, any query', ms(six), '10 ms', six.p99 <= 10);
  for (const facet of FACETS) {
    const one = await timesOf(asks(store, anyQuestion(words), { facets: [facet] }), 1);
    say(`facet of ${facet} alone, any query`, ms(one), '10 ms', one.p99 <= 10);
  }
}

export async function totalFigures(setup: Setup, say: Say): Promise<void> {
  const { store, words } = await setup.large();
  const total = await timesOf(asks(store, anyQuestion(words), { total: 'capped' }), ROUNDS_OF_ANY);
  say('newest with a capped total, any query', ms(total));
  const phrases = await timesOf(asks(store, rarePhrases(words), { total: 'capped' }), ROUNDS_OF_ANY);
  say('newest with a capped total, rare phrases of common words', ms(phrases));
}
