-- The first schema. Keys: an article's key is its publication second (UTC), the next free one on a clash; it is the rowid of
-- the row and of its full-text row, so that full-text order is date order and a date range is a range of rowids. Undated
-- articles take the second they came in. The public id is something else: it stays when a corrected date moves the row.

CREATE TABLE ingests (
  id TEXT NOT NULL PRIMARY KEY,
  origin TEXT NOT NULL,
  opened_at INTEGER NOT NULL, -- milliseconds since 1970, as every *_at
  closed_at INTEGER,
  created INTEGER,
  duplicates INTEGER,
  rejected INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, -- as first seen
  folded TEXT NOT NULL UNIQUE
) STRICT;

-- What lists read: small rows, dense pages. The long texts stand in article_texts.
CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest TEXT UNIQUE, -- null where reprocessing made it equal to an older article: that one answers for both
  ingest_id TEXT NOT NULL REFERENCES ingests (id),
  ingested_at INTEGER NOT NULL,
  published TEXT,
  external_id TEXT,
  source_id INTEGER REFERENCES sources (id),
  pipeline TEXT NOT NULL,
  card TEXT NOT NULL -- JSON of ArticleCard, as lists send it
) STRICT;

CREATE TABLE article_texts (
  article_key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  body TEXT NOT NULL,
  detail TEXT NOT NULL -- JSON: the other fields of the article, its evidence and paragraphs
) STRICT;

CREATE TABLE dumps (
  rowid INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  digest TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'html')),
  charset TEXT,
  given TEXT NOT NULL, -- JSON of Given
  length INTEGER NOT NULL, -- bytes before compression
  bytes BLOB NOT NULL -- zstd
) STRICT;

-- One person: a folded full name without middle initials. A single name is kept as a person of its own (bare).
CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  identity TEXT NOT NULL UNIQUE,
  bare INTEGER NOT NULL CHECK (bare IN (0, 1)),
  articles INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX people_most_named ON people (articles DESC, id);

CREATE TABLE person_names (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  name TEXT NOT NULL, -- a surface form
  folded TEXT NOT NULL, -- its folded words, a space before each
  articles INTEGER NOT NULL, -- how many articles use it
  UNIQUE (person_id, name)
) STRICT;

-- Folded words of names. No foreign key: rows are removed by (word, name_id) with their name, and a key on name_id would
-- want an index of its own.
CREATE TABLE name_words (
  word TEXT NOT NULL,
  name_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)), -- 1 where the word is one of the person's identity: every article names it then
  PRIMARY KEY (word, name_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_roles (
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role TEXT NOT NULL COLLATE NOCASE,
  articles INTEGER NOT NULL,
  PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_people (
  person_id INTEGER NOT NULL REFERENCES people (id),
  article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- order in the article
  name TEXT NOT NULL, -- the fullest form in this article
  roles TEXT NOT NULL, -- JSON array
  quotes INTEGER NOT NULL,
  PRIMARY KEY (person_id, article_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_people_by_article ON article_people (article_key);

CREATE TABLE mentions (
  article_key INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  place INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('headline', 'body')),
  start INTEGER NOT NULL, -- UTF-16 units, as all offsets
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_key, person_id, place),
  FOREIGN KEY (person_id, article_key) REFERENCES article_people (person_id, article_key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A quote's key, in its full-text row and in cursors, is article_key * 65536 + 65535 - place: newest first is date order, and
-- the order of reading within an article.
CREATE TABLE quotes (
  article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 65535),
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'partial')),
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  parts TEXT, -- JSON
  speaker TEXT,
  speaker_kind TEXT CHECK (speaker_kind IN ('person', 'organisation', 'unnamed')),
  person_id INTEGER,
  cue TEXT, -- JSON
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article_key, place DESC), -- read backwards: newest article first, its quotes in reading order
  FOREIGN KEY (person_id, article_key) REFERENCES article_people (person_id, article_key)
) STRICT, WITHOUT ROWID;

-- Contentless: the texts stand in article_texts and quotes. `filters` holds the tokens p<person id>, s<source id> and, for each
-- folded word of a person's name, w<word>0.
CREATE VIRTUAL TABLE article_words USING fts5 (
  headline, body, filters,
  content = '', contentless_delete = 1, detail = full, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- `speakers` holds p<person id> and, for each folded word of the speaker as the article has it, w<word>0.
CREATE VIRTUAL TABLE quote_words USING fts5 (
  text, speakers,
  content = '', contentless_delete = 1, detail = full, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Folded words of all articles, unstemmed, and in how many they stand: what a prefix question is expanded from.
CREATE TABLE terms (
  term TEXT NOT NULL PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
