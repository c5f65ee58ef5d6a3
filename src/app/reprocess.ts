/** Reprocess: cleans stored dumps again, so that articles of an older pipeline get what the present one sees. */
import { setImmediate } from 'node:timers/promises';
import { type Actor, NOBODY } from '#domain/access.ts';
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { Cleaned, Cleaner } from './cleaner.ts';

/** Enough to keep the threads busy; the dumps of a batch are in memory together, and one may have 30 MB. */
const BATCH = 16;

export interface ReprocessReport {
  replaced: number;
  /** Dumps the present pipeline refuses; their articles stay as they were. */
  failed: { id: string; code: string; detail: string }[];
}

/**
 * @param remake puts the new version in place, under what is corrected by hand.
 * @param goOn asked before every batch; throws where the rest is to be left.
 */
export function createReprocess(
  store: Store,
  cleaner: Cleaner,
  remake: (id: string, cleaned: Cleaned) => Promise<void>,
  goOn: () => void,
) {
  /** False where the article was taken down since its dump was read. */
  async function replaced(id: string, cleaned: Cleaned): Promise<boolean> {
    try {
      await remake(id, cleaned);
      return true;
    } catch (error) {
      if (error instanceof CopydeskError && error.code === 'not_found') return false;
      throw error;
    }
  }

  return async function reprocess(options: {
    all: boolean;
    actor?: Actor;
    progress?: (done: number) => void;
  }): Promise<ReprocessReport> {
    const report: ReprocessReport = { replaced: 0, failed: [] };
    const detail = { all: options.all, pipeline: PIPELINE_VERSION };
    await store.note(options.actor ?? NOBODY, { action: 'reprocess', subject: '*', detail });
    let after: string | null = null;
    for (;;) {
      goOn();
      const dumps = await store.dumpsToReprocess({
        pipeline: PIPELINE_VERSION,
        all: options.all,
        after,
        limit: BATCH,
      });
      if (!dumps.length) return report;
      const cleaned = await Promise.allSettled(dumps.map(({ dump }) => cleaner.clean(dump)));
      for (const [i, outcome] of cleaned.entries()) {
        const { id } = dumps[i]!;
        if (outcome.status === 'fulfilled') {
          if (await replaced(id, outcome.value)) report.replaced++;
          await setImmediate(); // requests get their turn
        } else {
          if (!(outcome.reason instanceof CopydeskError)) throw outcome.reason;
          report.failed.push({ id, code: outcome.reason.code, detail: outcome.reason.message });
        }
      }
      after = dumps.at(-1)!.id;
      options.progress?.(report.replaced + report.failed.length);
    }
  };
}
