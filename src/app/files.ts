/** Files and folders for ingestion: takes paths, gives the readable files below them, and each file's records. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestInput } from './app.ts';
import { recordsOf } from './records.ts';

/** File name ending → media type of `POST /ingest`. */
const MEDIA_TYPES: Record<string, string> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
};

/**
 * The files to ingest, folders walked in order of name; in a folder, files of other kinds are passed over.
 * @throws CopydeskError `unreadable_file` for a path that is not there or a named file of another kind.
 */
export async function filesBelow(paths: string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch((cause) => {
      throw new CopydeskError('unreadable_file', `${path} can't be read: ${cause.message}`, [], { cause });
    });
    if (info.isDirectory()) {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const inside = entries
        .filter((e) => e.isFile() && mediaTypeOf(e.name))
        .map((e) => join(e.parentPath, e.name));
      files.push(...inside.sort());
    } else if (mediaTypeOf(path)) files.push(path);
    else {
      const known = Object.keys(MEDIA_TYPES).join(' ');
      throw new CopydeskError(
        'unreadable_file',
        `${path} is of no kind we read; known endings are ${known}.`,
      );
    }
  }
  return files;
}

/** The records of files, one file in memory at a time; a file that cannot be read is one rejected record. */
export async function* recordsOfFiles(files: string[]): AsyncGenerator<IngestInput> {
  let index = 0;
  for (const file of files) {
    for (const record of await recordsOfFile(file))
      yield { ...record, index: index++, recordId: record.recordId ?? file };
  }
}

async function recordsOfFile(file: string): Promise<Iterable<IngestInput>> {
  try {
    return recordsOf(await readFile(file), mediaTypeOf(file)!);
  } catch (cause) {
    if (cause instanceof CopydeskError) return [{ index: 0, error: cause }];
    const message = `${file} can't be read: ${(cause as Error).message}`;
    return [{ index: 0, error: new CopydeskError('unreadable_file', message, [], { cause }) }];
  }
}

/** The media type a file name stands for; undefined for kinds we do not read. */
export const mediaTypeOf = (path: string): string | undefined => MEDIA_TYPES[extname(path).toLowerCase()];
