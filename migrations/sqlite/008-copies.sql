-- Copies: which articles are versions of one text. Prints want code (src/copies), so every article is put on the list of those to be
-- written anew.

-- One for each article whose text is long enough to have versions. No foreign keys: an article moves to another key while its rows here
-- still wait to be settled, at the end of the same transaction.
CREATE TABLE copies (
  article_key INTEGER PRIMARY KEY,
  shingles INTEGER NOT NULL, -- how many
  leader_key INTEGER, -- the longest article it is a version of; null where that is the article itself
  sketch BLOB NOT NULL -- its prints, and a digest of all that it is compared by
) STRICT;
CREATE INDEX copies_by_leader ON copies (leader_key) WHERE leader_key IS NOT NULL;

-- Few shingles of each text, by which it is found.
CREATE TABLE copy_prints (
  print INTEGER NOT NULL,
  article_key INTEGER NOT NULL,
  PRIMARY KEY (print, article_key)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO relinks (article_id) SELECT id FROM articles ORDER BY key;
