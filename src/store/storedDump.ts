/** Takes a row of `dumps`, gives the dump as it came in. */
import { zstdDecompressSync } from 'node:zlib';
import type { Dump, Given } from '#domain/document.ts';
import type { StoredDump } from './reading.ts';

export interface DumpRow {
  article_id: string;
  kind: Dump['kind'];
  charset: string | null;
  given: string;
  bytes: Uint8Array;
}

export function storedDump(row: DumpRow): StoredDump {
  return {
    id: row.article_id,
    dump: {
      bytes: zstdDecompressSync(row.bytes),
      kind: row.kind,
      ...(row.charset !== null && { charset: row.charset }),
      given: JSON.parse(row.given) as Given,
    },
  };
}
