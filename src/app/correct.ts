/** Corrections by hand: takes what somebody says of an article, puts it on top of what the pipeline made, keeps who, when and why. */
import { changesBetween } from '#correct/changes.ts';
import { type Actor, NOBODY } from '#domain/access.ts';
import type { CorrectionRequest, KeptCorrection } from '#domain/corrections.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Change, Revision } from '#domain/history.ts';
import { historyOf, keptCorrections } from '#store/history.ts';
import type { Layers, NewRevision, SitePage, Store } from '#store/store.ts';
import type { Access } from './access.ts';
import type { Cleaner } from './cleaner.ts';
import type { CleanedOnSite } from './sites.ts';

/** Versions that may come in between, from others, before it is given up. */
const TRIES = 5;

export interface Signed {
  actor?: string | undefined;
  reason?: string | undefined;
}
/** The versions an article may be at; any where it is left out. */
export type Expected = number[] | undefined;

type Action = Pick<Revision, 'action'> & Partial<Pick<Revision, 'actor' | 'reason' | 'pipeline' | 'undoes'>>;
/** What a new version is to be made of. */
interface Plan {
  action: Action;
  made: Layers['made'];
  kept: KeptCorrection[];
  /** Of the kept, the one that is just being made. */
  newest: number | null;
  /** Of what the pipeline made, where it is known. */
  digest?: string;
  /** Of a dump cleaned anew: what its site learns; null where nothing tells the site. */
  site?: SitePage | null;
  audit?: NewRevision['audit'];
}

/** @param missing gives the error for an article that is not there. */
export function createCorrecting(
  store: Store,
  cleaner: Pick<Cleaner, 'correct'>,
  missing: Access['missing'],
) {
  async function layersOf(id: string): Promise<Layers> {
    const layers = await store.layers(id);
    if (layers === null) throw await missing(id);
    return layers;
  }

  /** Tries again where another version has come in between, unless that is not one of the expected. */
  async function revise(
    id: string,
    expected: Expected,
    plan: (layers: Layers, version: number) => Plan,
  ): Promise<void> {
    for (let tries = 1; ; tries++) {
      const layers = await layersOf(id);
      const version = versionOf(layers);
      if (expected && !expected.includes(version)) {
        const detail = `The article has changed and is at version ${version}: read it again, then correct what you find.`;
        throw new CopydeskError('precondition_failed', detail);
      }
      try {
        return await write(id, layers, plan(layers, version));
      } catch (error) {
        const overtaken = error instanceof CopydeskError && error.code === 'precondition_failed';
        if (!overtaken || tries === TRIES) throw error;
      }
    }
  }

  async function write(id: string, layers: Layers, plan: Plan): Promise<void> {
    const { action, made, newest } = plan;
    const { article, corrections, lost, digest, madeDigest } = await corrected(plan);
    const all = changesBetween(layers.article, article);
    const changes = action.action === 'reprocessed' ? fieldsOf(all) : all;
    const { pipeline = null } = action;
    const isTold = JSON.stringify(lost) === JSON.stringify(layers.revisions.at(-1)?.lost ?? []);
    const tells =
      action.action !== 'reprocessed' || changes.length > 0 || !isTold || pipeline?.from !== pipeline?.to;
    await store.replace(
      id,
      article,
      digest,
      {
        after: versionOf(layers),
        made: corrections.length > 0 ? { article: made, digest: madeDigest } : null,
        entry: tells
          ? {
              action: action.action,
              at: new Date().toISOString(),
              actor: action.actor ?? null,
              reason: action.reason ?? null,
              pipeline,
              undoes: action.undoes ?? null,
              correction: corrections.find(({ version }) => version === newest)?.correction ?? null,
              changes,
              lost,
            }
          : null,
        audit: plan.audit,
      },
      plan.site,
    );
  }

  async function corrected({ made, kept, newest, digest }: Plan): ReturnType<Cleaner['correct']> {
    // most articles that are made anew have no corrections
    if (kept.length > 0 || digest === undefined) return cleaner.correct(made, kept, newest);
    return { article: made, corrections: [], lost: [], digest, madeDigest: digest };
  }

  return {
    correct: (
      id: string,
      { actor, reason, ...correction }: CorrectionRequest,
      expected?: Expected,
      by: Actor = NOBODY,
    ): Promise<void> =>
      revise(id, expected, ({ made, revisions }, version) => ({
        action: { action: 'corrected', actor: actor ?? null, reason: reason ?? null },
        made,
        kept: [...keptCorrections(revisions), { version: version + 1, correction }],
        newest: version + 1,
        audit: { actor: by, detail: { fields: Object.keys(correction), reason: reason ?? null } },
      })),
    undo: (
      id: string,
      undoes: number,
      { actor, reason }: Signed,
      expected?: Expected,
      by: Actor = NOBODY,
    ): Promise<void> =>
      revise(id, expected, ({ made, revisions }) => {
        const kept = keptCorrections(revisions);
        if (!kept.some(({ version }) => version === undoes)) {
          const detail = `Version ${undoes} of the article is no correction, or one that has been undone.`;
          throw new CopydeskError('not_found', detail);
        }
        return {
          action: { action: 'undone', actor: actor ?? null, reason: reason ?? null, undoes },
          made,
          kept: kept.filter(({ version }) => version !== undoes),
          newest: null,
          audit: { actor: by, detail: { undone: undoes, reason: reason ?? null } },
        };
      }),
    /** Puts what a pipeline has now made under the corrections there are. */
    remake: (id: string, { article: made, digest, site }: CleanedOnSite): Promise<void> =>
      revise(id, undefined, ({ article, revisions }) => ({
        action: { action: 'reprocessed', pipeline: { from: article.pipeline, to: made.pipeline } },
        made,
        kept: keptCorrections(revisions),
        newest: null,
        digest,
        site: site ?? null,
      })),
    async history(id: string) {
      const { ingestedAt, article, revisions } = await layersOf(id);
      return { id, data: historyOf(ingestedAt, article.pipeline, revisions) };
    },
  };
}

function versionOf({ revisions }: Layers): number {
  return revisions.at(-1)?.version ?? 1;
}

function fieldsOf(changes: Change[]): Change[] {
  return [...new Set(changes.map(({ field }) => field))].map((field) => ({ field }));
}
