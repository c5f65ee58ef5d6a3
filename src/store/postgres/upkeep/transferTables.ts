/** Where the rows of the logical tables stand in PostgreSQL: those that are not simply a table's. */
import type pg from 'pg';
import type { ArticleCard } from '#domain/api.ts';
import { hostOf } from '../../host.ts';
import { IDS_ONCE } from '../../logicalTables.ts';
import { columnsOf, type LogicalTable, type Row } from '../../transfer.ts';
import type { ReadFrom } from '../../transferRead.ts';
import { indexable } from '../indexable.ts';
import { stemOf } from '../stem.ts';
import { copyIn } from './copyIn.ts';

const lastId = (name: string) =>
  `SELECT '${name}' COLLATE "C" AS name, last_value AS value FROM ${name}_id_seq WHERE is_called`;

export const READ: Record<string, ReadFrom> = {
  merged_people: {
    from: '(SELECT * FROM people WHERE merged_into IS NOT NULL OR decision_id IS NOT NULL) t',
  },
  articles: {
    from: 'articles t JOIN article_ids i ON i.key = t.key',
    columns: { digest: 'i.digest', dump_digest: 'i.dump_digest', sequence: 'i.sequence' },
  },
  dumps: {
    from: 'dumps t JOIN article_ids i ON i.id = t.article_id',
    columns: { digest: 'i.dump_digest' },
  },
  // the number of transactions that wrote is of this engine alone
  counters: { from: "(SELECT * FROM counters WHERE name <> 'revision') t" },
  // those that a server is at work on, and nothing is known of yet
  requests: { from: '(SELECT * FROM requests WHERE fingerprint IS NOT NULL) t' },
  last_ids: { from: `(${IDS_ONCE.map(lastId).join(' UNION ALL ')}) t` },
};

type Writer = (client: pg.ClientBase, rows: Row[], table: LogicalTable) => Promise<unknown>;

const ARTICLE_IDS = ['key', 'id', 'digest', 'dump_digest', 'sequence'];
/** What is told of the card besides. */
const CARD_COLUMNS = ['headline', 'language', 'section', 'host', 'quotes'];

/** As they are, by the names of the columns. */
export const copied: Writer = (client, rows, table) =>
  copyIn(
    client,
    table.name,
    columnsOf(table).map(([name]) => name),
    rows,
  );

/** Writers of tables whose rows are no row of a table of that name. */
export const WRITTEN_OTHERWISE: Record<string, Writer> = {
  merged_people: (client, rows) =>
    client.query(
      `UPDATE people p SET merged_into = m.into_id, decision_id = m.decision_id
       FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) m (id, into_id, decision_id) WHERE p.id = m.id`,
      [0, 1, 2].map((i) => rows.map((row) => row[i])),
    ),
  async articles(client, rows, table) {
    const names = columnsOf(table).map(([name]) => name);
    const idsAt = ARTICLE_IDS.map((name) => names.indexOf(name));
    const rest = names.filter((name) => name === 'key' || name === 'id' || !ARTICLE_IDS.includes(name));
    const restAt = rest.map((name) => names.indexOf(name));
    const pick = (row: Row, at: number[]) => at.map((i) => row[i]!);
    await copyIn(
      client,
      'article_ids',
      ARTICLE_IDS,
      rows.map((row) => pick(row, idsAt)),
    );
    const card = names.indexOf('card');
    const whole = rows.map((row) => [...pick(row, restAt), ...toldOf(String(row[card]))]);
    await copyIn(client, 'articles', [...rest, ...CARD_COLUMNS], whole);
  },
  dumps: (client, rows, table) =>
    copyIn(
      client,
      'dumps',
      columnsOf(table).flatMap(([name]) => (name === 'digest' ? [] : [name])),
      rows.map(([id, _digest, ...rest]) => [id!, ...rest]),
    ),
  terms: (client, rows) =>
    copyIn(
      client,
      'terms',
      ['term', 'stem', 'articles'],
      rows.map(([term, articles]) => [term!, stemOf(String(term)), articles!]),
    ),
  counters: (client, rows) =>
    client.query(
      `INSERT INTO counters SELECT * FROM unnest($1::text[], $2::bigint[]) c (name, value)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [0, 1].map((i) => rows.map((row) => row[i])),
    ),
  last_ids: (client, rows) =>
    client.query(
      `SELECT setval(pg_get_serial_sequence(l.name, 'id'), l.value) FROM unnest($1::text[], $2::bigint[]) l (name, value)`,
      [0, 1].map((i) => rows.map((row) => row[i])),
    ),
};

/** As `write.ts` has them. */
function toldOf(json: string): Row {
  const { headline, language, section, url, quotes } = JSON.parse(json) as ArticleCard;
  const counted = [language, section, hostOf(url)].map((one) => one && indexable(one));
  return [headline, ...counted, quotes].map((one) =>
    typeof one === 'string' ? one.replaceAll('\0', '\ufffd') : one,
  );
}
