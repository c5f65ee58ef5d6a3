/** MHTML (saved web pages): takes one, gives the page itself, without the frames and pictures saved with it. */
import { CopydeskError } from '#domain/errors.ts';
import { RECORD_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { webAddress } from '../values.ts';
import { kindOfType } from './http.ts';
import { parameter, partsOf } from './mime.ts';

export async function* mhtml(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const { headers, parts } = partsOf(Buffer.from(await collect(bytes, RECORD_BYTES)));
  const address = headers['snapshot-content-location'] ?? headers['content-location'];
  const start = parameter(headers['content-type'], 'start');
  const pages = parts.filter((p) => kindOfType(p.headers['content-type']).kind === 'html');
  const page =
    pages.find((p) => start && p.headers['content-id'] === start) ??
    pages.find((p) => address && p.headers['content-location'] === address) ??
    pages[0];
  if (!page) throw new CopydeskError('invalid_file', 'This MHTML holds no HTML page.');
  if (page.cut)
    throw new CopydeskError('invalid_file', 'The MHTML is cut off: it ends inside its page; save it again.');
  const url = webAddress(address ?? page.headers['content-location']);
  const given = {
    url,
    ...options.given,
    from: { ...(url && !options.given.url && { url: 'mhtml.Content-Location' }) },
  };
  const { charset } = kindOfType(page.headers['content-type']);
  yield { single: true, recordId: given.id, dump: { bytes: page.bytes, kind: 'html', charset, given } };
}
