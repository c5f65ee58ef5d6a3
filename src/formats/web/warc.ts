/**
 * WARC and WET: takes an archive of the web, gives the pages and texts in it, one record in memory at a time. A record whose
 * header lies is named with its offset, and reading goes on at the next one.
 */
import { CopydeskError } from '#domain/errors.ts';
import { RECORD_BYTES } from '../budget.ts';
import { tooLong } from '../bytes.ts';
import type { Bytes, FormatRecord, Place, ReadOptions } from '../format.ts';
import { language } from '../values.ts';
import { contentOf, type Headers, headersOf, kindOfType } from './http.ts';
import { Window } from './window.ts';

const VERSION = Buffer.from('WARC/');
const NEXT = Buffer.from('\nWARC/1.');
const BLANK_LINE = Buffer.from('\r\n\r\n');
const HEADER_USUAL = 4 * 1024;
const HEADER_MOST = 64 * 1024;
const STEP = 256 * 1024;
/** Requests, metadata and revisits hold no page of their own. */
const HOLD_PAGES = new Set(['response', 'resource', 'conversion']);

export async function* warc(bytes: Bytes, _options: ReadOptions): AsyncGenerator<FormatRecord> {
  const window = new Window(bytes);
  try {
    for (;;) {
      await skipBlank(window);
      const { offset } = window;
      const { head, end } = await headOf(window);
      if (head.length === 0) return;
      const isRecord = head.subarray(0, VERSION.length).equals(VERSION) && end >= 0;
      const headers = isRecord ? headersOf(head.subarray(0, end)) : {};
      const fault = isRecord ? undefined : 'No WARC record begins here';
      if (isRecord) await window.skip(end + BLANK_LINE.length);
      const result = fault ? { fault } : await block(window, headers);
      if ('fault' in result) {
        yield broken(placeOf(headers, offset), result.fault!);
        if (!(await window.seek(NEXT, STEP))) return;
      } else if (result.block) {
        const record = recordOf(headers, result.block, placeOf(headers, offset));
        if (record) yield record;
      }
    }
  } finally {
    await window.close();
  }
}

/** As far as its blank line, of which long heads are few. */
async function headOf(window: Window): Promise<{ head: Buffer; end: number }> {
  const look = async (length: number) => {
    const bytes = await window.peek(length);
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return { head, end: head.indexOf(BLANK_LINE) };
  };
  const usual = await look(HEADER_USUAL);
  // where the next record begins, this one has no head, however far one looks
  return usual.end >= 0 || usual.head.includes(NEXT) ? usual : look(HEADER_MOST);
}

async function skipBlank(window: Window): Promise<void> {
  for (;;) {
    const bytes = await window.peek(4);
    const count = bytes.findIndex((b) => b !== 0x0d && b !== 0x0a);
    if (bytes.length === 0) return;
    await window.skip(count < 0 ? bytes.length : count);
    if (count >= 0) return;
  }
}

function placeOf(headers: Headers, offset: number): Place {
  return { offset, uri: headers['warc-target-uri'] };
}

/** The record's block where it may hold a page, passed over otherwise; a fault where what follows is not the end of a record. */
async function block(
  window: Window,
  headers: Headers,
): Promise<{ block: Buffer | null } | { fault: string }> {
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) return { fault: 'This record states no Content-Length' };
  const wanted = HOLD_PAGES.has(headers['warc-type'] ?? '');
  if (length > RECORD_BYTES) {
    if (wanted && /html|plain/i.test(headers['content-type'] ?? ''))
      return { fault: tooLong('This record', RECORD_BYTES).message };
    await window.skip(length);
    return { block: null };
  }
  const ahead = await window.peek(length + BLANK_LINE.length);
  const bytes = Buffer.from(ahead.buffer, ahead.byteOffset, ahead.length);
  if (bytes.length < length) return { fault: 'The file ends, or the next record begins, inside this record' };
  const after = bytes.subarray(length);
  if (after.length > 0 && !(after[0] === 0x0d || after[0] === 0x0a))
    return { fault: 'The Content-Length of this record is not that of its block' };
  await window.skip(length);
  return { block: wanted ? Buffer.from(bytes.subarray(0, length)) : null }; // a copy: the window's bytes are larger
}

function broken(place: Place, what: string): FormatRecord {
  const sentence = `${what.replace(/\.$/, '')} (byte ${place.offset}); it was passed over, the next ones were read.`;
  return { ...place, error: new CopydeskError('invalid_file', sentence) };
}

/** Null for what is no page: pictures, scripts, redirections, errors of servers. */
function recordOf(headers: Headers, bytes: Buffer, place: Place): FormatRecord | null {
  const uri = place.uri?.replace(/^<|>$/g, '');
  const isHttp =
    /^application\/http/i.test(headers['content-type'] ?? '') || headers['warc-type'] === 'response';
  try {
    const content = isHttp ? contentOf(bytes) : { bytes, ...kindOfType(headers['content-type']) };
    if (!content?.kind) return null;
    const url = uri && /^https?:/i.test(uri) ? uri : undefined;
    const id = headers['warc-record-id']?.replace(/^<|>$/g, '');
    const tongue = language(headers['warc-identified-content-language']);
    const given = {
      url,
      id,
      language: tongue,
      from: {
        url: 'warc.WARC-Target-URI',
        id: 'warc.WARC-Record-ID',
        ...(tongue && { language: 'warc.WARC-Identified-Content-Language' }),
      },
    };
    return {
      ...place,
      uri,
      recordId: id,
      dump: { bytes: content.bytes, kind: content.kind, charset: content.charset, given },
    };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { ...place, uri, error };
  }
}
