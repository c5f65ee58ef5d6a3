/** Files and folders for ingestion: takes paths, gives the readable files below them, and each file's records. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestInput } from './app.ts';
import type { BodyForm } from './media.ts';
import { records } from './records.ts';

/** File name ending → form of a body. */
const FORMS: Record<string, BodyForm> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/**
 * The files to ingest, folders walked in order of name; in a folder, files of other kinds are passed over.
 * @throws CopydeskError `unreadable_file` for a path that is not there or a named file of another kind.
 */
export async function filesBelow(paths: string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(unreadable(path));
    if (info.isDirectory()) {
      for await (const file of inside(path)) files.push(file);
    } else if (formOf(path)) files.push(path);
    else {
      const known = Object.keys(FORMS).join(' ');
      throw new CopydeskError(
        'unreadable_file',
        `${path} is of no kind we read; known endings are ${known}.`,
      );
    }
  }
  return files;
}

/** Links to folders are not followed: they may lead round in circles. */
async function* inside(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inside(path);
    else if ((entry.isFile() || entry.isSymbolicLink()) && formOf(path)) yield path;
  }
}

/**
 * The records of files, one file in memory at a time; a file that cannot be read is one rejected record.
 * @param done called after the last record of each file.
 */
export async function* recordsOfFiles(files: string[], done: () => void): AsyncGenerator<IngestInput> {
  let index = 0;
  for (const file of files) {
    for (const record of await recordsOfFile(file))
      yield { ...record, index: index++, recordId: record.recordId ?? file };
    done();
  }
}

/** The records of one file, read by its name; a file of no known kind is read as text. */
export async function recordsOfFile(file: string): Promise<Iterable<IngestInput>> {
  try {
    return records(await readFile(file), { form: formOf(file) ?? 'text', charset: undefined }, {}).inputs;
  } catch (cause) {
    if (cause instanceof CopydeskError) return [{ index: 0, error: cause }];
    return [{ index: 0, error: unreadableFile(file, cause as Error) }];
  }
}

function unreadable(path: string): (cause: Error) => never {
  return (cause) => {
    throw unreadableFile(path, cause);
  };
}

function unreadableFile(path: string, cause: Error): CopydeskError {
  return new CopydeskError('unreadable_file', `${path} can't be read: ${cause.message}.`, [], { cause });
}

const formOf = (path: string): BodyForm | undefined => FORMS[extname(path).toLowerCase()];
