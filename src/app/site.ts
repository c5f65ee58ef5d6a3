/** Takes a dump or a cleaned page, tells which site it is of, and what there is to learn from it. */
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import type { PagePrints } from '#domain/site.ts';
import type { BlockPrint } from '#label/prints.ts';
import { print } from '#text/print.ts';

/** A page states its own address near its top; reading on would cost more than it finds. */
const READ_BYTES = 64 * 1024;
const LONGEST_TAG = 2000;
const LONGEST_NAME = 200;
/** Where pages say of themselves what their address is. */
const ADDRESS_MARKS = [
  'rel="canonical"',
  "rel='canonical'",
  'rel=canonical',
  'property="og:url"',
  "property='og:url'",
];
/** Parameters that lead to the same article: page two of it, its print version, where the reader came from. */
const SAME_ARTICLE = /^(?:page|print|amp|output|outputType|ref|src|source|cmp|[gf]bclid|gclid|utm_.*)$/i;
/** The same as the last part of a path. */
const SAME_PART = /^(?:amp|print|page)$/i;

/**
 * The name of the site a dump is of: the host of the given address, of the one an HTML page states, else the given source; null where
 * nothing of these is known.
 */
export function siteOf({ given, kind, bytes }: Dump): string | null {
  const host = hostOf(given.url) ?? (kind === 'html' ? hostOf(statedAddress(bytes)) : null);
  if (host !== null) return host;
  const source = given.source?.trim().toLowerCase().replaceAll(/\s+/g, ' ').slice(0, LONGEST_NAME);
  return source ? `source ${source}` : null; // a blank: no host is called so
}

/** What the store learns from a cleaned page. */
export function pagePrints(
  { url, headline }: Pick<Article, 'url' | 'headline'>,
  blocks: BlockPrint[],
): PagePrints {
  return {
    address: addressPrint(url),
    headline: headline === null ? null : print(headline),
    blocks: blocks.map(({ print, words }) => [print, words]),
  };
}

function hostOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^(?:www|m|amp)\.(?=[^.]+\.)/, '').replace(/\.$/, '') || null;
}

function statedAddress(bytes: Uint8Array): string | undefined {
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, READ_BYTES)).toString(
    'latin1',
  );
  for (const mark of ADDRESS_MARKS) {
    const at = top.indexOf(mark);
    if (at < 0) continue;
    const start = top.lastIndexOf('<', at);
    const end = top.indexOf('>', at);
    if (start < 0 || end < 0 || end - start > LONGEST_TAG) continue;
    const address = /\s(?:href|content)\s?=\s?["']?(https?:\/\/[^"'\s>]+)/i.exec(top.slice(start, end))?.[1];
    if (address) return address;
  }
  return undefined;
}

/** Equal for the pages of one article; null where the address names none. */
function addressPrint(address: string | null): number | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return null;
  const parts = url.pathname.split('/').filter(Boolean);
  if (/^page$/i.test(parts.at(-2) ?? '') && /^\d+$/.test(parts.at(-1)!)) parts.pop();
  if (SAME_PART.test(parts.at(-1) ?? '')) parts.pop();
  const asked = [...url.searchParams]
    .filter(([name]) => !SAME_ARTICLE.test(name))
    .map((pair) => pair.join('='));
  if (parts.length === 0 && asked.length === 0) return null;
  return print(`${parts.join('/')} ${asked.sort().join(' ')}`);
}
