-- Indirect quotes, and sayings: what is one quotation in many articles. Rows keep their keys. Quotes want their sayings, and full-text
-- rows of quotes tokens for kind, source and saying: rules that stand in code, so every article is put on the list of those to be linked anew.

-- One for each quotation by its folded words and its speaker, however many articles hold it.
CREATE TABLE sayings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  print BLOB NOT NULL UNIQUE, -- digest of folded words, speaker and `indirect`
  speaker INTEGER NOT NULL, -- id of the person; below 0 a digest of another speaker's folded words; 0 for none
  indirect INTEGER NOT NULL CHECK (indirect IN (0, 1)),
  words INTEGER NOT NULL, -- how many
  parent_id INTEGER -- the saying it is a shorter version of, or the attributed one of the same words
) STRICT;
CREATE INDEX sayings_by_parent ON sayings (parent_id) WHERE parent_id IS NOT NULL;

-- Runs of words by which a shorter version is found in a longer one, and the other way round (saying.ts). No foreign key: rows are
-- removed by their key.
CREATE TABLE saying_runs (
  run INTEGER NOT NULL,
  speaker INTEGER NOT NULL,
  saying_id INTEGER NOT NULL,
  PRIMARY KEY (run, speaker, saying_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotes_of_three_kinds (
  article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 65535),
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'partial', 'indirect')),
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
  saying_id INTEGER, -- null for words too few to be known again
  PRIMARY KEY (article_key, place DESC), -- read backwards: newest article first, its quotes in reading order
  FOREIGN KEY (person_id, article_key) REFERENCES article_people (person_id, article_key)
) STRICT, WITHOUT ROWID;
INSERT INTO quotes_of_three_kinds
  SELECT article_key, place, kind, text, start, "end", parts, speaker, speaker_kind, person_id, cue, rule, confidence, NULL
  FROM quotes ORDER BY article_key, place DESC;
DROP TABLE quotes;
ALTER TABLE quotes_of_three_kinds RENAME TO quotes;
-- In key order, as its own columns come after it: the earliest appearance first.
CREATE INDEX quotes_by_saying ON quotes (saying_id, article_key, place) WHERE saying_id IS NOT NULL;

-- `speakers` of quote_words holds the tokens k<kind>0, s<source id> and y<saying id>, too.
INSERT OR IGNORE INTO relinks (article_id) SELECT id FROM articles ORDER BY key;
