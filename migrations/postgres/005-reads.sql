-- What clients follow and look over: the sequence in which articles came in and changed, and what is in the database, counted.

-- Counted in the transaction that writes what they count, one of which runs at a time (db.ts). `sequence` is the last one given out; never
-- counted down, so none is given twice. `revision` is raised by every transaction that writes.
CREATE TABLE counters (
  name text COLLATE "C" PRIMARY KEY,
  value bigint NOT NULL
) WITH (fillfactor = 50);
INSERT INTO counters VALUES ('sequence', 0), ('people', 0), ('revision', 0);

-- Of each source (its id) and of all articles (0), by month of publication, language, section, host of the address, and version of the pipeline;
-- '' where the article does not say.
CREATE TABLE article_counts (
  source_id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('all', 'month', 'language', 'section', 'host', 'pipeline')),
  value text COLLATE "C" NOT NULL,
  folded text COLLATE "C" GENERATED ALWAYS AS (lower(value COLLATE "C")) STORED,
  articles bigint NOT NULL,
  quotes bigint NOT NULL, -- direct and partial
  PRIMARY KEY (source_id, kind, folded)
) WITH (fillfactor = 70);
-- Sources in the order of their list.
CREATE INDEX most_articles ON article_counts (kind, articles DESC, source_id) WHERE kind = 'all';

CREATE FUNCTION month_of(key bigint) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT CASE WHEN key BETWEEN -62135596800 AND 253402300799
    THEN to_char(to_timestamp(key) AT TIME ZONE 'UTC', 'YYYY-MM') ELSE '' END
$$;

-- What an article counts as, said once: a row for each source and kind. Hosts are told of sources only, versions of the pipeline of all articles.
CREATE VIEW article_facts AS
  SELECT a.key, CASE whose.whose WHEN 'all' THEN 0 ELSE a.source_id END AS source_id, k.kind,
    CASE k.kind
      WHEN 'month' THEN month_of(a.key)
      WHEN 'language' THEN coalesce(a.language, '')
      WHEN 'section' THEN coalesce(a.section, '')
      WHEN 'pipeline' THEN a.pipeline
      WHEN 'host' THEN coalesce(a.host, '')
      ELSE ''
    END AS value,
    a.quotes
  FROM articles a CROSS JOIN (VALUES ('all'), ('source')) whose (whose)
  CROSS JOIN (VALUES ('all'), ('month'), ('language'), ('section'), ('host'), ('pipeline')) k (kind)
  WHERE (whose.whose = 'all' AND k.kind <> 'host')
    OR (whose.whose = 'source' AND k.kind <> 'pipeline' AND a.source_id IS NOT NULL);

-- How many people are named in headlines and bodies: counted a statement at a time.
CREATE FUNCTION count_people_in() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE counters SET value = value + n FROM (SELECT count(*) AS n FROM now_there WHERE articles > 0 AND merged_into IS NULL) c
    WHERE name = 'people' AND n <> 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_people_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE counters SET value = value - n FROM (SELECT count(*) AS n FROM once_there WHERE articles > 0 AND merged_into IS NULL) c
    WHERE name = 'people' AND n <> 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_people_again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE counters SET value = value + n FROM (
      SELECT (SELECT count(*) FROM now_there WHERE articles > 0 AND merged_into IS NULL)
        - (SELECT count(*) FROM once_there WHERE articles > 0 AND merged_into IS NULL) AS n) c
    WHERE name = 'people' AND n <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER people_counted_in AFTER INSERT ON people REFERENCING NEW TABLE AS now_there
  FOR EACH STATEMENT EXECUTE FUNCTION count_people_in();
CREATE TRIGGER people_counted_out AFTER DELETE ON people REFERENCING OLD TABLE AS once_there
  FOR EACH STATEMENT EXECUTE FUNCTION count_people_out();
CREATE TRIGGER people_counted_again AFTER UPDATE ON people REFERENCING OLD TABLE AS once_there NEW TABLE AS now_there
  FOR EACH STATEMENT EXECUTE FUNCTION count_people_again();
