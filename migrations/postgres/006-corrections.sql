-- What changed articles since they came in, and what the pipeline made of those that are corrected. That one came in is told from its own row.

CREATE TABLE revisions (
  article_id text COLLATE "C" NOT NULL REFERENCES article_ids (id) ON DELETE CASCADE,
  version integer NOT NULL CHECK (version > 1), -- 1 is the article as it came in
  entry text NOT NULL, -- JSON of Revision
  PRIMARY KEY (article_id, version)
);

-- Only of articles with corrections; those of others stand in their rows.
CREATE TABLE originals (
  article_id text COLLATE "C" PRIMARY KEY REFERENCES article_ids (id) ON DELETE CASCADE,
  digest text COLLATE "C" NOT NULL, -- the same page, sent again, is this article still
  article text NOT NULL -- JSON of Article
);
CREATE INDEX originals_by_digest ON originals (digest);
