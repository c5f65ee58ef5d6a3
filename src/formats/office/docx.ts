/** Word documents (`.docx`): takes one, gives it as a page; a Nexis Uni download in Word gives its many articles. */
import mammoth from 'mammoth';
import { CopydeskError } from '#domain/errors.ts';
import { openZip } from '../archive/spool.ts';
import { contentOf } from '../archive/zip.ts';
import { descend, RECORD_BYTES } from '../budget.ts';
import { collect, once } from '../bytes.ts';
import { counted } from '../export/export.ts';
import { parseNexis } from '../export/nexis.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';

const NEXIS_END = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*$/im;

export async function* docx(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  descend(options.depth);
  const all = await collect(bytes, RECORD_BYTES);
  await unpackOnce(all, options);
  const buffer = Buffer.from(all);
  const { value: text } = await mammoth.extractRawText({ buffer }).catch(unreadable);
  if (NEXIS_END.test(text)) return yield* counted(parseNexis(text));
  // pictures would come along as data in the page
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage: image }).catch(unreadable);
  const { given } = options;
  yield {
    single: true,
    recordId: given.id,
    dump: { bytes: Buffer.from(html, 'utf8'), kind: 'html', charset: 'utf-8', given },
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
