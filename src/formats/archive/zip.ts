/** ZIP: takes an archive, reads its files one after the other; its table of contents, not the files' own heads, says what is in it. */
import type { Entry, ZipFile } from 'yauzl';
import { CopydeskError } from '#domain/errors.ts';
import { decode } from '#text/decode.ts';
import { descend, metered } from '../budget.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { member } from './member.ts';
import { openZip } from './spool.ts';

const UTF8_NAMES = 0x800;
const ENCRYPTED = 0x1;
/** What bombs do: their members share their bytes, and together would be as large as one likes. */
const OVERLAPPING =
  'The members of this ZIP have more bytes than it has itself: they overlap, and are not read further.';

export async function* zip(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const depth = descend(options.depth);
  const { zip: archive, close } = await openZip(bytes).catch(damaged);
  let packed = 0;
  try {
    for await (const entry of entriesOf(archive)) {
      packed += entry.compressedSize;
      if (packed > archive.fileSize) throw new CopydeskError('expands_too_much', OVERLAPPING);
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      yield* member(name, () => contentOf(archive, entry, options), { ...options, depth });
    }
  } finally {
    await close();
  }
}

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (error) {
    damaged(error as Error);
  }
}

function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  if (entry.generalPurposeBitFlag & UTF8_NAMES) return raw.toString('utf8');
  return decode(raw, undefined, false)?.text ?? raw.toString('latin1');
}

/** The unpacked bytes of a member, within the budget. */
export async function contentOf(
  archive: ZipFile,
  entry: Entry,
  { budget }: Pick<ReadOptions, 'budget'>,
): Promise<Bytes> {
  if (entry.generalPurposeBitFlag & ENCRYPTED)
    throw new CopydeskError('invalid_file', 'This member is encrypted; unpack it with its password first.');
  const stream = await archive.openReadStreamPromise(entry).catch(damaged);
  const unpacked = async function* () {
    try {
      yield* metered(stream, budget, () => entry.compressedSize);
    } catch (error) {
      damaged(error as Error);
    } finally {
      stream.destroy();
    }
  };
  return unpacked();
}

function damaged(cause: Error): never {
  if (cause instanceof CopydeskError) throw cause;
  const sentence = `The ZIP archive is damaged or cut off: ${cause.message}.`;
  throw new CopydeskError('invalid_file', sentence, [], { cause });
}
