/** A file from before sites had a memory: its dumps are learned from when they are next cleaned, and what many sites leave is bounded. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zstdCompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '#app/create.ts';
import { dumpDigest } from '#app/digest.ts';
import { openStore } from '#store/open.ts';
import { migrate, migrations } from '#store/sqlite/migrate.ts';
import { siteMemories } from '#store/sqlite/sites.ts';
import { hosts } from '../sites/hosts.ts';
import { article } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-sites-migration-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SCRIPTS = new URL('../../migrations/sqlite/', import.meta.url);
const MIGRATION = '010-sites.sql';

/** A file as the migrations before this one leave it, with a dump for each story of a host. */
function oldFile(path: string): string[] {
  const scripts = join(folder, 'migrations');
  mkdirSync(scripts);
  const before = migrations().filter(({ name }) => name < MIGRATION);
  for (const { name } of before) copyFileSync(new URL(name, SCRIPTS), join(scripts, name));
  const db = new Database(path);
  migrate(db, pathToFileURL(`${scripts}/`));
  db.prepare("INSERT INTO ingests (id, origin, opened_at) VALUES ('ingest', 'test', 0)").run();
  const insertArticle = db.prepare(
    `INSERT INTO articles (key, id, digest, ingest_id, ingested_at, pipeline, card, sequence)
     VALUES (?, ?, ?, 'ingest', 0, 'old', '{}', ?)`,
  );
  const insertText = db.prepare('INSERT INTO article_texts (article_key, body, detail) VALUES (?, ?, ?)');
  const insertDump = db.prepare(
    `INSERT INTO dumps (article_id, digest, kind, charset, given, length, bytes)
     VALUES (?, ?, ?, 'utf-8', '{}', ?, ?)`,
  );
  const host = hosts.find(({ name }) => name === 'harbour-post')!;
  return host.stories.map((story, n) => {
    const id = `0190a0a0-0000-7000-8000-00000000000${n}`;
    const dump = host.dump(story);
    insertArticle.run(n, id, `digest ${n}`, n + 1);
    const { body, quotes: _, people: __, ...detail } = article({ body: 'Cleaned before.' });
    insertText.run(n, body, JSON.stringify(detail));
    insertDump.run(id, dumpDigest(dump), dump.kind, dump.bytes.length, zstdCompressSync(dump.bytes));
    return id;
  });
}

test('one run of reprocess learns from all dumps of an old file, and cleans them with what it learned', async () => {
  const path = join(folder, 'old.db');
  const ids = oldFile(path);
  const app = createApp(await openStore(`sqlite:${path}`), { threads: 1 });
  expect((await app.article(ids[0]!)).body).toBe('Cleaned before.');
  await app.reprocess({ all: false, sites: true });
  const host = hosts.find(({ name }) => name === 'harbour-post')!;
  for (const [n, id] of ids.entries())
    expect((await app.article(id)).body.split('\n\n')).toEqual(host.stories[n]!.paragraphs);
  expect(await app.reprocess({ all: false, sites: true })).toEqual({ replaced: 0, failed: [] });
  await app.close();
});

test('of too many sites those go that had no new page for longest', () => {
  const db = new Database(':memory:');
  migrate(db);
  db.pragma('foreign_keys = OFF'); // there are no dumps here
  const memories = siteMemories(db, 3);
  let dumpId = 0;
  const visit = (name: string) =>
    memories.learn([
      {
        dumpId: ++dumpId,
        site: {
          name,
          version: 0,
          prints: { address: dumpId, headline: null, blocks: [[dumpId + 1000, 50]] },
        },
      },
    ]);
  for (const name of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) visit(name);
  expect([...memories.sites(['a', 'b', 'c', 'd', 'e', 'f']).keys()]).toEqual(['d', 'e', 'f']);
  db.close();
});
