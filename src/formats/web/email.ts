/** Mails (`.eml`): takes one, gives its HTML or text; the subject is the headline, the day it was sent the publication. */
import { CopydeskError } from '#domain/errors.ts';
import { readMail } from '../aside/aside.ts';
import { RECORD_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { givenOf } from '../record.ts';
import { kindOfType } from './http.ts';
import { partsOf } from './mime.ts';

/** What mail programs put before a subject that is passed on. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+/i;

/** Newsletters have three, with pictures some dozens; the library takes time by the square of them. */
const PARTS_MOST = 1_000;
const MAIL_WITHIN = /message\/rfc822/gi;
/** Threads that were forwarded again and again. */
const MAILS_WITHIN_MOST = 100;

export async function* email(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const all = Buffer.from(await collect(bytes, RECORD_BYTES));
  const { parts } = partsOf(all);
  const within = all.toString('latin1').match(MAIL_WITHIN)?.length ?? 0;
  if (parts.length > PARTS_MOST || within > MAILS_WITHIN_MOST) {
    const sentence = `This mail has more than ${PARTS_MOST} parts, or ${MAILS_WITHIN_MOST} mails within it; send those one by one.`;
    throw new CopydeskError('invalid_file', sentence);
  }
  if (parts.some(({ cut, headers }) => cut && kindOfType(headers['content-type']).kind))
    throw new CopydeskError('invalid_file', 'The mail is cut off: it ends inside its text; save it again.');
  const mail = await readMail(all).catch((cause: Error) => {
    if (cause instanceof CopydeskError) throw cause;
    throw new CopydeskError('invalid_file', `This mail can't be read: ${cause.message}.`, [], { cause });
  });
  const content = mail.html?.trim() ? mail.html : mail.text;
  const read = givenOf({
    headline: { value: mail.subject?.replace(PASSED_ON, ''), from: 'eml.Subject' },
    publishedAt: { value: mail.date, from: 'eml.Date' },
    source: { value: mail.organisation, from: 'eml.Organization' },
    id: { value: mail.messageId?.replace(/^<|>$/g, ''), from: 'eml.Message-ID' },
  });
  const given = { ...read, ...options.given };
  const place = { single: true, recordId: given.id };
  if (!content?.trim())
    yield { ...place, error: new CopydeskError('empty_record', 'This mail has no text.') };
  else {
    const kind = mail.html?.trim() ? 'html' : 'text';
    yield { ...place, dump: { bytes: Buffer.from(content, 'utf8'), kind, charset: 'utf-8', given } };
  }
}
