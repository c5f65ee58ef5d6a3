/** Takes the first bytes of a file and its name, says which format it is in: by content first, by name where that leaves a doubt. */
import { extname } from 'node:path';
import { decode } from '#text/decode.ts';
import { looksLikeHtml, sniffBinary } from '#text/sniff.ts';
import { table } from '#text/table.ts';
import { CODED } from './export/factiva-codes.ts';
import type { FormatId } from './format.ts';
import { looksLikeHeader } from './table/csv.ts';

/** Enough for the first article of an export, and the first lines of anything else. */
export const HEAD_BYTES = 64 * 1024;

/** `unknown` says what the file seems to be instead. */
export type Detected = { format: FormatId } | { unknown: string };

const byte = (head: Uint8Array, at: number, length: number) =>
  Buffer.from(head.subarray(at, at + length)).toString('latin1');

export function detect(head: Uint8Array, endings: ReadonlyMap<string, FormatId>, name?: string): Detected {
  const ending = name === undefined ? undefined : endings.get(extname(name).toLowerCase());
  const packed = packedFormat(head);
  if (packed) return packed;
  const decoded = decode(head, undefined, true);
  const isWide = decoded !== null && /^utf-(?:16|32)/.test(decoded.charset);
  const binary = isWide ? null : sniffBinary(head);
  if (binary !== null) return { unknown: binary };
  if (decoded === null) return { unknown: 'binary data' };
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const sniffed = textFormat(text, ending);
  if (sniffed) return sniffed;
  if (ending && ending !== 'text') return { format: ending };
  return ending || name === undefined
    ? { format: 'text' }
    : { unknown: 'text without the name of one (such as .txt)' };
}

const OFFICE: [string, Detected][] = [
  ['word/', { format: 'docx' }],
  ['xl/', { unknown: 'an Excel workbook' }],
  ['ppt/', { unknown: 'a PowerPoint presentation' }],
];

function packedFormat(head: Uint8Array): Detected | null {
  if (byte(head, 0, 2) === '\x1f\x8b') return { format: 'gzip' };
  if (byte(head, 0, 4) === '\x28\xb5\x2f\xfd') return { format: 'zstd' };
  if (byte(head, 257, 5) === 'ustar') return { format: 'tar' };
  if (!['PK\x03\x04', 'PK\x05\x06'].includes(byte(head, 0, 4))) return null;
  const names = byte(head, 0, head.length);
  if (names.startsWith('mimetypeapplication/', 30)) return { unknown: 'an OpenDocument file or an e-book' };
  const isOffice = names.includes('[Content_Types].xml');
  return (isOffice && OFFICE.find(([folder]) => names.includes(folder))?.[1]) || { format: 'zip' };
}

/** Root element → format. */
const ROOTS = table<FormatId>({
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  nitf: 'nitf',
  newsItem: 'newsml',
  newsMessage: 'newsml',
  packageItem: 'newsml',
  html: 'html',
});
const PROLOGUE =
  /^(?:\s+|<\?[^>]{0,2000}\?>|<!--[\s\S]{0,5000}?-->|<!DOCTYPE[^[>]{0,2000}(?:\[[^\]]{0,8000}\]\s{0,99})?>){0,20}/i;
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{\]"[])/;
const HEADERS = /^(?:[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}(?=\n|$)/;

function textFormat(text: string, ending: FormatId | undefined): Detected | null {
  if (/^WARC\/[01]\.\d/.test(text)) return { format: 'warc' };
  if (JSON_START.test(text))
    return { format: ending === 'json' || ending === 'ndjson' ? ending : jsonFormat(text) };
  const marked = /^\s*</.test(text) ? xmlFormat(text) : null;
  if (marked) return marked;
  const headers = HEADERS.exec(text)?.[0];
  const message = headers && messageFormat(`\n${headers}`);
  if (message) return { format: message };
  const found = exportFormat(text);
  if (found) return { format: found };
  if (ending !== 'html' && ending !== 'text' && looksLikeHeader(text.slice(0, text.indexOf('\n') >>> 0)))
    return { format: 'csv' };
  return ending !== 'csv' && looksLikeHtml(text) ? { format: 'html' } : null;
}

/** Whether a second line follows a first that is JSON by itself. */
function jsonFormat(text: string): FormatId {
  const [first = '', ...rest] = text.trimStart().split('\n');
  if (!rest.some((line) => line.trim())) return 'json';
  try {
    JSON.parse(first);
    return 'ndjson';
  } catch {
    return 'json';
  }
}

function xmlFormat(text: string): Detected | null {
  const start = PROLOGUE.exec(text)![0].length;
  const root = /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})/.exec(text.slice(start, start + 200))?.[1];
  const format = root && Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
  if (format) return { format };
  if (looksLikeHtml(text)) return { format: 'html' };
  return /^\s*<\?xml/.test(text) && root ? { unknown: `an XML document of its own kind (<${root}>)` } : null;
}

function messageFormat(headers: string): FormatId | null {
  const has = (name: string) => new RegExp(`\\n${name}:`, 'i').test(headers);
  if (
    /\ncontent-type:\s*multipart\/related/i.test(headers) &&
    (has('snapshot-content-location') || /type="?text\/html/i.test(headers)) &&
    !has('to')
  )
    return 'mhtml';
  const isMail =
    has('from') && (has('date') || has('received') || has('message-id')) && (has('subject') || has('to'));
  return isMail ? 'eml' : null;
}

/** Databases' exports have lines that stand in no page. */
export function exportFormat(text: string): FormatId | null {
  if (
    /^[ \t]*(?:\d{1,6} of \d{1,6} DOCUMENTS?|Dokument \d{1,6} von \d{1,6}|Document \d{1,6} de \d{1,6})[ \t]*$/m.test(
      text,
    )
  )
    return 'lexisnexis';
  if (
    /^_{50,}[ \t]*$/m.test(text) &&
    /^(?:Full text|Publication title|Report Information from ProQuest) ?:?/m.test(text)
  )
    return 'proquest';
  const codes = new Set(text.split('\n').map((line) => CODED.exec(line)?.[1]));
  if (codes.has('HD') && codes.has('PD') && (codes.has('LP') || codes.has('TD'))) return 'factiva-codes';
  if (
    /^[ \t]*(?:Document|Dokument|Documento|文件|文档) [A-Z][A-Z0-9]{2,9}\d{8}[a-z0-9]{6,16}[ \t]*$/m.test(
      text,
    )
  )
    return 'factiva';
  const isNexis =
    /^[ \t]*Body[ \t]*$/m.test(text) && /^[ \t]*(?:Length ?:|Load-Date ?:|End of Document\s*$)/m.test(text);
  return isNexis ? 'nexis' : null;
}
