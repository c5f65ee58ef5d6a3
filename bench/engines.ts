/**
 * `npm run bench:engines -- CORPUS.ndjson POSTGRES_URL [SQLITE_FILE]`: the same articles into both engines and the same questions to both, by turns, through
 * the port. The corpus is what ../shared/perf/gen.mjs prints; the PostgreSQL database is empty, or was filled by an earlier run, as is the file.
 * Times are by the clock: most of what PostgreSQL does is another process's. Prints the table of docs/SCALING.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACETS } from '#domain/query.ts';
import { openStore } from '#store/open.ts';
import type { Store, Submission } from '#store/store.ts';
import { submissions } from './search/corpus.ts';
import { BASE, questionsOf, rarePhrases, text, wordsOf } from './search/questions.ts';
import { type Ask, timesBeside } from './search/timing.ts';

/** As a bulk ingest hands them over. */
const BATCH = 100;
const ROUNDS = 2;

const [corpus, url, given] = process.argv.slice(2);
if (corpus === undefined || url === undefined) {
  console.error('usage: npm run bench:engines -- CORPUS.ndjson POSTGRES_URL [SQLITE_FILE]');
  process.exit(2);
}
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'copydesk-bench-')) : null;
const sqlite = await openStore(`sqlite:${given ?? join(folder!, 'bench.db')}`);
const postgres = await openStore(url);

const seconds = { sqlite: 0, postgres: 0 };
const isEmpty = (await sqlite.countArticles()) === 0 && (await postgres.countArticles()) === 0;
if (isEmpty) await fill();
const articles = await postgres.countArticles();
console.log(
  `| ${articles.toLocaleString('en')} articles | SQLite | PostgreSQL | |\n| --- | --- | --- | --- |`,
);
if (isEmpty) {
  const rate = (of: number) => `${(articles / of).toFixed(0)} a second`;
  row('ingest without cleaning, batches of 100', rate(seconds.sqlite), rate(seconds.postgres), seconds);
}
const [a, b] = [await sqlite.sizes(), await postgres.sizes()];
const kb = (bytes: number) => `${(bytes / articles / 1000).toFixed(1)} KB`;
row('bytes an article', kb(a.database), kb(b.database), { sqlite: a.database, postgres: b.database });
await ask();
await sqlite.close();
await postgres.close();
if (folder) rmSync(folder, { recursive: true });

/** By turns, batch for batch, so that other work on the machine falls on both. */
async function fill(): Promise<void> {
  const sides = [
    ['sqlite', sqlite, await sqlite.openIngest('bench')],
    ['postgres', postgres, await postgres.openIngest('bench')],
  ] as const;
  const save = async (batch: Submission[]) => {
    for (const [name, store, ingest] of sides) {
      const begin = performance.now();
      await store.save(ingest, batch);
      seconds[name] += (performance.now() - begin) / 1000;
    }
  };
  let batch: Submission[] = [];
  let count = 0;
  for await (const submission of submissions(corpus!)) {
    batch.push(submission);
    if (batch.length < BATCH) continue;
    await save(batch);
    count += batch.length;
    batch = [];
    if (count % 10_000 === 0) console.error(`${count} articles…`);
  }
  await save(batch);
  for (const [, store, ingest] of sides) {
    await store.closeIngest(ingest, { state: 'done' });
    await store.tend();
  }
}

async function ask(): Promise<void> {
  const words = await wordsOf(sqlite);
  const { term: _term, ...kinds } = questionsOf(words);
  const terms = (list: string[]) => list.map((q) => ({ text: text(q) }));
  const all = {
    'newest 20: a word in 65% of articles': terms(words.common),
    'newest 20: in 10%': terms(words.frequent),
    'newest 20: in 1%': terms(words.rare),
    ...Object.fromEntries(Object.entries(kinds).map(([name, asked]) => [`newest 20: ${name}`, asked])),
    'newest 20: a phrase of two common words': rarePhrases(words),
    'by relevance: a word in 10%': terms(words.frequent).map((q) => ({ ...q, sort: 'relevance' as const })),
    'by relevance: in 1%': terms(words.rare).map((q) => ({ ...q, sort: 'relevance' as const })),
    'total to 1,000 and all facets: a word in 10%': terms(words.frequent).map((q) => ({
      ...q,
      total: 'capped' as const,
      facets: [...FACETS],
    })),
  };
  for (const [name, asked] of Object.entries(all)) {
    await beside(name, (store) => asked.map((query) => () => store.searchArticles({ ...BASE, ...query })));
  }
  await beside('people by the beginning of a name', (store) =>
    words.people.map((name) => () => store.searchPeople({ name: name.slice(0, 4), limit: 20, after: null })),
  );
  const { items } = await sqlite.searchArticles({ ...BASE, text: text(words.rare[0] ?? 'the') });
  const there = await Promise.all(
    [sqlite, postgres].map((store) =>
      idsOf(
        store,
        items.map(({ url }) => url ?? ''),
      ),
    ),
  );
  await beside('an article with body, quotes and people', (store) =>
    there[store === sqlite ? 0 : 1]!.map((id) => () => store.article(id)),
  );
}

/** The same articles have other ids in each store. */
async function idsOf(store: Store, urls: string[]): Promise<string[]> {
  const { items } = await store.searchArticles({ ...BASE, limit: 100 });
  const known = items.filter(({ url }) => urls.includes(url ?? ''));
  return (known.length > 0 ? known : items).map(({ id }) => id);
}

async function beside(name: string, asks: (store: Store) => Ask[]): Promise<void> {
  const times = await timesBeside(asks(sqlite), asks(postgres), ROUNDS, 'wall');
  const told = ({ p50, p99 }: { p50: number; p99: number }) => `${p50.toFixed(2)} / ${p99.toFixed(1)} ms`;
  row(name, told(times.a), told(times.b), { sqlite: times.a.p50, postgres: times.b.p50 });
}

function row(what: string, a: string, b: string, of: { sqlite: number; postgres: number }): void {
  console.log(`| ${what} | ${a} | ${b} | ${(of.postgres / of.sqlite).toFixed(1)} times |`);
}
