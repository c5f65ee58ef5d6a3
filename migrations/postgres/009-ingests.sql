-- How far an ingest is, whether it goes on, and why records were refused: told while it runs, and enough to go on after the process ended,
-- in any server. `records`, the counts and `reasons` move in the transaction that stores the articles they count.

ALTER TABLE ingests
  ADD COLUMN state text COLLATE "C" NOT NULL DEFAULT 'running' CHECK (state IN ('queued', 'running', 'done', 'cancelled', 'failed')),
  ADD COLUMN job text, -- JSON: the body that was accepted and how to read it; null where the sender waits for the report
  ADD COLUMN records bigint NOT NULL DEFAULT 0, -- settled: the place of the next one
  ADD COLUMN bytes bigint NOT NULL DEFAULT 0, -- read of the file
  ADD COLUMN bytes_total bigint,
  ADD COLUMN active_ms bigint NOT NULL DEFAULT 0, -- time it was worked at
  ADD COLUMN updated_at bigint,
  ADD COLUMN reasons text NOT NULL DEFAULT '{}', -- JSON: status → reason → count
  ADD COLUMN error text, -- JSON
  ADD COLUMN owner text, -- who works at it: a server, or a request
  ADD COLUMN owned_until bigint; -- when another may take it over, unless its owner says again that it is there

-- What could not be stored, with the place it has in the file.
CREATE TABLE ingest_rejects (
  ingest_id text COLLATE "C" NOT NULL REFERENCES ingests (id) ON DELETE CASCADE,
  place bigint NOT NULL, -- of the record, from 0
  record text NOT NULL, -- JSON of IngestResult
  PRIMARY KEY (ingest_id, place)
);
CREATE INDEX ingests_unfinished ON ingests (state) WHERE state IN ('queued', 'running');

-- Bodies that were accepted and are read later, by whichever server takes them; in pieces.
CREATE TABLE ingest_bodies (
  ingest_id text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  at bigint NOT NULL, -- when it came
  bytes bytea NOT NULL,
  PRIMARY KEY (ingest_id, place)
);
ALTER TABLE ingest_bodies ALTER COLUMN bytes SET STORAGE EXTERNAL;
