/** Keeps the counts of people: articles, quotes and bylines, by month and by role. */
import { type Counted, countArticle, monthOf } from '../personCounts.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { inColumns, insertRows } from './insertRows.ts';
import type { Common } from './nameBook.ts';
import type { PersonNote, PersonNotes } from './personNotes.ts';

type RoleRow = [person: number, role: string, article: number];

export function tallyOf(db: Db, { noteOf }: PersonNotes) {
  const newRoles: RoleRow[] = [];
  const oldRoles: RoleRow[] = [];

  async function writeCounts(notes: PersonNote[], common: Map<number, Common>): Promise<void> {
    const rows = notes.flatMap(({ id, articles, quotes, authored }) => {
      const { before, now } = common.get(id)!;
      const words = now.join(' ');
      const isSame = articles === 0 && quotes === 0 && authored === 0 && words === before.join(' ');
      return isSame ? [] : [[id, articles, quotes, authored, words]];
    });
    if (rows.length === 0) return;
    await db.run(
      `UPDATE people p SET articles = p.articles + c.articles, quotes = p.quotes + c.quotes, authored = p.authored + c.authored,
         common = c.common
       FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[]) c (id, articles, quotes, authored, common)
       WHERE p.id = c.id`,
      inColumns(rows, 5),
    );
  }

  async function writeMonths(notes: PersonNote[]): Promise<void> {
    const rows = notes.flatMap(({ id, months }) =>
      [...months].flatMap(([month, { articles, quotes }]) =>
        articles === 0 && quotes === 0 ? [] : [[id, month, articles, quotes] as const],
      ),
    );
    await insertRows(
      db,
      {
        table: 'person_months',
        columns: { person_id: 'bigint', month: 'text', articles: 'bigint', quotes: 'bigint' },
        also: `ON CONFLICT (person_id, month) DO UPDATE
          SET articles = person_months.articles + excluded.articles, quotes = person_months.quotes + excluded.quotes`,
      },
      rows,
    );
    const less = rows.filter(([, , articles]) => articles < 0);
    if (less.length === 0) return;
    await db.run(
      `DELETE FROM person_months m USING unnest($1::bigint[], $2::text[]) c (person_id, month)
       WHERE m.person_id = c.person_id AND m.month = c.month AND m.articles <= 0`,
      inColumns(less, 2),
    );
  }

  async function writeRoles(): Promise<void> {
    if (oldRoles.length > 0) {
      await db.run(
        `DELETE FROM article_roles r USING unnest($1::bigint[], $2::text[], $3::bigint[]) gone (person_id, role, article_key)
         WHERE r.person_id = gone.person_id AND r.folded = lower(gone.role COLLATE "C") AND r.article_key = gone.article_key`,
        inColumns(oldRoles, 3),
      );
    }
    await insertRows(
      db,
      {
        table: 'article_roles',
        columns: { person_id: 'bigint', role: 'text', article_key: 'bigint' },
        also: 'ON CONFLICT DO NOTHING',
      },
      newRoles,
    );
  }

  return {
    /** Counts the people of an article in. */
    add(articleKey: number, people: Counted[]): void {
      const month = monthOf(articleKey);
      for (const { id, quotes, roles } of people) {
        countArticle(noteOf(id), month, { articles: 1, quotes });
        for (const role of roles) newRoles.push([id, indexable(role), articleKey]);
      }
    },
    /** Counts the people of an article out. */
    drop(articleKey: number, people: Counted[]): void {
      const month = monthOf(articleKey);
      for (const { id, quotes, roles } of people) {
        countArticle(noteOf(id), month, { articles: -1, quotes: -quotes });
        for (const role of roles) oldRoles.push([id, indexable(role), articleKey]);
      }
    },
    /** Counts an author in (1) or out (-1). */
    author(id: number, change: 1 | -1): void {
      noteOf(id).authored += change;
    },
    /** Writes what was counted, at the end of the transaction. */
    async write(notes: PersonNote[], common: Map<number, Common>): Promise<void> {
      await writeCounts(notes, common);
      await writeMonths(notes);
      await writeRoles();
    },
  };
}
