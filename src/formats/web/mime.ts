/** MIME messages as far as saved pages need them: takes the bytes of a message, gives its headers and its parts, decoded. */
import { type Headers, headersOf } from './http.ts';

export interface Part {
  headers: Headers;
  /** With the transfer encoding undone. */
  bytes: Buffer;
  /** The message ends inside it. */
  cut: boolean;
}

/** Messages in messages in messages are no saved page. */
const DEPTH_MOST = 8;

/** Head and rest; the empty line between them may end in `\n` alone. */
function split(bytes: Buffer): { headers: Headers; rest: Buffer } {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  const head = end < 0 ? bytes : bytes.subarray(0, end);
  return {
    headers: headersOf(Buffer.concat([Buffer.from('\n'), head])),
    rest: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (end === crlf ? 4 : 2)),
  };
}

/** The message's own headers and all its leaves, in order. */
export function partsOf(bytes: Buffer, depth = 0): { headers: Headers; parts: Part[] } {
  const { headers, rest } = split(bytes);
  const boundary = parameter(headers['content-type'], 'boundary');
  if (!/^multipart\//i.test(headers['content-type'] ?? '') || !boundary || depth > DEPTH_MOST)
    return {
      headers,
      parts: [{ headers, bytes: decoded(rest, headers['content-transfer-encoding']), cut: false }],
    };
  const { pieces, cut } = between(rest, boundary);
  const parts = pieces.flatMap((piece) => partsOf(piece, depth + 1).parts);
  const last = parts.at(-1);
  if (last && cut && depth === 0) last.cut = true; // within, mail programs forget to close
  return { headers, parts };
}

export function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}

function between(rest: Buffer, boundary: string): { pieces: Buffer[]; cut: boolean } {
  const mark = Buffer.from(`--${boundary}`);
  const pieces: Buffer[] = [];
  let start = -1;
  for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark, at + mark.length)) {
    if (at > 0 && rest[at - 1] !== 0x0a) continue;
    if (start >= 0) pieces.push(rest.subarray(start, at));
    const line = rest.indexOf(0x0a, at);
    const isLast = rest.subarray(at + mark.length, at + mark.length + 2).toString('latin1') === '--';
    if (isLast || line < 0) return { pieces, cut: false };
    start = line + 1;
  }
  if (start >= 0) pieces.push(rest.subarray(start));
  return { pieces, cut: true };
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (/base64/i.test(encoding ?? '')) return Buffer.from(bytes.toString('latin1'), 'base64');
  return /quoted-printable/i.test(encoding ?? '') ? unquoted(bytes) : bytes;
}

const EQUALS = 0x3d;

function unquoted(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const two = bytes.subarray(at + 1, at + 3).toString('latin1');
    if (/^[0-9a-f]{2}$/i.test(two)) {
      out[length++] = Number.parseInt(two, 16);
      at += 2;
    } else if (two === '\r\n') at += 2;
    else if (two[0] === '\n') at += 1;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}
