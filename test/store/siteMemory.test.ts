/** What a site remembers of its pages: how often, of which, how much at most. */
import { describe, expect, test } from 'vitest';
import type { PagePrints } from '#domain/site.ts';
import { MOST_BLOCKS, SiteTable } from '#store/siteMemory.ts';

const TEMPLATE = 7;
/** A page of its own: address, headline and three paragraphs nobody else has, and the template's. */
const page = (n: number, more: [number, number][] = [[TEMPLATE, 30]]): PagePrints => ({
  address: 1_000_000 + n,
  headline: 2_000_000 + n,
  blocks: [[n * 10 + 3_000_000, 30], [n * 10 + 3_000_001, 30], [n * 10 + 3_000_002, 30], ...more],
});
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

function learned(...pages: PagePrints[]): SiteTable {
  const table = new SiteTable();
  for (const one of pages) table.learn(one);
  return table;
}

describe('a site learns', () => {
  test('how many articles have a block, and of how many', () => {
    const table = learned(...numbers(8).map((n) => page(n, n % 4 === 3 ? [] : [[TEMPLATE, 30]])));
    expect(table.articles).toBe(8);
    expect(table.sightings()).toEqual([[TEMPLATE, 6, 8]]);
  });

  test('the same in any order', () => {
    const pages = numbers(12).map((n) => page(n, n % 3 === 0 ? [] : [[TEMPLATE, 30]]));
    expect(learned(...pages.toReversed()).sightings()).toEqual(learned(...pages).sightings());
  });

  test('the same after it was packed', () => {
    const table = learned(...numbers(6).map((n) => page(n)));
    const again = new SiteTable(table.articles, table.pack());
    again.learn(page(99));
    expect(again.sightings()).toEqual([[TEMPLATE, 7, 7]]);
    expect(again.pack()).toHaveLength(table.pack().length + 5 * 16);
  });

  test('nothing from versions: the same address, the same headline, or little that is new', () => {
    const blocks = page(1).blocks;
    const versions: PagePrints[] = [
      { address: page(1).address, headline: 5, blocks: [...blocks, [50, 60]] },
      { address: 6, headline: page(1).headline, blocks: [...blocks, [60, 60]] },
      { address: 8, headline: 9, blocks: [...blocks, [80, 12]] },
      { address: null, headline: null, blocks },
    ];
    const table = learned(page(1), ...versions, ...versions, page(2), page(3));
    expect(table.articles).toBe(3);
    expect(table.sightings()).toEqual([]);
    table.learn(page(4));
    expect(table.sightings()).toEqual([[TEMPLATE, 4, 4]]);
  });

  test('from pages that all have one headline, since that is the site’s', () => {
    const table = learned(...numbers(12).map((n) => ({ ...page(n), headline: 5 })));
    expect(table.sightings().map(([print]) => print)).toContain(TEMPLATE);
  });

  test('what news in a row repeat is no template once other news have come', () => {
    const story: [number, number][] = [[42, 40]];
    const table = learned(
      ...numbers(5).map((n) => page(n, story)),
      ...numbers(60, 100).map((n) => page(n, [])),
    );
    expect(table.sightings()).toEqual([[42, 5, 50]]);
    expect(table.templates()).toBe(0);
  });

  test('a new template of an old site within some twenty articles', () => {
    const table = learned(...numbers(300).map((n) => page(n, [])), ...numbers(25, 300).map((n) => page(n)));
    expect(table.templates()).toBe(TEMPLATE);
  });

  test('no more than it has room for, and keeps what recurred, though the site has dropped it', () => {
    const table = learned(...numbers(30).map((n) => page(n)), ...numbers(3000, 30).map((n) => page(n, [])));
    expect(table.pack().length).toBeLessThanOrEqual(MOST_BLOCKS * 16);
    expect(table.sightings()).toEqual([[TEMPLATE, 30, 50]]);
    expect(table.templates()).toBe(TEMPLATE);
  });
});
