/** Takes a dump as it came, gives its text, decoded, and its true kind; everything after works on text with offsets. */
import type { Dump, Page } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { decode } from '#text/decode.ts';
import { hasTags, looksLikeHtml, sniffBinary } from '#text/sniff.ts';

/**
 * Reads a dump. The text keeps every character, so that offsets hold; only a byte order mark is taken off.
 * @throws CopydeskError `empty_record` for nothing but white space, `not_text` for binary data, `undecodable` when
 *   no charset makes text of the bytes.
 */
export function read(dump: Dump): Page {
  const { bytes, given } = dump;
  if (bytes.length === 0) throw empty();
  const decoded = decode(bytes, dump.charset, dump.kind === 'html');
  const wide = decoded !== null && /^utf-(?:16|32)/.test(decoded.charset);
  const format = wide ? null : sniffBinary(bytes);
  if (format !== null) {
    throw new CopydeskError(
      'not_text',
      `The dump looks like ${format}, not like text. Extract its text or HTML first, and send that.`,
    );
  }
  if (decoded === null) {
    throw new CopydeskError(
      'undecodable',
      'No charset makes text of the bytes of this dump. Save it as UTF-8, or name its charset in the Content-Type.',
    );
  }
  const { text, charset } = decoded;
  if (!VISIBLE.test(text)) throw empty();
  const kind =
    dump.kind === 'html' ? (hasTags(text) ? 'html' : 'text') : looksLikeHtml(text) ? 'html' : 'text';
  return { kind, text, charset, given };
}

/** Anything but white space, control and invisible format characters. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

function empty(): CopydeskError {
  return new CopydeskError(
    'empty_record',
    'The record holds nothing but white space. Send the text or HTML of the page.',
  );
}
