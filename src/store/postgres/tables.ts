/** The tables of articles: their columns in the order in which `write.ts` gives them. */

export const TABLES = {
  ids: {
    table: 'article_ids',
    columns: { id: 'text', key: 'bigint', digest: 'text', sequence: 'bigint', dump_digest: 'text' },
  },
  articles: {
    table: 'articles',
    columns: {
      key: 'bigint',
      id: 'text',
      ingest_id: 'text',
      ingested_at: 'bigint',
      published: 'text',
      external_id: 'text',
      source_id: 'bigint',
      pipeline: 'text',
      headline: 'text',
      language: 'text',
      section: 'text',
      host: 'text',
      quotes: 'integer',
      card: 'text',
    },
  },
  texts: { table: 'article_texts', columns: { article_key: 'bigint', body: 'text', detail: 'text' } },
  facets: { table: 'article_facets', columns: { key: 'bigint', packed: 'text' } },
  quotes: {
    table: 'quotes',
    columns: {
      article_key: 'bigint',
      key: 'bigint',
      place: 'integer',
      kind: 'text',
      text: 'text',
      start: 'integer',
      '"end"': 'integer',
      parts: 'text',
      speaker: 'text',
      speaker_kind: 'text',
      person_id: 'bigint',
      cue: 'text',
      rule: 'text',
      confidence: 'double precision',
      saying_id: 'bigint',
    },
  },
  quoteWords: {
    table: 'quote_words',
    columns: {
      article_key: 'bigint',
      key: 'bigint',
      text: 'tsvector',
      speakers: 'tsvector',
      length: 'integer',
    },
  },
  words: {
    table: 'article_words',
    columns: {
      key: 'bigint',
      text: 'tsvector',
      quotes: 'tsvector',
      filters: 'tsvector',
      length: 'integer',
      long_text: 'text',
    },
  },
} as const;

/** Tables in parts, with their column of the article's key. */
export const BY_ARTICLE = [
  ['quotes', 'article_key'],
  ['quote_words', 'article_key'],
  ['article_words', 'key'],
  ['article_facets', 'key'],
  ['article_texts', 'article_key'],
  ['articles', 'key'],
] as const;
