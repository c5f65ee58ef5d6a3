-- What clients follow and look over: the sequence in which articles came in and changed.

-- Counted in the transaction that writes what they count. `sequence` is the last one given out; never counted down, so none is given twice.
CREATE TABLE counters (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Ids are in the order in which articles came in.
ALTER TABLE articles ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET sequence = numbered.n, card = json_set(card, '$.sequence', numbered.n)
  FROM (SELECT key, row_number() OVER (ORDER BY id) AS n FROM articles) numbered WHERE numbered.key = articles.key;
CREATE UNIQUE INDEX articles_by_sequence ON articles (sequence);
INSERT INTO counters SELECT 'sequence', coalesce(max(sequence), 0) FROM articles;
