/** Takes what is kept of an article's changes, gives the forms that leave the server: its history, and where each field came from. */
import type { Article } from '#domain/article.ts';
import { CORRECTED_FIELDS, type KeptCorrection } from '#domain/corrections.ts';
import type { FieldProvenance, HistoryEntry, Provenance, Revision } from '#domain/history.ts';

/** Corrections that have not been taken back, oldest first. */
export function keptCorrections(revisions: Revision[]): KeptCorrection[] {
  const undone = new Set(revisions.map(({ undoes }) => undoes));
  return revisions.flatMap(({ version, correction }) =>
    correction && !undone.has(version) ? [{ version, correction }] : [],
  );
}

export function provenanceOf({ evidence }: Pick<Article, 'evidence'>, revisions: Revision[]): Provenance {
  const kept = new Set(keptCorrections(revisions).map(({ version }) => version));
  const corrections = revisions.filter(({ version }) => kept.has(version));
  const entries = CORRECTED_FIELDS.map((field): [string, FieldProvenance] => {
    const rule = Object.entries(evidence).find(([name]) => name === field)?.[1].rule ?? null;
    const latest = corrections.findLast(({ correction }) => correction?.[field] !== undefined);
    if (!latest) return [field, { from: rule === 'given' ? 'given' : 'pipeline', rule, correction: null }];
    const { version, at, actor, reason } = latest;
    return [field, { from: 'corrected', rule, correction: { version, at, actor, reason } }];
  });
  return Object.fromEntries(entries) as Provenance;
}

/** @param pipeline the version that made the article as it is now. */
export function historyOf(ingestedAt: string, pipeline: string, revisions: Revision[]): HistoryEntry[] {
  const undone = new Set(revisions.map(({ undoes }) => undoes));
  const first = revisions.find((revision) => revision.pipeline)?.pipeline?.from ?? pipeline;
  const ingested: HistoryEntry = {
    version: 1,
    action: 'ingested',
    at: ingestedAt,
    actor: null,
    reason: null,
    pipeline: { from: null, to: first },
    undoes: null,
    undone: false,
    changes: [],
    lost: [],
  };
  const since = revisions.map(({ correction: _, ...entry }) => ({
    ...entry,
    undone: undone.has(entry.version),
  }));
  return [ingested, ...since];
}
