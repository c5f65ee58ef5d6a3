/** `copydesk ingest PATH…`: takes files and folders, stores their articles, tells what became of each. */
import type { App } from '#app/app.ts';
import { filesBelow, recordsOfFiles } from '#app/files.ts';
import type { IngestResult } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import { type FieldNames, parseFields } from '#formats/fields.ts';
import { startProgress } from './progress.ts';
import { withApp } from './session.ts';
import type { Terminal, Verb } from './verb.ts';

export const ingestVerb: Verb = {
  usage: 'PATH…',
  help: 'store the articles of files and folders, in any format of docs/FORMATS.md',
  flags: {
    fields: { type: 'string', help: 'names of fields in JSON and CSV: headline=Titel,body=Inhalt' },
  },
  run: ({ paths, flags, config, terminal }) => {
    if (!paths.length) throw new CopydeskError('unreadable_file', 'Name the files or folders to ingest.');
    const fields = typeof flags.fields === 'string' ? parseFields(flags.fields) : undefined;
    return withApp(config, (app) => ingestPaths(app, paths, terminal, fields));
  },
};

/** Ingests paths with progress; 1 when any record was rejected. */
export async function ingestPaths(
  app: App,
  paths: string[],
  terminal: Terminal,
  fields?: FieldNames,
): Promise<number> {
  const files = await filesBelow(paths);
  const progress = startProgress(terminal, 'Ingesting files', files.length);
  let read = 0;
  const done = () => {
    read++;
  };
  const records = recordsOfFiles(files, done, fields);
  const report = await app
    .ingest(records, `cli ${paths.join(' ')}`, () => progress.update(read))
    .finally(progress.stop);
  const { stderr } = terminal;
  for (const r of report.results) {
    if (r.error) stderr.write(`rejected ${placeOf(r)}: ${r.error.detail}\n`);
  }
  stderr.write(
    `Ingested ${report.results.length} records from ${files.length} files: ` +
      `${report.created} created, ${report.duplicates} duplicate, ${report.rejected} rejected.\n`,
  );
  return report.rejected ? 1 : 0;
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
