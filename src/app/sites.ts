/** Tells what the store knows of the sites of dumps, read once a batch; and cleans dumps with it. */
import type { Dump } from '#domain/document.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import type { SitePage, Store } from '#store/store.ts';
import type { Cleaned, Cleaner } from './cleaner.ts';
import { dumpDigest } from './digest.ts';
import { siteOf } from './site.ts';

export type CleanedOnSite = Pick<Cleaned, 'article' | 'digest'> & { site?: SitePage | undefined };
export type Sites = ReturnType<typeof createSites>;

/** The site of a dump; null where nothing tells it, and no memory where it is new. */
export interface KnownSite {
  name: string | null;
  memory: SiteMemory | undefined;
}

export function createSites(store: Store) {
  return {
    /**
     * Gives a function that tells the site of each of these dumps.
     * @param batch `isLearned` where the site knows the page already
     */
    async knowing(batch: readonly { dump: Dump; isLearned?: boolean }[]): Promise<(dump: Dump) => KnownSite> {
      const pages = new Map(batch.map(({ dump, isLearned }) => [dump, { name: siteOf(dump), isLearned }]));
      const names = [...pages.values()].flatMap(({ name }) => (name === null ? [] : [name]));
      const memories = await store.sites(names);
      return (dump) => {
        const { name = null, isLearned = false } = pages.get(dump) ?? {};
        const memory = name === null ? undefined : memories.get(name);
        return { name, memory: memory && { ...memory, hasPage: isLearned } };
      };
    },
    async memoryOf(dump: Dump): Promise<SiteMemory | undefined> {
      const name = siteOf(dump);
      const memory = name === null ? undefined : (await store.sites([name])).get(name);
      return memory && { ...memory, hasPage: (await store.knownDumps([dumpDigest(dump)])).size > 0 };
    },
  };
}

/** What the site learns from a page. */
export function pageOf({ name, memory }: KnownSite, prints: PagePrints): SitePage | undefined {
  return name === null ? undefined : { name, version: memory?.version ?? 0, prints };
}

/** Cleans a dump that is stored, once more. */
export async function cleanOn(known: KnownSite, dump: Dump, cleaner: Cleaner): Promise<CleanedOnSite> {
  const { article, digest, prints } = await cleaner.clean({ dump, site: known.memory, isStored: true });
  return { article, digest, site: pageOf(known, prints) };
}
