/** Cleans dumps with what the store knows of their sites, read once a batch; gives what their sites can learn from them. */
import type { Dump } from '#domain/document.ts';
import type { SiteMemory } from '#domain/site.ts';
import type { SitePage, Store } from '#store/store.ts';
import type { Cleaned, Cleaner } from './cleaner.ts';
import { dumpDigest } from './digest.ts';
import { siteOf } from './site.ts';

export type CleanedOnSite = Pick<Cleaned, 'article' | 'digest'> & { site?: SitePage | undefined };
export type Sites = ReturnType<typeof createSites>;

export function createSites(store: Store, cleaner: Cleaner) {
  return {
    /**
     * Gives a function that cleans these dumps.
     * @param batch `isLearned` where the site knows the page already
     */
    async cleaning(
      batch: readonly { dump: Dump; isLearned?: boolean }[],
    ): Promise<(dump: Dump) => Promise<CleanedOnSite>> {
      const pages = new Map(batch.map(({ dump, isLearned }) => [dump, { name: siteOf(dump), isLearned }]));
      const names = [...pages.values()].flatMap(({ name }) => (name === null ? [] : [name]));
      const memories = await store.sites(names);
      return async (dump) => {
        const { name = null, isLearned = false } = pages.get(dump) ?? {};
        const memory = name === null ? undefined : memories.get(name);
        const known = memory && { ...memory, hasPage: isLearned };
        const { article, digest, prints } = await cleaner.clean(dump, known);
        const site = name === null ? undefined : { name, version: memory?.version ?? 0, prints };
        return { article, digest, site };
      };
    },
    async memoryOf(dump: Dump): Promise<SiteMemory | undefined> {
      const name = siteOf(dump);
      const memory = name === null ? undefined : (await store.sites([name])).get(name);
      return memory && { ...memory, hasPage: (await store.knownDumps([dumpDigest(dump)])).size > 0 };
    },
  };
}
