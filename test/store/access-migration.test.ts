/** A file from before keys: decisions that were made then name none, and its articles can be taken down. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { migrate, migrations } from '#store/sqlite/migrate.ts';

const MIGRATIONS = join(import.meta.dirname, '../../migrations/sqlite');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-access-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('old decisions name no key, and nothing is in the log', async () => {
  const before = join(folder, 'before');
  mkdirSync(before);
  for (const { name } of migrations().filter(({ version }) => version < 11))
    copyFileSync(join(MIGRATIONS, name), join(before, name));
  const path = join(folder, 'old.db');
  const db = new Database(path);
  migrate(db, pathToFileURL(`${before}/`));
  db.exec(`
    INSERT INTO people (id, identity, bare, articles, quotes, kept) VALUES (1, 'ann lee', 0, 0, 0, 1);
    INSERT INTO person_decisions (id, made_at, action, person_id, people, names, articles, actor)
      VALUES (1, 0, 'merge', 1, '[]', '[]', '[]', 'Ines');
    INSERT INTO decided_people VALUES (1, 1);
  `);
  db.close();
  const store = openSqliteStore(path);
  expect((await store.person(1))?.decisions).toMatchObject([{ by: 'Ines', key: null }]);
  expect(await store.keys()).toEqual([]);
  expect((await store.searchAudit({ limit: 9, after: null })).items).toEqual([]);
  expect(await store.remove('nothing', { actor: NOBODY, reason: 'test' })).toBe(false);
  await store.close();
});
