/** Keeps what recurs on the pages of each site, and with what knowledge of its site each dump was cleaned. */
import type Database from 'better-sqlite3';
import type { SiteMemory } from '#domain/site.ts';
import { SiteTable } from '../siteMemory.ts';
import type { SitePage } from '../store.ts';

/** Sites remembered, of at most 17 KB each; the one that had no new page for longest goes. */
const MOST_SITES = 100_000;
/** New sites after which they are counted: until then there may be so many more. */
const COUNTED_EVERY = 256;

interface Row {
  id: number;
  articles: number;
  version: number;
  blocks: Uint8Array;
}

/** One page of a batch, with its row in `dumps`. */
export interface Learned {
  dumpId: number;
  site: SitePage | undefined;
}

export type SiteMemories = ReturnType<typeof siteMemories>;

export function siteMemories(db: Database.Database, mostSites = MOST_SITES) {
  const find = db.prepare<[string], Row>('SELECT id, articles, version, blocks FROM sites WHERE name = ?');
  const newest = db.prepare<[], number>('SELECT coalesce(max(learned), 0) FROM sites').pluck();
  const insert = db.prepare<[string, number, number, number, Uint8Array]>(
    'INSERT INTO sites (name, articles, version, learned, blocks) VALUES (?, ?, ?, ?, ?)',
  );
  const update = db.prepare<[number, number, number, Uint8Array, number]>(
    'UPDATE sites SET articles = ?, version = ?, learned = ?, blocks = ? WHERE id = ?',
  );
  const forget = db.prepare<[number]>(
    'DELETE FROM sites WHERE id IN (SELECT id FROM sites ORDER BY learned DESC LIMIT -1 OFFSET ?)',
  );
  const setDump = db.prepare<[number, number | null, number]>(
    'INSERT OR REPLACE INTO dump_sites VALUES (?, ?, ?)',
  );
  const isLearned = db.prepare<[number], number>('SELECT 1 FROM dump_sites WHERE dump_id = ?').pluck();

  function learn(name: string, pages: readonly SitePage[]): number {
    const row = find.get(name);
    const table = new SiteTable(row?.articles, row?.blocks);
    const before = table.templates();
    for (const { prints } of pages) table.learn(prints);
    const version = (row?.version ?? 0) + (table.templates() === before ? 0 : 1);
    const learned = (newest.get() ?? 0) + 1;
    if (row === undefined) {
      const { lastInsertRowid } = insert.run(name, table.articles, version, learned, table.pack());
      if (Number(lastInsertRowid) % Math.min(COUNTED_EVERY, mostSites) === 0) forget.run(mostSites);
      return Number(lastInsertRowid);
    }
    update.run(table.articles, version, learned, table.pack(), row.id);
    return row.id;
  }

  return {
    /** What is known of these sites; those nothing is known of are absent. */
    sites(names: string[]): Map<string, SiteMemory> {
      const known = new Map<string, SiteMemory>();
      for (const name of new Set(names)) {
        const row = find.get(name);
        if (row === undefined) continue;
        const sightings = new SiteTable(row.articles, row.blocks).sightings();
        known.set(name, { name, version: row.version, sightings, hasPage: false });
      }
      return known;
    },
    /** In the caller's transaction: each site is read and written once. Dumps learned from before only note what they were cleaned with. */
    learn(pages: readonly Learned[]): void {
      const bySite = Map.groupBy(pages, ({ site }) => site?.name);
      for (const [name, ofSite] of bySite) {
        const fresh = ofSite.flatMap(({ dumpId, site }) =>
          site !== undefined && isLearned.get(dumpId) === undefined ? [site] : [],
        );
        const id = name === undefined ? null : fresh.length > 0 ? learn(name, fresh) : find.get(name)?.id;
        for (const { dumpId, site } of ofSite) setDump.run(dumpId, id ?? null, site?.version ?? 0);
      }
    },
  };
}
