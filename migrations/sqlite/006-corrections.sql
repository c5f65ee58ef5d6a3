-- What changed articles since they came in, and what the pipeline made of those that are corrected. Articles there are have no entries:
-- that one came in is told from its own row.

CREATE TABLE revisions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 1), -- 1 is the article as it came in
  entry TEXT NOT NULL, -- JSON of Revision
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

-- Only of articles with corrections; those of others stand in their rows.
CREATE TABLE originals (
  article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  digest TEXT NOT NULL, -- the same page, sent again, is this article still
  article TEXT NOT NULL -- JSON of Article
) STRICT;
CREATE INDEX originals_by_digest ON originals (digest);
