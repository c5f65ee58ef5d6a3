/**
 * Gives people of an older schema the keys their names lead to now (`nameKey.ts`). Where several come to one key, the first of them is the
 * person, and the ids of the others lead there.
 */
import type Database from 'better-sqlite3';
import { identityWords } from '../fold.ts';
import { nameKey } from '../nameKey.ts';

interface Row {
  id: number;
  identity: string;
  /** JSON: names, most used first. */
  names: string;
}

/** To be called before articles are linked anew. Does nothing where it has been done. */
export function rekey(db: Database.Database): void {
  const rows = db.prepare<[], Row>(
    `SELECT p.id, p.identity, (
       SELECT json_group_array(n.name ORDER BY n.fullest DESC, n.name) FROM person_names n WHERE n.person_id = p.id) AS names
     FROM rekeys r CROSS JOIN people p ON p.id = r.person_id WHERE p.identity IS NOT NULL ORDER BY p.id`,
  );
  const release = db.prepare('UPDATE people SET identity = NULL WHERE id IN (SELECT person_id FROM rekeys)');
  const setKey = db.prepare<[string, number]>('UPDATE people SET identity = ? WHERE id = ?');
  const lead = db.prepare<[number, number]>('UPDATE people SET merged_into = ?, kept = 1 WHERE id = ?');
  const done = db.prepare('DELETE FROM rekeys');
  db.transaction(() => {
    const people = rows.all();
    if (people.length === 0) return;
    release.run(); // the old key of one may be the new key of another
    const owners = new Map<string, number>();
    for (const { id, identity, names } of people) {
      const own = (JSON.parse(names) as string[]).find((name) => identityWords(name).join(' ') === identity);
      const key = nameKey(own ?? identity)?.key ?? identity;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, id);
        setKey.run(key, id);
      } else lead.run(owner, id);
    }
    done.run();
  }).immediate();
}
