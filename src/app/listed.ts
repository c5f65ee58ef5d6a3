/** Takes a query and a cursor, gives a page of its list with cursors sealed to the query, so that one reused with another says so. */
import type { Paged, Position } from '#domain/query.ts';
import { seal, unseal } from '#search/cursor.ts';
import type { Listed } from './app.ts';

export async function listed<T>(
  query: [string, object],
  cursor: string | undefined,
  ask: (after: Position | null) => Promise<Paged<T>>,
): Promise<Listed<T>> {
  const scope = JSON.stringify(query);
  const page = await ask(cursor ? unseal(cursor, scope) : null);
  const sealed = (position: Position | null) => position && seal(position, scope);
  return { items: page.items, next: sealed(page.next), prev: sealed(page.prev) };
}
