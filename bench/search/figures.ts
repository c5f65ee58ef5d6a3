/**
 * `npm run bench:search -- SMALL.sqlite LARGE.sqlite [CORPUS.ndjson]`: prints the figures of search in one run, on files that `fill.ts` made
 * of 100,000 and of 1,000,000 articles (`--cpu`: see `timing.ts`). With the corpus of the small file, PostgreSQL and Groonga are asked
 * the same, where they are installed; what they load is kept beside the small file for the next run.
 */

import type { ArticleQuery, Position } from '#domain/query.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { groonga } from './groonga.ts';
import { httpFigures, startFigure } from './http.ts';
import { postgres } from './postgres.ts';
import { anyQuestion, BASE, questionsOf, text, type Words, wordsOf } from './questions.ts';
import { ms, type Times, timesOf } from './timing.ts';

const ROUNDS = 40;
const FACETS = ['people', 'speakers', 'sources', 'sections', 'languages', 'month'] as const;

const [small, large, corpus] = process.argv.slice(2).filter((given) => given !== '--cpu');
if (small === undefined || large === undefined) {
  console.error('usage: npm run bench:search -- SMALL.sqlite LARGE.sqlite [CORPUS.ndjson]');
  process.exit(2);
}
const say = (what: string, figure: string, least = '') =>
  console.log(`${what.padEnd(66)} ${figure}${least && `   (wanted: ${least})`}`);

const ask = (
  store: Store,
  queries: Partial<ArticleQuery>[],
  more: Partial<ArticleQuery> = {},
  rounds = ROUNDS,
) =>
  timesOf(
    queries.map((query) => () => store.searchArticles({ ...BASE, ...query, ...more })),
    rounds,
  );

say('start to first answer, large', await startFigure(large), 'under 1 s');

const stores = { small: await openStore(`sqlite:${small}`), large: await openStore(`sqlite:${large}`) };
const words = { small: await wordsOf(stores.small), large: await wordsOf(stores.large) };
const counts = [await stores.small.countArticles(), await stores.large.countArticles()];
say('articles', counts.join(' and '));

let newest: Times = { p50: 0, p99: 0 };
const kinds = { small: questionsOf(words.small), large: questionsOf(words.large) };
for (const kind of Object.keys(kinds.large)) {
  const a = await ask(stores.small, kinds.small[kind] ?? []);
  const b = await ask(stores.large, kinds.large[kind] ?? []);
  if (kind === 'term') newest = b;
  const wanted = kind.includes('+') ? '3' : '1.5';
  say(`newest: ${kind}`, `${ms(a)}, ${ms(b)}: p99 ${(b.p99 / a.p99).toFixed(2)}`, wanted);
}
await deepPages(stores.large, words.large);

const any = anyQuestion(words.large);
const ranked = await ask(stores.large, any, { sort: 'relevance' }, 5);
say('relevance, any query', `${ms(ranked)}: ${(ranked.p99 / newest.p50).toFixed(0)} times newest p50`, '150');
const facets = await ask(stores.large, any, { facets: FACETS }, 5);
say('six facets, any query', ms(facets), '10 ms');
const total = await ask(stores.large, any, { total: 'capped' }, 5);
say('with a capped total, any query', ms(total));

await httpFigures(large, stores.large, words.large, say);
const common = words.small.common[0] ?? 'the';
const ours = {
  newest: await ask(stores.small, [{ text: text(common) }]),
  ranked: await ask(stores.small, [{ text: text(common) }], { sort: 'relevance' }),
};
await Promise.all([stores.small.close(), stores.large.close()]);
await postgres({ folder: `${small}.postgres`, corpus, word: common, ours: ours.newest, say });
await groonga({ folder: `${small}.groonga`, corpus, word: common, ours: ours.ranked, say });

async function deepPages(store: Store, { common }: Words): Promise<void> {
  const query = { ...BASE, text: text(common[0] ?? 'the') };
  const { total } = await store.searchArticles({ ...query, total: 'exact', limit: 1 });
  let after: Position | null = null;
  for (let left = Math.floor((total?.value ?? 0) / 20); left > 0; left -= 100)
    after = (await store.searchArticles({ ...query, limit: Math.min(100, left), after })).next;
  const first = await ask(store, [query]);
  const deep = await ask(store, [{ ...query, after }]);
  say(
    'page 5% deep against page 1',
    `${ms(first)}, ${ms(deep)}: p50 ${(deep.p50 / first.p50).toFixed(2)}`,
    '3',
  );
}
