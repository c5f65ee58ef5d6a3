-- How far an ingest is, whether it goes on, and why records were refused: told while it runs, and enough to go on after the process ended.
-- `records`, the counts and `reasons` move in the transaction that stores the articles they count.

ALTER TABLE ingests ADD COLUMN state TEXT NOT NULL DEFAULT 'running'
  CHECK (state IN ('queued', 'running', 'done', 'cancelled', 'failed'));
ALTER TABLE ingests ADD COLUMN job TEXT; -- JSON: the body that was accepted and how to read it; null where the sender waits for the report
ALTER TABLE ingests ADD COLUMN records INTEGER NOT NULL DEFAULT 0; -- settled: the place of the next one
ALTER TABLE ingests ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0; -- read of the file
ALTER TABLE ingests ADD COLUMN bytes_total INTEGER;
ALTER TABLE ingests ADD COLUMN active_ms INTEGER NOT NULL DEFAULT 0; -- time it was worked at
ALTER TABLE ingests ADD COLUMN updated_at INTEGER;
ALTER TABLE ingests ADD COLUMN reasons TEXT NOT NULL DEFAULT '{}'; -- JSON: status → reason → count
ALTER TABLE ingests ADD COLUMN error TEXT; -- JSON

-- Those that were not closed belong to processes that are gone: nobody writes while the schema changes.
UPDATE ingests SET
  state = CASE WHEN closed_at IS NULL THEN 'failed' ELSE 'done' END,
  records = coalesce(created, 0) + coalesce(duplicates, 0) + coalesce(rejected, 0),
  updated_at = coalesce(closed_at, opened_at);

-- What could not be stored, with the place it has in the file.
CREATE TABLE ingest_rejects (
  ingest_id TEXT NOT NULL REFERENCES ingests (id) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- of the record, from 0
  record TEXT NOT NULL, -- JSON of IngestResult
  PRIMARY KEY (ingest_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX ingests_unfinished ON ingests (state) WHERE state IN ('queued', 'running');
