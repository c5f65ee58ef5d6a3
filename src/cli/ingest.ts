/** `copydesk ingest PATH…`: takes files and folders, stores their articles, tells what became of each. */
import type { App } from '#app/app.ts';
import { filesBelow, recordsOfFiles, sizeOf } from '#app/files.ts';
import { CopydeskError, ERRORS } from '#domain/errors.ts';
import type { Ingest } from '#domain/ingest.ts';
import type { IngestResult } from '#domain/records.ts';
import { type FieldNames, parseFields } from '#formats/fields.ts';
import { inWords, startProgress } from './progress.ts';
import { withApp } from './session.ts';
import type { Terminal, Verb } from './verb.ts';

/** Rejected records that are told one by one; the store keeps all. */
const TOLD_MOST = 1_000;
const MEGABYTE = { name: ' MB', size: 1_000_000 };

export const ingestVerb: Verb = {
  usage: 'PATH…',
  help: 'store the articles of files and folders, in any format of docs/FORMATS.md',
  flags: {
    fields: { type: 'string', help: 'names of fields in JSON and CSV: headline=Titel,body=Inhalt' },
  },
  run: ({ paths, flags, config, terminal }) => {
    if (!paths.length) throw new CopydeskError('unreadable_file', 'Name the files or folders to ingest.');
    const fields = typeof flags.fields === 'string' ? parseFields(flags.fields) : undefined;
    return withApp(config, (app) => ingestPaths(app, paths, terminal, fields), { alone: true });
  },
};

/**
 * Ingests paths with progress; 1 when any record was rejected. What is stored already is known by its bytes and not cleaned again, so that
 * the same call goes on where one before it stopped.
 */
export async function ingestPaths(
  app: App,
  paths: string[],
  terminal: Terminal,
  fields?: FieldNames,
): Promise<number> {
  const { stderr } = terminal;
  const started = performance.now();
  const files = await filesBelow(paths);
  const progress = startProgress(terminal, 'Ingesting', await sizeOf(files), MEGABYTE);
  const rejected: IngestResult[] = [];
  let [bytes, records] = [0, 0];
  const read = (size: number) => {
    bytes += size;
  };
  const saved = (results: IngestResult[]) => {
    records += results.length;
    for (const result of results) if (result.error && rejected.length < TOLD_MOST) rejected.push(result);
    const rate = records / ((performance.now() - started) / 1000);
    progress.update(bytes, `${records} records, ${rate.toFixed(0)} a second`);
  };
  const found = recordsOfFiles(files, fields, read);
  const ingest = await app
    .ingestAll(found, `cli ${paths.join(' ')}`, { saved, bytes: () => bytes })
    .finally(progress.stop);
  for (const r of rejected) stderr.write(`rejected ${placeOf(r)}: ${r.error?.detail}\n`);
  stderr.write(`${summary(ingest, files.length, (performance.now() - started) / 1000, rejected.length)}\n`);
  return ingest.rejected ? 1 : 0;
}

function summary(ingest: Ingest, files: number, seconds: number, told: number): string {
  const { created, duplicates, rejected, records, reasons } = ingest;
  const lines = [
    `Ingested ${records} records from ${files} files: ${created} created, ${duplicates} duplicate, ${rejected} rejected.`,
  ];
  const list = (counts: Record<string, number>, name: (reason: string) => string) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => `${String(count).padStart(9)}  ${name(reason)}`);
  lines.push(
    ...list(reasons.duplicate, (of) => `duplicate: the same ${of} is stored`),
    ...list(
      reasons.rejected,
      (code) =>
        `rejected: ${Object.hasOwn(ERRORS, code) ? ERRORS[code as keyof typeof ERRORS].title : code} (${code})`,
    ),
  );
  if (rejected > told) lines.push(`All that were rejected: GET /ingests/${ingest.id}/records`);
  if (seconds >= 1)
    lines.push(`It took ${inWords(seconds)}, ${(records / seconds).toFixed(0)} records a second.`);
  return lines.join('\n');
}

/** `mixed.zip in a/feed.xml line 12`. */
function placeOf({ recordId, index, path, line, offset }: IngestResult): string {
  const parts = [
    recordId ?? index,
    path && `in ${path}`,
    line && `line ${line}`,
    offset !== undefined && `byte ${offset}`,
  ];
  return parts.filter((part) => part !== undefined && part !== false).join(' ');
}
