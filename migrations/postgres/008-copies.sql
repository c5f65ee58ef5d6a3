-- Copies: which articles are versions of one text. Prints want code (src/copies).

-- One for each article whose text is long enough to have versions.
CREATE TABLE copies (
  article_key bigint PRIMARY KEY,
  shingles integer NOT NULL, -- how many
  leader_key bigint, -- the longest article it is a version of; null where that is the article itself
  sketch bytea NOT NULL -- its prints, and a digest of all that it is compared by
);
CREATE INDEX copies_by_leader ON copies (leader_key) WHERE leader_key IS NOT NULL;

-- Few shingles of each text, by which it is found.
CREATE TABLE copy_prints (
  print bigint NOT NULL,
  article_key bigint NOT NULL,
  PRIMARY KEY (print, article_key)
);
