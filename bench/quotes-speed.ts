/**
 * Takes numbers of articles (5000 and 20000 where none are given), makes as many with copied and shortened quotes, gives how long questions for
 * quotes take: `npm run bench:quotes -- 5000 20000`. Made articles, seeded: the figures compare sizes and questions, not machines.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleDigest, dumpDigest } from '#app/digest.ts';
import type { Article, Quote } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { ANYTHING, QUOTED_KINDS, type QuoteQuery, type Wanted } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Store, Submission } from '#store/store.ts';

const PEOPLE = 3_000;
const WORDS = 20_000;
const SOURCES = 200;
const FIRST_DAY = Date.UTC(2021, 0, 1) / 1000;
const SECONDS = 5 * 365 * 86_400;
/** Of all quotes, those that repeat one of before. */
const COPIED = 0.25;
const RUNS = 300;

let state = 7;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 4_294_967_296) * below);
}
/** Low numbers far more often, as with words and people in the news. */
const often = (below: number): number => Math.floor(below ** (random(1_000_000) / 1_000_000)) - 1;
const letters = (n: number): string =>
  n.toString(26).replace(/./g, (c) => String.fromCharCode(97 + parseInt(c, 26)));
const word = (n: number): string => `${letters(n * 7 + 30)}e`;
const words = (count: number): string[] => Array.from({ length: count }, () => word(often(WORDS)));
const name = (n: number): string =>
  [n % 97, n].map((part) => `${letters(part + 700)}o`.replace(/^./, (c) => c.toUpperCase())).join(' ');

type Said = { speaker: string; words: string[] };
const said: Said[] = [];

function saying(): Said {
  const old = random(100) < COPIED * 100 ? said[random(said.length)] : undefined;
  if (old === undefined) {
    const made = { speaker: name(often(PEOPLE)), words: words(8 + random(25)) };
    said.push(made);
    return made;
  }
  return random(2) ? old : { ...old, words: old.words.slice(0, 6 + random(old.words.length - 6)) };
}

function submission(n: number): Submission {
  const quotes: Quote[] = [];
  let body = '';
  for (const { speaker, words: text } of Array.from({ length: 4 }, saying)) {
    body += `${words(60).join(' ')}.\n\n“`;
    const quote = text.join(random(2) ? ' ' : ', ');
    const kind = random(10) ? 'direct' : 'indirect';
    quotes.push({
      text: quote,
      kind,
      start: body.length,
      end: body.length + quote.length,
      speaker,
      speakerKind: 'person',
      cue: null,
      rule: 'made',
      confidence: 1,
    });
    body += `${quote},” said ${speaker}. `;
  }
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker ?? ''))];
  const article: Article = {
    url: null,
    headline: words(8).join(' '),
    source: `Post ${random(SOURCES)}`,
    byline: [],
    dateline: null,
    section: null,
    published: new Date((FIRST_DAY + random(SECONDS)) * 1000).toISOString(),
    truncated: false,
    language: 'en',
    body,
    evidence: {},
    paragraphs: [],
    quotes,
    pipeline: 'made',
    people: speakers.map((one) => ({
      name: one,
      roles: [],
      mentions: [{ in: 'body', text: one, start: 0, end: one.length }],
    })),
  };
  const dump: Dump = { bytes: Buffer.from(`made ${n}`), kind: 'text', given: {} };
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: articleDigest(article), article };
}

const BASE: QuoteQuery = {
  text: null,
  speaker: ANYTHING,
  person: null,
  kinds: QUOTED_KINDS,
  source: ANYTHING,
  from: null,
  to: null,
  sort: 'newest',
  collapse: false,
  limit: 20,
  after: null,
  total: 'none',
};
const one = (value: string): Wanted => ({ any: [value], none: [] });
const from = FIRST_DAY + SECONDS / 2;
const common = parseText(word(3));
const QUESTIONS: Record<string, Partial<QuoteQuery>> = {
  'newest of all': {},
  'newest by a common speaker': { speaker: one(name(1)) },
  'newest by a rare speaker': { speaker: one(name(PEOPLE - 500)) },
  'a common word': { text: common },
  'a rare word': { text: parseText(word(5_000)) },
  'a common word, by relevance': { text: common, sort: 'relevance' },
  'speaker + source + month': { speaker: one(name(1)), source: one('Post 7'), from, to: from + 30 * 86_400 },
  'word + source + month': { text: common, source: one('Post 7'), from, to: from + 30 * 86_400 },
  'indirect, a common word': { text: common, kinds: ['indirect'] },
};

async function median(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    await ask();
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
}

async function measure(store: Store, asked: Partial<QuoteQuery>): Promise<number[]> {
  const first = { ...BASE, ...asked };
  const collapsed = { ...first, collapse: true };
  const { next } = await store.searchQuotes(collapsed);
  const queries = [first, collapsed, ...(next ? [{ ...collapsed, after: next }] : [])];
  const times: number[] = [];
  for (const query of queries) times.push(await median(() => store.searchQuotes(query)));
  return times;
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length ? sizes : [5_000, 20_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  state = 7;
  said.length = 0;
  const store = openSqliteStore(join(folder, 'bench.db'));
  const ingest = await store.openIngest('bench');
  const begin = process.cpuUsage().user;
  for (let n = 0; n < size; n += 100) {
    await store.save(
      ingest,
      Array.from({ length: 100 }, (_, i) => submission(n + i)),
    );
  }
  const cpu = (process.cpuUsage().user - begin) / 1_000 / size;
  const bytes = statSync(join(folder, 'bench.db')).size / size;
  console.log(`\n${size} articles: ${cpu.toFixed(2)} ms of CPU and ${Math.round(bytes)} bytes an article`);
  console.log(`${'median ms of 20'.padEnd(30)}     each  collapsed   its 2nd page`);
  for (const [what, asked] of Object.entries(QUESTIONS)) {
    const times = await measure(store, asked);
    console.log(`${what.padEnd(30)}${times.map((time) => time.toFixed(3).padStart(11)).join('')}`);
  }
  await store.close();
  rmSync(folder, { recursive: true });
}
