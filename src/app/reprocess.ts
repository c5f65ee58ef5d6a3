/** Reprocess: cleans stored dumps again, so that articles of an older pipeline get what the present one sees. */
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { Cleaner } from './cleaner.ts';
import { articleDigest } from './digest.ts';

const BATCH = 100;

export interface ReprocessReport {
  replaced: number;
  /** Dumps the present pipeline refuses; their articles stay as they were. */
  failed: { id: string; code: string; detail: string }[];
}

export function createReprocess(store: Store, cleaner: Cleaner) {
  return async function reprocess(options: {
    all: boolean;
    progress?: (done: number) => void;
  }): Promise<ReprocessReport> {
    const report: ReprocessReport = { replaced: 0, failed: [] };
    let after: string | null = null;
    for (;;) {
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
          await store.replace(id, outcome.value, articleDigest(outcome.value));
          report.replaced++;
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
