/** tar: takes an archive, reads its files one after the other as they pass by. */
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { CopydeskError } from '#domain/errors.ts';
import { descend } from '../budget.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { member } from './member.ts';

export async function* tar(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const depth = descend(options.depth);
  const members = extract();
  const source = Readable.from(bytes, { objectMode: false });
  let fault: unknown;
  source.on('error', (error) => {
    fault = error;
    members.destroy(error);
  });
  source.pipe(members);
  try {
    for await (const entry of members) {
      const { type, name } = entry.header;
      if (type === 'file') yield* member(name, () => entry as unknown as Bytes, { ...options, depth });
      entry.resume(); // the rest of what was not read
    }
  } catch (cause) {
    if (fault instanceof CopydeskError) throw fault;
    if (cause instanceof CopydeskError || fault) throw cause;
    const sentence = `The tar archive is damaged or cut off: ${(cause as Error).message}. What stands before was read.`;
    throw new CopydeskError('invalid_file', sentence, [], { cause });
  } finally {
    source.destroy();
    members.destroy();
  }
}
