/** Takes an HTTP answer as archives keep it, gives the page in it, with its transfer and content codings undone. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { CopydeskError } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { RECORD_BYTES } from '../budget.ts';

/** Names in small letters; of several lines of one name the first counts. */
export type Headers = Record<string, string>;

export interface Content {
  bytes: Uint8Array;
  kind: 'text' | 'html' | null;
  charset?: string | undefined;
}

/** The lines behind the first one. */
export function headersOf(head: Buffer): Headers {
  const headers: Headers = Object.create(null);
  const lines = head
    .toString('utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .slice(1);
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  return headers;
}

export function kindOfType(type: string | undefined): Pick<Content, 'kind' | 'charset'> {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1];
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '')) return { kind: 'html', charset };
  return { kind: /^text\/plain/i.test(type ?? '') ? 'text' : null, charset };
}

/** Null for answers that are no page. @throws CopydeskError `invalid_file` or `expands_too_much` */
export function contentOf(block: Buffer): Content | null {
  const end = block.indexOf('\r\n\r\n');
  const head = end < 0 ? block : block.subarray(0, end);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head.subarray(0, 20).toString('latin1'))?.[1];
  if (!status) throw new CopydeskError('invalid_file', 'The block of this WARC record is no HTTP answer.');
  const headers = headersOf(head);
  const { kind, charset } = kindOfType(headers['content-type']);
  if (status !== '200' || kind === null || end < 0) return null;
  const body = block.subarray(end + 4);
  const whole = /chunked/i.test(headers['transfer-encoding'] ?? '') ? (dechunked(body) ?? body) : body;
  return { bytes: decoded(whole, headers['content-encoding']), kind, charset };
}

/** Null where the body is not in chunks: many archives keep it joined, under the old header. */
function dechunked(body: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size =
      end < 0
        ? null
        : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.subarray(at, Math.min(end, at + 100)).toString('latin1'));
    if (!size) return pieces.length ? Buffer.concat(pieces) : null;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

const CODINGS = table<(bytes: Buffer, options: { maxOutputLength: number }) => Buffer>({
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (bytes, options) =>
    (((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
});
const GZIP = Buffer.from([0x1f, 0x8b]);

function decoded(bytes: Buffer, coding: string | undefined): Buffer {
  const decode = CODINGS[coding?.toLowerCase().trim() ?? ''];
  const kept = coding?.includes('gzip') && !bytes.subarray(0, 2).equals(GZIP); // decoded by the crawler already
  if (!decode || kept) return bytes;
  try {
    return decode(bytes, { maxOutputLength: RECORD_BYTES });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new CopydeskError('expands_too_much', `This page unpacks to more than ${RECORD_BYTES} bytes.`);
    throw new CopydeskError(
      'invalid_file',
      `The page is damaged: its ${coding} data can't be unpacked.`,
      [],
      { cause },
    );
  }
}
