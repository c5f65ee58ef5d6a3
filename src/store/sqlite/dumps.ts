/** Takes a row of `dumps`, gives the dump as it came in. */
import { zstdDecompressSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { Dump, Given } from '#domain/document.ts';
import type { StoredDump } from '../reading.ts';

export interface DumpRow {
  article_id: string;
  kind: Dump['kind'];
  charset: string | null;
  given: string;
  bytes: Buffer;
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

export function dumpReader(db: Database.Database) {
  const find = db.prepare<[string], DumpRow>(
    'SELECT article_id, kind, charset, given, bytes FROM dumps WHERE article_id = ?',
  );
  return {
    dump(id: string): StoredDump | null {
      const row = find.get(id);
      return row ? storedDump(row) : null;
    },
  };
}
