/** `copydesk ingest PATH…`: takes files and folders, stores their articles, tells what became of each. */
import type { App } from '#app/app.ts';
import { filesBelow, recordsOfFiles } from '#app/files.ts';
import { CopydeskError } from '#domain/errors.ts';
import { startProgress } from './progress.ts';
import { withApp } from './session.ts';
import type { Terminal, Verb } from './verb.ts';

export const ingestVerb: Verb = {
  usage: 'PATH…',
  help: 'store the articles of files and folders (.txt .html .json .ndjson)',
  flags: {},
  run: ({ paths, config, terminal }) => {
    if (!paths.length) throw new CopydeskError('unreadable_file', 'Name the files or folders to ingest.');
    return withApp(config, (app) => ingestPaths(app, paths, terminal));
  },
};

/** Ingests paths with progress; 1 when any record was rejected. */
export async function ingestPaths(app: App, paths: string[], terminal: Terminal): Promise<number> {
  const files = await filesBelow(paths);
  const progress = startProgress(terminal, 'Ingesting files', files.length);
  let read = 0;
  const records = recordsOfFiles(files, () => {
    read++;
  });
  const report = await app
    .ingest(records, `cli ${paths.join(' ')}`, () => progress.update(read))
    .finally(progress.stop);
  const { stderr } = terminal;
  for (const r of report.results) {
    if (r.error)
      stderr.write(
        `rejected ${r.recordId ?? r.index}${r.line ? ` line ${r.line}` : ''}: ${r.error.detail}\n`,
      );
  }
  stderr.write(
    `Ingested ${report.results.length} records from ${files.length} files: ` +
      `${report.created} created, ${report.duplicates} duplicate, ${report.rejected} rejected.\n`,
  );
  return report.rejected ? 1 : 0;
}
