/** Takes the pages of one host, gives for each what the others tell of the site: a memory that has never seen the page itself. */
import { pagePrints } from '#app/site.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import type { Cleaned } from '#pipeline.ts';
import { SiteTable } from '#store/siteMemory.ts';

/** @param trust how many articles each other one stands for: hosts of page sets have fewer than it takes to be sure */
export function memoryOfOthers(pages: readonly Cleaned[], page: Cleaned, trust: number): SiteMemory {
  const own = printsOf(page);
  const others = pages.filter((other) => other !== page).map(printsOf);
  const different = others.filter((other) => !areVersions(other, own));
  const counts = new Map<number, number>();
  for (const { blocks } of different)
    for (const print of new Map(blocks).keys()) counts.set(print, (counts.get(print) ?? 0) + 1);
  const of = different.length * trust;
  return {
    name: 'others',
    version: 1,
    sightings: [...counts].map(([print, on]) => [print, on * trust, of]),
    hasPage: false,
  };
}

const printsOf = ({ article, prints }: Cleaned): PagePrints => pagePrints(article, prints);

function areVersions(one: PagePrints, other: PagePrints): boolean {
  const table = new SiteTable();
  table.learn(one);
  table.learn(other);
  return table.articles === 1;
}
