/** Takes the sources that articles name, gives their ids; new ones are made. */
import { foldSource } from '../fold.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { insertRows } from './insertRows.ts';

interface Row {
  id: number;
  folded: string;
}

/** By their folded names: those without letters are absent. */
export async function sourcesOf(db: Db, names: readonly (string | null)[]): Promise<Map<string, number>> {
  const asked = new Map<string, string>();
  for (const name of names) {
    const folded = foldSource(name ?? '');
    if (name !== null && folded !== '' && !asked.has(folded)) asked.set(folded, name);
  }
  if (asked.size === 0) return new Map();
  const rows = await db.all<Row>('SELECT id, folded FROM sources WHERE folded = ANY ($1)', [
    [...asked.keys()].map(indexable),
  ]);
  const ids = new Map(rows.map(({ id, folded }) => [folded, id]));
  const made = await insertRows<Row>(
    db,
    { table: 'sources', columns: { name: 'text', folded: 'text' }, also: 'RETURNING id, folded' },
    [...asked].flatMap(([folded, name]) => (ids.has(indexable(folded)) ? [] : [[name, indexable(folded)]])),
  );
  for (const { id, folded } of made) ids.set(folded, id);
  return new Map([...asked.keys()].map((folded) => [folded, ids.get(indexable(folded))!]));
}

/** Takes sources away that no article has any more. */
export async function dropUnusedSources(db: Db, ids: Iterable<number | null>): Promise<void> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  if (asked.length === 0) return;
  await db.run(
    `DELETE FROM sources s WHERE s.id = ANY ($1)
       AND NOT EXISTS (SELECT FROM article_counts c WHERE c.source_id = s.id AND c.kind = 'all')`,
    [asked],
  );
}
