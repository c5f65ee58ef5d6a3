/** Takes the bytes of a document whose charset nobody may have stated, gives its text with `\n` for every line break. */
import { CopydeskError } from '#domain/errors.ts';
import { decode } from '#text/decode.ts';

/** @throws CopydeskError `undecodable` */
export function textOf(bytes: Uint8Array, charset: string | undefined, marked = false): string {
  const decoded = decode(bytes, charset, marked);
  if (decoded === null)
    throw new CopydeskError('undecodable', 'No charset makes text of these bytes; save the file as UTF-8.');
  return decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
