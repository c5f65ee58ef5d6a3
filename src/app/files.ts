/** Files and folders for ingestion: takes paths, gives the files below them, and each file's records. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CopydeskError } from '#domain/errors.ts';
import { isBeside } from '#formats/archive/member.ts';
import type { FieldNames } from '#formats/fields.ts';
import type { FormatRecord } from '#formats/format.ts';
import { records } from '#formats/open.ts';
import type { IngestInput } from './app.ts';

/**
 * The files to ingest, folders walked in order of name; in a folder, pictures, styles and hidden files are passed over.
 * @throws CopydeskError `unreadable_file` for a path that is not there.
 */
export async function filesBelow(paths: string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(unreadable(path));
    if (info.isDirectory()) {
      for await (const file of inside(path)) files.push(file);
    } else files.push(path);
  }
  return files;
}

/** Links to folders are not followed: they may lead round in circles. */
async function* inside(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isBeside(entry.name)) continue;
    if (entry.isDirectory()) yield* inside(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))) yield path;
  }
}

async function isFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (info) => info.isDirectory(),
    () => false, // a link to nothing is told when it is read
  );
}

/** How many bytes files have together; those that can't be looked at have none. */
export async function sizeOf(files: string[]): Promise<number> {
  let bytes = 0;
  for (const file of files)
    bytes += await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
  return bytes;
}

/**
 * The records of files, read as they are asked for; a file that cannot be read is one rejected record.
 * @param read called with the size of each piece that was read.
 */
export async function* recordsOfFiles(
  files: string[],
  fields?: FieldNames,
  read?: (bytes: number) => void,
): AsyncGenerator<IngestInput> {
  let index = 0;
  for (const file of files) {
    for await (const record of recordsOfFile(file, fields, read))
      yield { ...record, index: index++, recordId: record.recordId ?? file };
  }
}

/** The records of one file; its name decides where its content leaves a doubt. */
export async function* recordsOfFile(
  file: string,
  fields?: FieldNames,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<FormatRecord> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(file)) {
      read(piece.length);
      yield piece;
    }
  }
  try {
    yield* records(bytes(), { name: file, fields });
  } catch (cause) {
    yield { error: cause instanceof CopydeskError ? cause : unreadableFile(file, cause as Error) };
  }
}

function unreadable(path: string): (cause: Error) => never {
  return (cause) => {
    throw unreadableFile(path, cause);
  };
}

function unreadableFile(path: string, cause: Error): CopydeskError {
  if (!('syscall' in cause)) throw cause; // a fault of ours is no fault of the file
  return new CopydeskError('unreadable_file', `${path} can't be read: ${cause.message}.`, [], { cause });
}
