/** A word that thousands of names have is answered by another statement than a rare one: with the same people in the same order. */
import { expect, test } from 'vitest';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { walk } from './contract/desk.ts';
import { submission } from './samples.ts';

test('a common beginning finds whom rare ones find', async () => {
  const store = openSqliteStore(':memory:');
  const ingest = await store.openIngest('test');
  const names = Array.from({ length: 3_200 }, (_, n) => `A${letters(n)} Zed${letters(n % 7)}`);
  const batch = Array.from({ length: 32 }, (_, i) => {
    const some = [...names.slice(i * 100, i * 100 + 100), names[(i * 37) % 3_200]!, 'Bo Ek'];
    return submission({
      headline: `H${i}`,
      byline: [],
      people: Object.fromEntries(some.map((name) => [name, []])),
    });
  });
  await store.save(ingest, batch);
  const find = (name: string) => walk((after) => store.searchPeople({ name, limit: 1_000, after }));
  const everyone = (await find('')).filter(({ name }) => name !== 'Bo Ek');
  expect(everyone.length).toBeGreaterThan(3_100);
  const ids = (people: { id: number }[]) => people.map(({ id }) => id);
  expect(ids(await find('a'))).toEqual(ids(everyone));
  expect(ids(await find('z'))).toEqual(ids(everyone));
  const rare = everyone.filter(({ name }) => name.startsWith('Ab'));
  expect(ids(await find('ab'))).toEqual(ids(rare));
  const [first, second] = [null, { key: everyone[1]!.articles, id: everyone[1]!.id }];
  const page = await store.searchPeople({ name: 'a', limit: 2, after: second });
  expect(ids(page.items)).toEqual(ids(everyone.slice(2, 4)));
  const back = await store.searchPeople({ name: 'a', limit: 2, after: page.prev });
  expect(ids(back.items)).toEqual(
    ids((await store.searchPeople({ name: 'a', limit: 2, after: first })).items),
  );
  await store.close();
});

const letters = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
