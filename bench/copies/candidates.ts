/**
 * `npm run bench:candidates [-- ARTICLES]`: how long it takes to find whose version an article is, beside so many others (1,000,000). The index
 * is made, with as many prints as articles have; news articles and copies of them then come in one by one, each in a transaction of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from '#copies/shingles.ts';
import { copyWriter } from '#store/sqlite/copies.ts';
import { migrate } from '#store/sqlite/migrate.ts';
import { openDatabase } from '#store/sqlite/open.ts';
import { madeCopy } from './make.ts';
import { chance } from './random.ts';
import { madeStory } from './stories.ts';

const GOAL_MS = 5;
const PRINTS = 12;
/** Of the prints of what comes in, the part that is shared with so many others: templates, stock phrases. */
const COMMON = 0.03;
const SHARED_BY = 5_000;
const STORIES = 300;
const SKETCH = Buffer.alloc(PRINTS * 8 + 16);
const PRINTS_END = 2 ** 53;

const [articles = 1_000_000] = process.argv.slice(2).map(Number);
const luck = chance(1);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const db = openDatabase(join(folder, 'bench.db'));
try {
  migrate(db);
  db.pragma('foreign_keys = OFF'); // the articles themselves are not made
  const coming = Array.from({ length: STORIES }, () => {
    const story = madeStory(luck);
    const versions = {
      story,
      shortened: madeCopy('shortened', story, luck),
      updated: madeCopy('updated', story, luck),
    };
    return Object.entries(versions).map(([kind, { paragraphs }]) => ({
      kind,
      body: paragraphs.join('\n\n'),
    }));
  }).flat();
  fill(coming.flatMap(({ body }) => printed(body)?.prints ?? []).filter(() => luck.is(COMMON)));
  const texts = db.prepare('INSERT INTO article_texts VALUES (?, ?, ?)');
  const copies = copyWriter(db);
  const took: { kind: string; cpu: number; wall: number }[] = [];
  for (const [n, { kind, body }] of coming.entries()) {
    const key = articles + n + 1;
    const [wall, cpu] = [performance.now(), process.threadCpuUsage()];
    db.transaction(() => {
      texts.run(BigInt(key), body, '{}');
      copies.add(key, body);
      copies.flush();
    }).immediate();
    const { user, system } = process.threadCpuUsage(cpu);
    took.push({ kind, cpu: (user + system) / 1000, wall: performance.now() - wall });
  }
  console.log(`beside ${articles} articles, with reading, comparing and writing (goal: under ${GOAL_MS} ms)`);
  for (const [kind, of] of Map.groupBy(took, ({ kind }) => kind))
    console.log(
      `${kind.padEnd(12)} CPU ${told(of.map(({ cpu }) => cpu))}   clock ${told(of.map(({ wall }) => wall))}`,
    );
  const versions = db.prepare('SELECT count(*) FROM copies WHERE leader_key IS NOT NULL').pluck().get();
  console.log(`${versions} of ${2 * STORIES} copies came to their story`);
} finally {
  db.close();
  rmSync(folder, { recursive: true });
}

/** Prints in their order, each of any article: in another, making the index would take an hour. */
function fill(common: number[]): void {
  const add = db.prepare('INSERT INTO copies VALUES (?, 300, NULL, ?)');
  const addPrint = db.prepare('INSERT OR IGNORE INTO copy_prints VALUES (?, ?)');
  const step = Math.floor(PRINTS_END / (articles * PRINTS));
  db.transaction(() => {
    for (let article = 1; article <= articles; article++) add.run(article, SKETCH);
    for (let n = 0; n < articles * PRINTS; n++)
      addPrint.run(n * step + luck.below(step), 1 + luck.below(articles));
    for (const print of common)
      for (let n = 0; n < SHARED_BY; n++) addPrint.run(print, 1 + luck.below(articles));
  }).immediate();
}

function told(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]!.toFixed(2);
  return `p50 ${at(0.5)} p99 ${at(0.99)} ms`;
}
