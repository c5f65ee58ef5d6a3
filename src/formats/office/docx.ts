/** Word documents (`.docx`): takes one, gives it as a page; a Nexis Uni download in Word gives its many articles. */
import { CopydeskError } from '#domain/errors.ts';
import { openZip } from '../archive/spool.ts';
import { contentOf } from '../archive/zip.ts';
import { readWord } from '../aside/aside.ts';
import { descend, RECORD_BYTES } from '../budget.ts';
import { collect, once } from '../bytes.ts';
import { counted } from '../export/export.ts';
import { parseNexis } from '../export/nexis.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';

export async function* docx(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  descend(options.depth);
  const all = await collect(bytes, RECORD_BYTES);
  await unpackOnce(all, options);
  const word = await readWord(all).catch(unreadable);
  if ('nexis' in word) return yield* counted(parseNexis(word.nexis));
  const { given } = options;
  yield {
    single: true,
    recordId: given.id,
    dump: { bytes: Buffer.from(word.html, 'utf8'), kind: 'html', charset: 'utf-8', given },
  };
}

/** Unpacks all parts within the budget and to the sizes they state, as the library that reads them next knows no bounds. */
async function unpackOnce(all: Uint8Array, options: ReadOptions): Promise<void> {
  const { zip, close } = await openZip(once(all)).catch(unreadable);
  try {
    for await (const entry of zip.eachEntry())
      for await (const _ of await contentOf(zip, entry, options)) if (options.budget.left < 0) break;
  } catch (error) {
    unreadable(error as Error);
  } finally {
    await close();
  }
}

function unreadable(cause: Error): never {
  if (cause instanceof CopydeskError) throw cause;
  throw new CopydeskError('invalid_file', `The Word document is damaged: ${cause.message}.`, [], { cause });
}
