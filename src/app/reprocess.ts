/** Reprocess: cleans stored dumps again, so that articles of an older pipeline get what the present one sees. */
import { setImmediate } from 'node:timers/promises';
import { type Actor, NOBODY } from '#domain/access.ts';
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { Cleaner } from './cleaner.ts';
import { type CleanedOnSite, cleanOn, createSites } from './sites.ts';

/** Enough to keep the threads busy; the dumps of a batch are in memory together, and one may have 30 MB. */
const BATCH = 16;

export interface ReprocessReport {
  replaced: number;
  /** Dumps the present pipeline refuses; their articles stay as they were. */
  failed: { id: string; code: string; detail: string }[];
}

/** With `sites`, the first round may have a site learn from articles that it has not known: then the second one profits. */
const ROUNDS = 2;

export interface ReprocessOptions {
  /** Also those that the present pipeline made. */
  all: boolean;
  /** Also those whose site is known better by now. */
  sites?: boolean | undefined;
  actor?: Actor | undefined;
  progress?: ((done: number) => void) | undefined;
}

/**
 * @param remake puts the new version in place, under what is corrected by hand.
 * @param goOn asked before every batch; throws where the rest is to be left.
 */
export function createReprocess(
  store: Store,
  cleaner: Cleaner,
  remake: (id: string, cleaned: CleanedOnSite) => Promise<void>,
  goOn: () => void,
) {
  const sites = createSites(store);

  /** False where the article was taken down since its dump was read. */
  async function replaced(id: string, cleaned: CleanedOnSite): Promise<boolean> {
    try {
      await remake(id, cleaned);
      return true;
    } catch (error) {
      if (error instanceof CopydeskError && error.code === 'not_found') return false;
      throw error;
    }
  }

  /** What stands behind `after`, a batch of it; the id of the last one, or null at the end. */
  async function batch(report: ReprocessReport, options: ReprocessOptions, after: string | null) {
    const dumps = await store.dumpsToReprocess({
      pipeline: PIPELINE_VERSION,
      all: options.all,
      sites: options.sites ?? false,
      after,
      limit: BATCH,
    });
    const siteOf = await sites.knowing(dumps);
    const cleaned = await Promise.allSettled(dumps.map(({ dump }) => cleanOn(siteOf(dump), dump, cleaner)));
    for (const [i, outcome] of cleaned.entries()) {
      const { id } = dumps[i]!;
      if (outcome.status === 'fulfilled') {
        if (await replaced(id, outcome.value)) report.replaced++;
        await setImmediate(); // requests get their turn
      } else {
        if (!(outcome.reason instanceof CopydeskError)) throw outcome.reason;
        if (report.failed.some((failed) => failed.id === id)) continue; // in both rounds
        report.failed.push({ id, code: outcome.reason.code, detail: outcome.reason.message });
      }
    }
    return dumps.at(-1)?.id ?? null;
  }

  return async function reprocess(options: ReprocessOptions): Promise<ReprocessReport> {
    const report: ReprocessReport = { replaced: 0, failed: [] };
    const { all, sites: known = false } = options;
    const detail = { all, sites: known, pipeline: PIPELINE_VERSION };
    await store.note(options.actor ?? NOBODY, { action: 'reprocess', subject: '*', detail });
    for (let round = 1; round <= (options.sites ? ROUNDS : 1); round++) {
      const asked = round === 1 ? options : { ...options, all: false };
      let after: string | null = null;
      do {
        goOn();
        after = await batch(report, asked, after);
        options.progress?.(report.replaced + report.failed.length);
      } while (after !== null);
    }
    return report;
  };
}
