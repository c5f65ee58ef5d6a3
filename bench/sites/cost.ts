/** Takes pages, tells what the memory of sites costs: CPU time beside the pipeline's, in one run, and bytes an article. */
import { pagePrints, siteOf } from '#app/site.ts';
import type { Dump } from '#domain/document.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import { printsOf } from '#label/prints.ts';
import { onSite } from '#label/site.ts';
import { type Cleaned, clean, process as wholePipeline } from '#pipeline.ts';
import { SiteTable } from '#store/siteMemory.ts';

const ROUNDS = 5;
/** Pages of a host that come in one transaction, whose table is read and written once. */
const TOGETHER = [1, 10];

/** Medians in milliseconds a page. */
export function cost(dumps: readonly Dump[]): Record<string, number> {
  const cleaned = dumps.map((dump) => clean(dump));
  const prints = cleaned.map(({ article, prints }) => pagePrints(article, prints));
  const memory = crowded(prints);
  const parts: Record<string, () => void> = {
    'the whole pipeline': () => {
      for (const dump of dumps) wholePipeline(dump);
    },
    'name of the site': () => {
      for (const dump of dumps) siteOf(dump);
    },
    'prints of the page': () => {
      for (const { article, blocks } of cleaned) pagePrints(article, printsOf(blocks));
    },
    'labels by the memory': () => {
      for (const page of cleaned) onSite(page.blocks, page.prints, memory, refuse);
    },
  };
  for (const together of TOGETHER)
    parts[`learning, ${together} a transaction`] = () => learn(prints, together);
  const times = Object.fromEntries(Object.keys(parts).map((part) => [part, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [part, work] of Object.entries(parts)) {
      const from = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(from);
      if (round > 0) times[part]!.push((user + system) / 1000 / dumps.length);
    }
  return Object.fromEntries(
    Object.entries(times).map(([part, all]) => [part, all.sort((a, b) => a - b)[ROUNDS >> 1]!]),
  );
}

/** Bytes of the table for each article, for hosts of so many. */
export function bytes(pages: readonly Cleaned[], articles: number): number {
  const table = new SiteTable();
  const prints = pages.map(({ article, prints }) => pagePrints(article, prints));
  for (let n = 0; n < articles; n++) table.learn(another(prints[n % prints.length]!, n));
  return table.pack().length / articles;
}

/** The table of a host that is full. */
let full: { articles: number; packed: Uint8Array } | undefined;
function learn(prints: readonly PagePrints[], together: number): void {
  full ??= filled(prints);
  for (let at = 0; at < prints.length; at += together) {
    const table = new SiteTable(full.articles, full.packed);
    const before = table.templates();
    for (const page of prints.slice(at, at + together)) table.learn(page);
    if (table.templates() === before) table.pack();
  }
}

function filled(prints: readonly PagePrints[]) {
  const table = new SiteTable();
  for (let n = 0; n < 200; n++) table.learn(another(prints[n % prints.length]!, n));
  return { articles: table.articles, packed: table.pack() };
}

/** A page as long, with other words. */
function another({ address, headline, blocks }: PagePrints, n: number): PagePrints {
  const other = (print: number) => (print + n * 2_654_435_761) % 2 ** 32;
  return {
    address: other(address ?? 0),
    headline: other(headline ?? 1),
    blocks: blocks.map(([print, words]) => [other(print), words]),
  };
}

/** Thirty blocks that recur, which none of these pages has. */
function crowded(prints: readonly PagePrints[]): SiteMemory {
  const sightings = prints
    .flatMap(({ blocks }) => blocks)
    .slice(0, 30)
    .map(([print]): [number, number, number] => [print ^ 1, 40, 50]);
  return { name: 'crowded', version: 1, sightings, hasPage: false };
}

function refuse(): never {
  throw new Error('none of these pages has what recurs');
}
