/** Counts facets over the newest matches of a query, by what articles are packed as for it. */
import type { ArticleQuery, Facets } from '#domain/query.ts';
import { countFacets, namedFacets } from '../facets.ts';
import { personCards } from './cards.ts';
import type { Db } from './db.ts';

/** Row by row: the planner would read all rows of all parts for these. In one text, which is read sooner than many. */
const LINES = `SELECT string_agg(k.key || E'\\t' || f.packed, E'\\n' ORDER BY k.place)
  FROM unnest($1::bigint[]) WITH ORDINALITY k (key, place)
  CROSS JOIN LATERAL (SELECT packed FROM article_facets WHERE key = k.key OFFSET 0) f`;

/** @param keys of matches, newest first; one more than is counted tells that there are more. @param whole whether all there is was looked for */
export async function facetsOf(
  db: Db,
  query: ArticleQuery,
  keys: number[],
  whole: boolean,
): Promise<{ facets: Facets; matches: number }> {
  const text = await db.value<string | null>(LINES, [keys]);
  const counted = countFacets(query, text?.split('\n') ?? [], whole);
  const { people, sources } = counted;
  const names =
    sources.length === 0
      ? []
      : await db.all<{ id: number; name: string }>('SELECT id, name FROM sources WHERE id = ANY ($1)', [
          sources,
        ]);
  const facets = namedFacets(counted, {
    people: people.length === 0 ? new Map() : await personCards(db).shown(people),
    sources: new Map(names.map(({ id, name }) => [id, name])),
  });
  return { facets, matches: keys.length };
}
