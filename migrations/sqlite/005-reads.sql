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

-- What is in the file, counted: of each source (its id) and of all articles (0), by month of publication, language, section, host of the address,
-- and version of the pipeline; '' where the article does not say. Triggers keep them, so that whatever writes articles counts them.
CREATE TABLE article_counts (
  source_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('all', 'month', 'language', 'section', 'host', 'pipeline')),
  value TEXT NOT NULL COLLATE NOCASE,
  articles INTEGER NOT NULL,
  quotes INTEGER NOT NULL, -- direct and partial
  PRIMARY KEY (source_id, kind, value)
) STRICT, WITHOUT ROWID;
-- Sources in the order of their list.
CREATE INDEX most_articles ON article_counts (kind, articles DESC, source_id) WHERE kind = 'all';

-- What an article counts as, said once: a row for each source and kind. Hosts are told of sources only, versions of the pipeline of all articles.
CREATE VIEW article_facts AS
  SELECT a.key, CASE whose.column1 WHEN 'all' THEN 0 ELSE a.source_id END AS source_id, k.column1 AS kind,
    CASE k.column1
      WHEN 'month' THEN coalesce(strftime('%Y-%m', a.key, 'unixepoch'), '')
      WHEN 'language' THEN coalesce(a.card ->> '$.language', '')
      WHEN 'section' THEN coalesce(a.card ->> '$.section', '')
      WHEN 'pipeline' THEN a.pipeline
      -- between `://` and what ends it
      WHEN 'host' THEN coalesce(lower(substr(substr(a.card ->> '$.url', instr(a.card ->> '$.url', '://') + 3), 1,
        instr(replace(replace(substr(a.card ->> '$.url', instr(a.card ->> '$.url', '://') + 3), '?', '/'), '#', '/') || '/', '/') - 1)), '')
      ELSE ''
    END AS value,
    coalesce(a.card ->> '$.quotes', 0) AS quotes
  FROM articles a CROSS JOIN (VALUES ('all'), ('source')) whose
  CROSS JOIN (VALUES ('all'), ('month'), ('language'), ('section'), ('host'), ('pipeline')) k
  WHERE (whose.column1 = 'all' AND k.column1 <> 'host')
    OR (whose.column1 = 'source' AND k.column1 <> 'pipeline' AND a.source_id IS NOT NULL);

INSERT INTO article_counts
  SELECT source_id, kind, value, count(*), sum(quotes) FROM article_facts GROUP BY source_id, kind, value COLLATE NOCASE;

CREATE TRIGGER articles_counted_in AFTER INSERT ON articles BEGIN
  INSERT INTO article_counts SELECT source_id, kind, value, 1, quotes FROM article_facts WHERE key = NEW.key
    ON CONFLICT DO UPDATE SET articles = articles + 1, quotes = quotes + excluded.quotes;
END;
CREATE TRIGGER articles_counted_again AFTER UPDATE OF key, source_id, pipeline, card ON articles BEGIN
  INSERT INTO article_counts SELECT source_id, kind, value, 1, quotes FROM article_facts WHERE key = NEW.key
    ON CONFLICT DO UPDATE SET articles = articles + 1, quotes = quotes + excluded.quotes;
END;
CREATE TRIGGER articles_uncounted BEFORE UPDATE OF key, source_id, pipeline, card ON articles BEGIN
  INSERT INTO article_counts SELECT source_id, kind, value, -1, -quotes FROM article_facts WHERE key = OLD.key
    ON CONFLICT DO UPDATE SET articles = articles - 1, quotes = quotes + excluded.quotes;
END;
CREATE TRIGGER articles_counted_out BEFORE DELETE ON articles BEGIN
  INSERT INTO article_counts SELECT source_id, kind, value, -1, -quotes FROM article_facts WHERE key = OLD.key
    ON CONFLICT DO UPDATE SET articles = articles - 1, quotes = quotes + excluded.quotes;
END;
CREATE TRIGGER counts_of_none AFTER UPDATE ON article_counts WHEN NEW.articles = 0 BEGIN
  DELETE FROM article_counts WHERE source_id = NEW.source_id AND kind = NEW.kind AND value = NEW.value;
END;

-- How many people are named in headlines and bodies.
INSERT INTO counters SELECT 'people', count(*) FROM people WHERE articles > 0 AND merged_into IS NULL;
CREATE TRIGGER people_counted AFTER UPDATE OF articles, merged_into ON people
  WHEN (NEW.articles > 0 AND NEW.merged_into IS NULL) <> (OLD.articles > 0 AND OLD.merged_into IS NULL) BEGIN
  UPDATE counters SET value = value + iif(NEW.articles > 0 AND NEW.merged_into IS NULL, 1, -1) WHERE name = 'people';
END;
CREATE TRIGGER people_counted_in AFTER INSERT ON people WHEN NEW.articles > 0 AND NEW.merged_into IS NULL BEGIN
  UPDATE counters SET value = value + 1 WHERE name = 'people';
END;
CREATE TRIGGER people_counted_out AFTER DELETE ON people WHEN OLD.articles > 0 AND OLD.merged_into IS NULL BEGIN
  UPDATE counters SET value = value - 1 WHERE name = 'people';
END;
