/** `copydesk backup PATH`, `restore PATH`, `check`: copies the database with all that belongs to it, puts a copy back, looks whether all is well. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkStore, copyStore, type Place } from '#app/upkeep.ts';
import { CopydeskError } from '#domain/errors.ts';
import { storeFile } from '#store/open.ts';
import type { Checked, CopyOptions } from '#store/upkeep.ts';
import { bodiesBeside, placeOf } from './place.ts';
import { startProgress } from './progress.ts';
import type { Call, Verb } from './verb.ts';

const MEGABYTE = { name: ' MB', size: 1_000_000 };

export const backupVerb: Verb = {
  usage: 'PATH',
  help: 'copy the database to a file, with bodies that are still to be read, while the server goes on',
  flags: { force: { type: 'boolean', help: 'replace the file that is there' } },
  run: (call) => copy(call, { from: placeOf(call.config), to: copyAt(pathOf(call)), over: 'nothing' }),
};

export const restoreVerb: Verb = {
  usage: 'PATH',
  help: 'put a backup in the place of the database, which no server may have open',
  flags: { force: { type: 'boolean', help: 'replace a database that holds articles' } },
  run(call) {
    const path = pathOf(call);
    if (!existsSync(path)) throw new CopydeskError('unreadable_file', `There is no file ${path}.`);
    const { file, folder } = copyAt(path);
    const ours = placeOf(call.config);
    const to = { file: resolve(storeFile(ours.url)), folder: ours.folder! };
    mkdirSync(dirname(to.file), { recursive: true }); // as a server does
    return copy(call, { from: { url: `sqlite:${file}`, folder }, to, over: 'empty' });
  },
};

export const checkVerb: Verb = {
  usage: '',
  help: 'look whether the database is whole: pages, rows, index, counts, offsets, dumps',
  flags: {
    sample: { type: 'string', help: 'look into so many articles, taken at random, and not into all' },
    json: { type: 'boolean', help: 'one JSON object a line, one for each check' },
  },
  async run({ flags, config, terminal }) {
    const sample = flags.sample === undefined ? null : Number(flags.sample);
    if (sample !== null && !(Number.isSafeInteger(sample) && sample > 0))
      throw new CopydeskError(
        'invalid_request',
        `--sample can't be ${flags.sample}; give a whole number from 1 on.`,
      );
    let faults = 0;
    for await (const checked of checkStore(placeOf(config), sample)) {
      faults += checked.faults;
      terminal.stdout.write(`${flags.json ? JSON.stringify(checked) : lines(checked)}\n`);
    }
    if (faults) terminal.stderr.write(`${faults} things are off: docs/OPERATIONS.md tells what to do.\n`);
    return faults ? 1 : 0;
  },
};

function pathOf({ paths }: Call): string {
  if (paths.length !== 1) throw new CopydeskError('invalid_request', 'Name the one file of the backup.');
  return resolve(paths[0]!);
}

/** A copy is a database of its own, with its bodies where a server on it would look. */
function copyAt(file: string): { file: string; folder: string } {
  return { file, folder: bodiesBeside(`sqlite:${file}`)! };
}

async function copy(
  { flags, terminal }: Call,
  { from, to, over }: { from: Place; to: { file: string; folder: string }; over: CopyOptions['over'] },
): Promise<number> {
  let bar: ReturnType<typeof startProgress> | null = null;
  const progress = (done: number, total: number) => {
    bar ??= startProgress(terminal, 'Copying', total, MEGABYTE);
    bar.update(done);
  };
  const options = { over: flags.force ? 'anything' : over, progress } as const;
  const { bodies, missing } = await copyStore(from, to, options).finally(() => bar?.stop());
  for (const id of missing) terminal.stderr.write(`The body of ingest ${id} was not there.\n`);
  const more = bodies ? `, and ${bodies} bodies that are still to be read to ${to.folder}` : '';
  terminal.stderr.write(`Copied and checked: ${to.file}${more}.\n`);
  return 0;
}

function lines({ check, looked, faults, told }: Checked): string {
  const name = check.padEnd(14);
  if (faults === 0) return `ok   ${name}${looked}`;
  const rest = faults > told.length ? [`       and ${faults - told.length} more`] : [];
  return [
    `OFF  ${name}${looked}: ${faults} off`,
    ...told.map(({ detail, article }) => `       ${article ? `article ${article}: ` : ''}${detail}`),
    ...rest,
  ].join('\n');
}
