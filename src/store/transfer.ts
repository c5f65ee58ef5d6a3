/**
 * The part of the port for moving a whole store to another engine: what a store holds as logical tables, one definition for all engines, and what
 * an engine that is copied from, or to, gives. Full-text rows are no such table: the engine that is copied to makes them of the others.
 */

/** `name` is a text that stands in an index, which some engines cut. */
export type ColumnType = 'text' | 'name' | 'integer' | 'real' | 'bytes';
export type Cell = string | number | Uint8Array | null;
/** In the order of the columns. */
export type Row = readonly Cell[];

export interface LogicalTable {
  name: string;
  /** How many of the first columns are the key, by which rows are in order. */
  key: number;
  columns: Readonly<Record<string, ColumnType>>;
}

/**
 * In an order in which what is referred to comes first. Left out is what an engine has for itself alone: which server works at an ingest, which
 * people have a key of an older schema.
 */
export const TABLES: readonly LogicalTable[] = [
  {
    name: 'ingests',
    key: 1,
    columns: {
      id: 'text',
      origin: 'text',
      opened_at: 'integer',
      closed_at: 'integer',
      created: 'integer',
      duplicates: 'integer',
      rejected: 'integer',
      state: 'text',
      job: 'text',
      records: 'integer',
      bytes: 'integer',
      bytes_total: 'integer',
      active_ms: 'integer',
      updated_at: 'integer',
      reasons: 'text',
      error: 'text',
    },
  },
  { name: 'ingest_rejects', key: 2, columns: { ingest_id: 'text', place: 'integer', record: 'text' } },
  { name: 'sources', key: 1, columns: { id: 'integer', name: 'text', folded: 'name' } },
  {
    name: 'people',
    key: 1,
    columns: {
      id: 'integer',
      identity: 'name',
      bare: 'integer',
      articles: 'integer',
      quotes: 'integer',
      initials: 'text',
      common: 'text',
      authored: 'integer',
      kept: 'integer',
    },
  },
  // apart, for whom they lead to may come after them
  {
    name: 'merged_people',
    key: 1,
    columns: { id: 'integer', merged_into: 'integer', decision_id: 'integer' },
  },
  {
    name: 'person_names',
    key: 1,
    columns: {
      id: 'integer',
      person_id: 'integer',
      name: 'name',
      folded: 'text',
      articles: 'integer',
      fullest: 'integer',
    },
  },
  {
    name: 'name_words',
    key: 2,
    columns: { name_id: 'integer', word: 'name', person_id: 'integer', own: 'integer' },
  },
  {
    name: 'person_months',
    key: 2,
    columns: { person_id: 'integer', month: 'text', articles: 'integer', quotes: 'integer' },
  },
  {
    name: 'articles',
    key: 1,
    columns: {
      key: 'integer',
      id: 'text',
      digest: 'text',
      dump_digest: 'text',
      sequence: 'integer',
      ingest_id: 'text',
      ingested_at: 'integer',
      published: 'text',
      external_id: 'text',
      source_id: 'integer',
      pipeline: 'text',
      card: 'text',
    },
  },
  { name: 'article_texts', key: 1, columns: { article_key: 'integer', body: 'text', detail: 'text' } },
  { name: 'article_facets', key: 1, columns: { key: 'integer', packed: 'text' } },
  {
    name: 'dumps',
    key: 1,
    columns: {
      article_id: 'text',
      digest: 'text',
      kind: 'text',
      charset: 'text',
      given: 'text',
      length: 'integer',
      bytes: 'bytes',
    },
  },
  {
    name: 'article_people',
    key: 2,
    columns: {
      person_id: 'integer',
      article_key: 'integer',
      place: 'integer',
      name: 'text',
      roles: 'text',
      quotes: 'integer',
      originals: 'text',
    },
  },
  {
    name: 'mentions',
    key: 3,
    columns: {
      article_key: 'integer',
      person_id: 'integer',
      place: 'integer',
      field: 'text',
      start: 'integer',
      end: 'integer',
      text: 'text',
    },
  },
  {
    name: 'article_authors',
    key: 2,
    columns: { person_id: 'integer', article_key: 'integer', place: 'integer', name: 'text' },
  },
  {
    name: 'article_roles',
    key: 3,
    columns: { person_id: 'integer', article_key: 'integer', role: 'name' },
  },
  {
    name: 'sayings',
    key: 1,
    columns: {
      id: 'integer',
      print: 'bytes',
      speaker: 'integer',
      indirect: 'integer',
      words: 'integer',
      parent_id: 'integer',
    },
  },
  { name: 'saying_runs', key: 3, columns: { run: 'integer', speaker: 'integer', saying_id: 'integer' } },
  {
    name: 'quotes',
    key: 2,
    columns: {
      article_key: 'integer',
      key: 'integer',
      place: 'integer',
      kind: 'text',
      text: 'text',
      start: 'integer',
      end: 'integer',
      parts: 'text',
      speaker: 'text',
      speaker_kind: 'text',
      person_id: 'integer',
      cue: 'text',
      rule: 'text',
      confidence: 'real',
      saying_id: 'integer',
    },
  },
  {
    name: 'copies',
    key: 1,
    columns: { article_key: 'integer', shingles: 'integer', leader_key: 'integer', sketch: 'bytes' },
  },
  { name: 'copy_prints', key: 2, columns: { print: 'integer', article_key: 'integer' } },
  { name: 'terms', key: 1, columns: { term: 'text', articles: 'integer' } },
  {
    name: 'article_counts',
    key: 3,
    columns: { source_id: 'integer', kind: 'text', value: 'name', articles: 'integer', quotes: 'integer' },
  },
  {
    name: 'person_decisions',
    key: 1,
    columns: {
      id: 'integer',
      made_at: 'integer',
      action: 'text',
      person_id: 'integer',
      people: 'text',
      names: 'text',
      articles: 'text',
      made: 'integer',
      actor: 'text',
      reason: 'text',
      key_name: 'text',
    },
  },
  { name: 'decided_people', key: 2, columns: { person_id: 'integer', decision_id: 'integer' } },
  {
    name: 'name_rulings',
    key: 2,
    columns: { from_id: 'integer', spelling: 'name', person_id: 'integer', decision_id: 'integer' },
  },
  {
    name: 'article_rulings',
    key: 2,
    columns: { article_id: 'text', from_id: 'integer', person_id: 'integer', decision_id: 'integer' },
  },
  { name: 'relinks', key: 1, columns: { place: 'integer', article_id: 'text' } },
  { name: 'revisions', key: 2, columns: { article_id: 'text', version: 'integer', entry: 'text' } },
  { name: 'originals', key: 1, columns: { article_id: 'text', digest: 'text', article: 'text' } },
  {
    name: 'sites',
    key: 1,
    columns: {
      id: 'integer',
      name: 'name',
      articles: 'integer',
      version: 'integer',
      learned: 'integer',
      blocks: 'bytes',
    },
  },
  {
    name: 'dump_sites',
    key: 1,
    columns: { article_id: 'text', site_id: 'integer', version: 'integer' },
  },
  {
    name: 'access_keys',
    key: 1,
    columns: {
      id: 'text',
      name: 'text',
      digest: 'bytes',
      scopes: 'text',
      made_at: 'integer',
      expires_at: 'integer',
      revoked_at: 'integer',
      used_at: 'integer',
    },
  },
  {
    name: 'audit',
    key: 1,
    columns: {
      id: 'integer',
      at: 'integer',
      actor: 'text',
      via: 'text',
      action: 'text',
      subject: 'text',
      detail: 'text',
    },
  },
  {
    name: 'tombstones',
    key: 1,
    columns: {
      article_id: 'text',
      dump_digest: 'text',
      article_digest: 'text',
      removed_at: 'integer',
      actor: 'text',
      via: 'text',
      reason: 'text',
      purged: 'integer',
    },
  },
  {
    name: 'requests',
    key: 2,
    columns: {
      scope: 'text',
      key: 'text',
      fingerprint: 'text',
      at: 'integer',
      ingest_id: 'text',
      answer: 'bytes',
    },
  },
  { name: 'request_results', key: 2, columns: { ingest_id: 'text', place: 'integer', results: 'text' } },
  // the last ids given out, so that none is given twice; and what triggers of an engine have counted while the rows before were written
  { name: 'last_ids', key: 1, columns: { name: 'text', value: 'integer' } },
  { name: 'counters', key: 1, columns: { name: 'text', value: 'integer' } },
];

