/** Search as both fronts use it: the parameters as users write them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#app/app.ts';
import { createApp } from '#app/create.ts';
import { openStore } from '#store/open.ts';
import { newStoreUrl } from '../stores.ts';

let app: App;
beforeAll(async () => {
  app = createApp(await openStore(await newStoreUrl()));
});
afterAll(() => app.close());

const search = (from?: string, to?: string) => app.searchArticles({ from, to, limit: 5 });

test.each([
  ['2024-02-30', '`from` is not a date'],
  ['2024-02-03T10:00', '`from` is not a date'], // of which time zone?
  ['2024-02-03 (about)', '`from` is not a date'],
  ['yesterday', '`from` is not a date'],
])('%s is refused', async (from, sentence) => {
  await expect(search(from)).rejects.toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining(sentence),
    places: [{ parameter: 'from' }],
  });
});

test('a period that ends before it begins is refused; a day or an instant may be both its ends', async () => {
  await expect(search('2025-02-01', '2025-01-31')).rejects.toThrow('`from` is later than `to`');
  await expect(search('2025-02-01', '2025-02-01')).resolves.toMatchObject({ items: [] });
  await expect(search('2025-02-01T10:00:00Z', '2025-02-01T11:00:00+01:00')).resolves.toBeTruthy();
  await expect(search('0001-01-01', '9999-12-31')).resolves.toBeTruthy();
});
