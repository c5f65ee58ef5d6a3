/** gzip and Zstandard: takes packed bytes, reads what is inside as it unpacks; of several members all are read. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { CopydeskError } from '#domain/errors.ts';
import { descend, metered } from '../budget.ts';
import type { Bytes, FormatRecord, Reader, ReadOptions } from '../format.ts';

const CHUNK = 64 * 1024;

export const gzip = unpacker('gzip', () => createGunzip({ chunkSize: CHUNK }));
export const zstd = unpacker('Zstandard', () => createZstdDecompress({ chunkSize: CHUNK }));

function unpacker(name: string, create: () => Transform): Reader {
  return async function* (bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
    const depth = descend(options.depth);
    const inner = options.name?.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|zst|zstd|gzip)$/i, '');
    yield* options.inside(unpacked(bytes, create(), name, options), {
      ...options,
      name: inner,
      format: undefined,
      depth,
    });
  };
}

async function* unpacked(
  bytes: Bytes,
  transform: Transform,
  name: string,
  options: ReadOptions,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let fault: unknown;
  const source = async function* () {
    for await (const piece of bytes) {
      packed += piece.length;
      yield piece;
    }
  };
  pipeline(Readable.from(source(), { objectMode: false }), transform, (error) => {
    fault = error;
  });
  try {
    yield* metered(transform, options.budget, () => packed);
  } catch (error) {
    const cause = fault ?? error;
    const code = String((cause as { code?: string }).code ?? '');
    if (!/^(?:Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(code)) throw cause;
    const sentence = `The ${name} data is damaged or cut off after ${packed} packed bytes; what stands before was read.`;
    throw new CopydeskError('invalid_file', sentence, [], { cause });
  } finally {
    transform.destroy();
  }
}