/** Tables whose ids are never given twice, by `last_ids`. */
export const IDS_ONCE = ['audit', 'people', 'person_decisions', 'sayings', 'sites', 'sources'] as const;

/** What a store without anything in it has rows of. */
export const NEVER_EMPTY: readonly string[] = ['last_ids', 'counters'];

/** A store to copy from, as it is at one moment. */
export interface TransferSource {
  /** As errors and tables tell it. */
  readonly name: string;
  /** What a text becomes here; texts that stay as they are where the engine takes all of them. */
  readonly holds: (text: string, type: 'text' | 'name') => string;
  count(table: LogicalTable): Promise<number>;
  /** In order of the key, many at a time. @param after the key of the row before the first; null for all */
  rows(table: LogicalTable, after: Row | null): AsyncIterable<Row[]>;
  close(): Promise<void>;
}

/** A store to copy to: empty, or the beginning of a copy. Nobody else writes it meanwhile. */
export interface TransferTarget extends TransferSource {
  /** The identity of what it is the beginning of a copy of; null where it is empty. @throws CopydeskError `invalid_request` for another store */
  begun(): Promise<string | null>;
  /** Notes what it becomes a copy of. */
  begin(identity: string): Promise<void>;
  /** The key of the last row that was written, as the source has it. */
  mark(table: LogicalTable): Promise<Row | null>;
  /** All or nothing, with the mark. @param last the key of the last of them, as the source has it */
  write(table: LogicalTable, rows: Row[], last: Row): Promise<void>;
  /** Makes the full-text rows of all articles that have none. @param progress is told how many articles have theirs */
  index(progress: (articles: number) => void): Promise<void>;
  /** Makes it a store like any other, once all is there. */
  finish(): Promise<void>;
}

export function columnsOf(table: LogicalTable): [name: string, type: ColumnType][] {
  return Object.entries(table.columns);
}
