/** Takes a query and a cursor, gives a page of its list with cursors sealed to the query, so that one reused with another says so. */
import type { Paged, Position } from '#domain/query.ts';
import { seal, unseal } from '#search/cursor.ts';
import type { Listed } from './asked.ts';

export interface Found<Page> {
  page: Page;
  next: string | null;
  prev: string | null;
  /** Milliseconds. */
  took: number;
}

export async function listed<T, Page extends Paged<T> = Paged<T>>(
  query: unknown[],
  cursor: string | undefined,
  ask: (after: Position | null) => Promise<Page>,
): Promise<Found<Page>> {
  const begin = performance.now();
  const scope = JSON.stringify(query);
  const page = await ask(cursor ? unseal(cursor, scope) : null);
  const sealed = (position: Position | null) => position && seal(position, scope);
  return { page, next: sealed(page.next), prev: sealed(page.prev), took: performance.now() - begin };
}

/** The same, of a list that tells nothing but its items. */
export async function listedItems<T>(
  query: unknown[],
  cursor: string | undefined,
  ask: (after: Position | null) => Promise<Paged<T>>,
): Promise<Listed<T>> {
  const { page, next, prev } = await listed<T>(query, cursor, ask);
  return { items: page.items, next, prev };
}
