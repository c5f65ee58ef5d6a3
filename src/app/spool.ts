/** Bodies that were accepted and are read later: files in a folder beside the database, there for good once `keep` resolves. */

import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CopydeskError } from '#domain/errors.ts';
import { type Durability, makeFolder, syncFolder } from '#store/folder.ts';
import type { Bodies } from '#store/shared.ts';

const READ_AT_ONCE = 256 * 1024;
const KEPT = '.body';
const PART = '.part';

export interface Spool extends Bodies {
  /** As it is now, and to be read even when it is dropped meanwhile; null where there is none. The caller closes it. */
  hold(id: string): Promise<FileHandle | null>;
}

export interface SpoolOptions {
  /** A folder of the system's own where not given: bodies then last no longer than it does. */
  folder?: string | undefined;
  /** Whether what is kept is written through to the disk. */
  durability?: Durability | undefined;
}

export function createSpool({ folder, durability = 'full' }: SpoolOptions): Spool {
  let made: Promise<string> | null = null;
  const ready = () => {
    made ??= madeFolder(folder, durability);
    return made;
  };
  const path = async (id: string, ending = KEPT) => join(await ready(), `${id}${ending}`);

  return {
    async keep(id, bytes) {
      const part = await path(id, PART);
      try {
        const size = await written(part, bytes, durability);
        await rename(part, await path(id));
        if (durability === 'full') syncFolder(await ready());
        return size;
      } catch (error) {
        await rm(part, { force: true });
        throw diskError(error);
      }
    },
    async *read(id) {
      yield* createReadStream(await path(id), { highWaterMark: READ_AT_ONCE });
    },
    hold: async (id) => open(await path(id), 'r').catch(() => null),
    has: async (id, size) =>
      stat(await path(id)).then(
        (found) => found.size === size,
        () => false,
      ),
    drop: async (id) => rm(await path(id), { force: true }),
    async sweep(ids) {
      if (folder === undefined) return;
      for (const name of await readdir(await ready())) {
        const [, id, ending] = /^([0-9a-f-]{36})(\.body|\.part)$/.exec(name) ?? [];
        if (id && !(ending === KEPT && ids.has(id))) await rm(join(await ready(), name), { force: true });
      }
    },
  };
}

async function madeFolder(folder: string | undefined, durability: Durability): Promise<string> {
  if (folder === undefined) return mkdtemp(join(tmpdir(), 'copydesk-ingests-'));
  try {
    makeFolder(folder, durability);
  } catch (error) {
    throw diskError(error);
  }
  return folder;
}

async function written(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  durability: Durability,
): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    let size = 0;
    for await (const piece of bytes) {
      await file.writeFile(piece); // all of it: `write` may stop halfway where the disk is nearly full
      size += piece.length;
    }
    if (durability === 'full') await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

function diskError(error: unknown): unknown {
  if (error instanceof CopydeskError || !(error instanceof Error) || !('syscall' in error)) return error;
  const sentence = `The body could not be kept for later: ${error.message}. Free some space, or point INGEST_FOLDER elsewhere.`;
  const told =
    'The body could not be kept: the disk it is written to is full, or cannot be written. Try again later.';
  return new CopydeskError('storage_error', sentence, [], { cause: error, told });
}
