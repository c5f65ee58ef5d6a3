/** Bodies that are kept until they are read: whole or not at all, whatever durability is asked for. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createSpool } from '#app/spool.ts';

const base = mkdtempSync(join(tmpdir(), 'copydesk-spool-'));
afterAll(() => rmSync(base, { recursive: true }));
const ID = '01998877-0000-7000-8000-000000000001';

async function* pieces(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

test.each(['full', 'normal'] as const)('%s: a body is kept in a folder made for it', async (durability) => {
  const folder = join(base, durability, 'of', 'bodies');
  const spool = createSpool({ folder, durability });
  expect(await spool.keep(ID, pieces('one ', 'two'))).toBe(7);
  expect(readFileSync(join(folder, `${ID}.body`), 'utf8')).toBe('one two');
  expect(await spool.has(ID, 7)).toBe(true);
  truncateSync(join(folder, `${ID}.body`), 3);
  expect(await spool.has(ID, 7)).toBe(false);
});

test('what ends before it is whole leaves nothing', async () => {
  const folder = join(base, 'cut');
  const cut = async function* () {
    yield* pieces('one ');
    throw new Error('gone');
  };
  await expect(createSpool({ folder }).keep(ID, cut())).rejects.toThrow('gone');
  expect(readdirSync(folder)).toEqual([]);
});
