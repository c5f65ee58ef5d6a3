/** The page sets as training material: takes a set's name, gives its pages with host and gold; folds that share no host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Dump } from '#domain/document.ts';

export const SHARED = join(import.meta.dirname, '../../../shared');

export interface GoldPage {
  id: string;
  set: string;
  url: string | undefined;
  host: string;
  html?: string;
  text?: string;
  /** The gold body; the `traf` set has snippets instead. */
  body?: string;
  with?: string[];
  without?: string[];
  title?: string;
  authors?: string[];
  date?: string;
}

export function loadPages(set: string): GoldPage[] {
  const lines = gunzipSync(readFileSync(join(SHARED, 'pages', `${set}.dev.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const page = JSON.parse(line);
    const host = page.url && URL.canParse(page.url) ? new URL(page.url).hostname : page.id;
    return { ...page, set, host: host.replace(/^www\d?\./, '') };
  });
}

/** The fold of a host, 0 to n-1: pages of one host are never on both sides. */
export function foldOf(host: string, n: number): number {
  let h = 2166136261;
  for (const c of host) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  return (h >>> 8) % n;
}

export function dumpOf(page: GoldPage): Dump {
  const kind = page.html === undefined ? 'text' : 'html';
  return {
    bytes: new TextEncoder().encode(page.html ?? page.text ?? ''),
    kind,
    charset: 'utf-8',
    given: { url: page.url },
  };
}
