/** Keeps what recurs on the pages of each site, and with what knowledge of its site each dump was cleaned. */
import type { SiteMemory } from '#domain/site.ts';
import { SiteTable } from '../siteMemory.ts';
import type { SitePage } from '../store.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { inColumns, insertRows } from './insertRows.ts';

/** Sites remembered, of at most 17 KB each; the one that had no new page for longest goes. */
const MOST_SITES = 100_000;
/** New sites after which they are counted: until then there may be so many more. */
const COUNTED_EVERY = 256;

interface Row {
  id: number;
  name: string;
  articles: number;
  version: number;
  blocks: Buffer;
}

/** One page of a batch, with the article it became. */
export interface Learned {
  articleId: string;
  site: SitePage | undefined;
}

/** What a site is known by after it learned. */
interface Lesson {
  /** Null for a new one. */
  id: number | null;
  name: string;
  articles: number;
  version: number;
  blocks: Uint8Array;
}

export type SiteMemories = ReturnType<typeof siteMemories>;

export function siteMemories(db: Db, mostSites = MOST_SITES) {
  async function rowsOf(names: readonly string[]): Promise<Map<string, Row>> {
    if (names.length === 0) return new Map();
    const rows = await db.all<Row>(
      'SELECT id, name, articles, version, blocks FROM sites WHERE name = ANY ($1)',
      [[...new Set(names.map(indexable))]],
    );
    const byName = new Map(rows.map((row) => [row.name, row]));
    return new Map(
      names.flatMap((name) => {
        const row = byName.get(indexable(name));
        return row ? [[name, row]] : [];
      }),
    );
  }

  function taught(name: string, row: Row | undefined, pages: readonly SitePage[]): Lesson {
    const table = new SiteTable(row?.articles, row?.blocks);
    const before = table.templates();
    for (const { prints } of pages) table.learn(prints);
    const version = (row?.version ?? 0) + (table.templates() === before ? 0 : 1);
    return { id: row?.id ?? null, name, articles: table.articles, version, blocks: table.pack() };
  }

  /** Gives the ids of those that are new, by their names. */
  async function write(lessons: readonly Lesson[]): Promise<Map<string, number>> {
    if (lessons.length === 0) return new Map();
    const newest = await db.value<number>('SELECT coalesce(max(learned), 0) FROM sites');
    const rows = lessons.map(
      ({ id, name, articles, version, blocks }, i) =>
        [id, indexable(name), articles, version, newest! + 1 + i, blocks] as const,
    );
    const known = rows.filter(([id]) => id !== null);
    if (known.length > 0) {
      await db.run(
        `UPDATE sites s SET articles = l.articles, version = l.version, learned = l.learned, blocks = l.blocks
         FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bytea[])
           l (id, name, articles, version, learned, blocks) WHERE s.id = l.id`,
        inColumns(known, 6),
      );
    }
    const made = await insertRows<{ id: number; name: string }>(
      db,
      {
        table: 'sites',
        columns: { name: 'text', articles: 'bigint', version: 'bigint', learned: 'bigint', blocks: 'bytea' },
        also: 'RETURNING id, name',
      },
      rows.filter(([id]) => id === null).map(([, ...row]) => row),
    );
    if (made.some(({ id }) => id % Math.min(COUNTED_EVERY, mostSites) === 0)) {
      await db.run('DELETE FROM sites WHERE id IN (SELECT id FROM sites ORDER BY learned DESC OFFSET $1)', [
        mostSites,
      ]);
    }
    return new Map(made.map(({ id, name }) => [name, id]));
  }

  return {
    /** What is known of these sites; those nothing is known of are absent. */
    async sites(names: string[]): Promise<Map<string, SiteMemory>> {
      const rows = await rowsOf([...new Set(names)]);
      return new Map(
        [...rows].map(([name, { version, articles, blocks }]) => {
          const sightings = new SiteTable(articles, blocks).sightings();
          return [name, { name, version, sightings, hasPage: false }];
        }),
      );
    },
    /** In the caller's transaction: each site is read and written once. Dumps learned from before only note what they were cleaned with. */
    async learn(pages: readonly Learned[]): Promise<void> {
      if (pages.length === 0) return;
      const before = await db.column<string>(
        'SELECT article_id FROM dump_sites WHERE article_id = ANY ($1)',
        [pages.map(({ articleId }) => articleId)],
      );
      const isLearned = new Set(before);
      const bySite = Map.groupBy(pages, ({ site }) => site?.name);
      const names = [...bySite.keys()].filter((name) => name !== undefined);
      const rows = await rowsOf(names);
      const lessons = names.flatMap((name) => {
        const fresh = bySite
          .get(name)!
          .flatMap(({ articleId, site }) => (isLearned.has(articleId) ? [] : [site!]));
        return fresh.length > 0 ? [taught(name, rows.get(name), fresh)] : [];
      });
      const made = await write(lessons);
      await insertRows(
        db,
        {
          table: 'dump_sites',
          columns: { article_id: 'text', site_id: 'bigint', version: 'bigint' },
          also: 'ON CONFLICT (article_id) DO UPDATE SET site_id = excluded.site_id, version = excluded.version',
        },
        pages.map(({ articleId, site }) => {
          const id = site && (rows.get(site.name)?.id ?? made.get(indexable(site.name)));
          return [articleId, id ?? null, site?.version ?? 0];
        }),
      );
    },
  };
}
