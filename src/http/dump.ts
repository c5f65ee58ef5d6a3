/** Takes a stored dump, sends its bytes so that nothing in them runs: a dump is whatever some page of the web held. */
import type { FastifyReply } from 'fastify';
import type { StoredDump } from '#store/reading.ts';
import { strongTag } from './conditional.ts';

/** Names of charsets (RFC 2978), and nothing that could end the header. */
const CHARSET = /^[\w.:+-]{1,40}$/;

export function sendDump(reply: FastifyReply, { id, dump }: StoredDump): FastifyReply {
  const charset = dump.charset && CHARSET.test(dump.charset) ? `; charset=${dump.charset}` : '';
  const [type, extension] = dump.kind === 'html' ? ['text/html', 'html'] : ['text/plain', 'txt'];
  return reply
    .headers({
      'content-type': `${type}${charset}`,
      'content-disposition': `attachment; filename="${id}.${extension}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      etag: strongTag(dump.bytes),
    })
    .send(Buffer.from(dump.bytes.buffer, dump.bytes.byteOffset, dump.bytes.byteLength));
}
