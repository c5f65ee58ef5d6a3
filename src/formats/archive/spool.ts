/** Takes bytes that arrive in pieces, gives them at any place: in memory where they are few, else in a file without a name. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fromBufferPromise, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { joined } from '../bytes.ts';
import type { Bytes } from '../format.ts';

const IN_MEMORY = 16 * 1024 * 1024;

/** Opens a ZIP, whose table of contents stands at its end. Member names come as bytes: they are for showing alone. */
export async function openZip(bytes: Bytes): Promise<{ zip: ZipFile; close: () => Promise<void> }> {
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false };
  const pieces: Uint8Array[] = [];
  let size = 0;
  let file: Awaited<ReturnType<typeof unnamed>> | null = null;
  try {
    for await (const piece of bytes) {
      size += piece.length;
      pieces.push(piece);
      if (size <= IN_MEMORY) continue;
      file ??= await unnamed();
      await file.write(joined(pieces.splice(0)));
    }
    if (!file)
      return { zip: await fromBufferPromise(Buffer.from(joined(pieces)), options), close: async () => {} };
    const reader = new FileReader(file);
    const zip = await fromRandomAccessReaderPromise(reader, size, options);
    return { zip, close: () => reader.file.close() };
  } catch (error) {
    await file?.close();
    throw error;
  }
}

type File = Awaited<ReturnType<typeof open>>;

/** A file in the system's folder for such, gone with its last handle, however we end. */
async function unnamed(): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  try {
    return await open(join(folder, 'spool'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

class FileReader extends RandomAccessReader {
  readonly file: File;
  constructor(file: File) {
    super();
    this.file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const { file } = this;
    return Readable.from(
      (async function* () {
        for (let at = start; at < end; ) {
          const { bytesRead, buffer } = await file.read(
            Buffer.alloc(Math.min(64 * 1024, end - at)),
            0,
            null,
            at,
          );
          if (bytesRead === 0) return;
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        }
      })(),
      { objectMode: false },
    );
  }
}
