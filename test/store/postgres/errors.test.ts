/** What is told of a database's address: never its password. */
import { expect, test } from 'vitest';
import { openStore } from '#store/open.ts';
import { isPassing, nameOf, storageError } from '#store/postgres/errors.ts';

test('a database is told by host, port and name', () => {
  expect(nameOf('postgres://ann:secret@db.example:5432/news')).toBe('db.example:5432/news');
  expect(nameOf('postgres:///news?host=/tmp&password=secret')).toBe('/news');
});

test.each([
  'postgres://ann:12/secret@db.example/news', // read as the host `ann` with port 12
  'postgres://ann:se#cret@db.example/news',
  'postgres://ann:secret@db.example:99999/news',
])(
  'an address that cannot be read, or would be read wrongly, is refused without its password: %s',
  async (url) => {
    const error = await openStore(url).catch((error: Error) => error);
    expect(error).toMatchObject({ code: 'storage_error' });
    expect((error as Error).message).toContain('%2F for /');
    expect((error as Error).message).not.toContain('cret');
  },
);

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])('a connection that ended is of the moment, however the client calls it: %s', (message) => {
  const error = storageError(new Error(message), 'db.example/news');
  expect(error).toMatchObject({ code: 'storage_error' });
  expect(isPassing(error)).toBe(true);
});
