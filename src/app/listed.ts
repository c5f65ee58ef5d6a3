/** Takes a query and a cursor, asks for the page, gives it with sealed cursors to those beside it. */
import type { Paged, Position } from '#domain/query.ts';
import { seal, unseal } from '#search/cursor.ts';
import type { Listed } from './app.ts';

/** A cursor is sealed with the query it belongs to, so that one reused with another query says so. */
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
