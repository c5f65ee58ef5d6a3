/**
 * `npm run bench:sites`: body F1 of the page sets beside the checkout on hosts with several pages, each page cleaned alone and with what the
 * others tell of its site; as it is (a site is believed from four articles on), and as if each other page stood for four. Then what the
 * memory costs. Where ../shared is missing it says so and exits 0.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '#app/site.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { type Cleaned, clean } from '#pipeline.ts';
import { bytes, cost } from './sites/cost.ts';
import { memoryOfOthers } from './sites/others.ts';

const SETS = ['aeb', 'fundus', 'fundus-intl', 'traf', 'aeb-text', 'fundus-text'];
/** Pages a host must have. */
const LEAST = [2, 3];
const TRUST = [1, 4];
/** Pages that the cost is measured on. */
const PAGES = 40;

interface Row {
  id: string;
  url: string;
  html?: string;
  text?: string;
}
interface Page {
  row: Row;
  dump: Dump;
  cleaned: Cleaned;
}

const beside = join(import.meta.dirname, '../../shared');
if (!existsSync(beside)) {
  console.log('bench: skipped, for ../shared (page sets) is not here.');
  process.exit(0);
}
const shared = realpathSync(beside);
const work = mkdtempSync(join(tmpdir(), 'copydesk-sites-bench-'));
try {
  for (const set of SETS) quality(set);
  for (const set of ['aeb', 'aeb-text']) figures(set);
} finally {
  rmSync(work, { recursive: true });
}

function quality(set: string): void {
  const hosts = [...Map.groupBy(pagesOf(set), ({ dump }) => siteOf(dump)).values()];
  for (const least of LEAST) {
    const wanted = hosts.filter((pages) => pages.length >= least);
    const pages = wanted.flat();
    if (pages.length === 0) continue;
    const alone = f1(pages.map(({ row, cleaned }) => ({ row, body: cleaned.article.body })));
    const known = TRUST.map((trust) => {
      let changed = 0;
      const predictions = wanted.flatMap((host) =>
        host.map(({ row, dump, cleaned }) => {
          const all = host.map((page) => page.cleaned);
          const { body } = clean(dump, memoryOfOthers(all, cleaned, trust)).article;
          if (body !== cleaned.article.body) changed++;
          return { row, body };
        }),
      );
      return `${f1(predictions)} with the others${trust === 1 ? '' : ` as ${trust} each`} (${changed} pages changed)`;
    });
    console.log(
      `${set.padEnd(12)} ${wanted.length} hosts of ${least} pages and more, ${pages.length} pages: ` +
        `body F1 ${alone} alone, ${known.join(', ')}`,
    );
  }
}

function figures(set: string): void {
  const pages = pagesOf(set).slice(0, PAGES);
  const times = cost(pages.map(({ dump }) => dump));
  const whole = times['the whole pipeline']!;
  for (const [part, ms] of Object.entries(times))
    console.log(
      `${set.padEnd(12)} ${part.padEnd(28)} ${ms.toFixed(3)} ms a page ${((100 * ms) / whole).toFixed(2)}%`,
    );
  const cleaned = pages.map((page) => page.cleaned);
  for (const articles of [1, 10, 100, 1000])
    console.log(
      `${set.padEnd(12)} ${`${articles} articles of a host`.padEnd(28)} ${bytes(cleaned, articles).toFixed(0)} bytes an article`,
    );
}

function pagesOf(set: string): Page[] {
  const lines = gunzipSync(readFileSync(join(shared, 'pages', `${set}.dev.jsonl.gz`))).toString('utf8');
  return lines.split('\n').flatMap((line) => {
    if (!line) return [];
    const row: Row = JSON.parse(line);
    const kind = row.html === undefined ? 'text' : 'html';
    const given = { url: row.url || undefined };
    const dump: Dump = { bytes: Buffer.from(row.html ?? row.text ?? ''), kind, charset: 'utf-8', given };
    try {
      return [{ row, dump, cleaned: clean(dump) }];
    } catch (error) {
      if (error instanceof CopydeskError) return [];
      throw error;
    }
  });
}

function f1(predictions: { row: Row; body: string }[]): string {
  const [gold, pred] = [join(work, 'gold.jsonl'), join(work, 'pred.jsonl')];
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(gold, lines(predictions.map(({ row: { html: _, text: __, ...row } }) => row)));
  writeFileSync(pred, lines(predictions.map(({ row, body }) => ({ id: row.id, body }))));
  const args = [join(shared, 'score/pages.mjs'), '--gold', gold, '--pred', pred, '--json'];
  return Number(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).f1).toFixed(4);
}
