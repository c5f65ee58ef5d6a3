/**
 * Under which names the server may be asked, and from which pages it may be written to. A web page can make a name of its own point to
 * 127.0.0.1 (DNS rebinding) and then read what only this machine should; and any page can send a form here, though it cannot read the answer.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { CopydeskError } from '#domain/errors.ts';

const READS = ['GET', 'HEAD', 'OPTIONS', 'QUERY'];

export interface Places {
  /** Whether only names of this machine are answered to, and `publicUrl`. */
  loopback: boolean;
  publicUrl: string | null;
  /** Origins of pages that may read and write besides; `*` for all. */
  origins: readonly string[];
}

/** `localhost` and what is below it, 127.0.0.0/8, ::1. */
export function isLoopback(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === '::1' || name === '0:0:0:0:0:0:0:1' || name.startsWith('::ffff:127.');
}

/** @throws CopydeskError `untrusted_origin`. */
export function checkPlaces(method: string, headers: IncomingHttpHeaders, places: Places): void {
  const { host, origin } = headers;
  const ours = places.publicUrl && URL.parse(places.publicUrl)?.host;
  if (places.loopback && host && host !== ours && !isLoopback(nameIn(host))) {
    const detail = `The server is not asked as ${short(host)}: use 127.0.0.1 or localhost, or set PUBLIC_URL.`;
    throw new CopydeskError('untrusted_origin', detail);
  }
  if (origin === undefined || READS.includes(method)) return;
  if (places.origins.includes('*') || places.origins.includes(origin)) return;
  const from = URL.parse(origin)?.host;
  if (from && (from === host?.toLowerCase() || from === ours)) return;
  const detail = `Pages of ${short(origin)} may not write here: name it in CORS_ORIGINS if they should.`;
  throw new CopydeskError('untrusted_origin', detail);
}

/** Without the port. */
function nameIn(host: string): string {
  return host.replace(/:\d*$/, '');
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
