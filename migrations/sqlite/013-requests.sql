-- Requests that came with an Idempotency-Key, so that one sent again is answered as the first was. Forgotten after a day.

CREATE TABLE requests (
  scope TEXT NOT NULL, -- id of the access key it came with; '' without
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL, -- sha256 of what was asked
  at INTEGER NOT NULL, -- milliseconds since 1970
  ingest_id TEXT, -- what it opened: one without an answer is gone on with
  answer BLOB, -- zstd of JSON; null until there is one
  PRIMARY KEY (scope, key)
) STRICT;
CREATE INDEX requests_by_time ON requests (at);

-- What became of the records so far, where the request has no answer yet: from the transactions that stored their articles.
CREATE TABLE request_results (
  ingest_id TEXT NOT NULL,
  place INTEGER NOT NULL, -- of the record behind them: how many were settled then
  results TEXT NOT NULL, -- JSON array of IngestResult
  PRIMARY KEY (ingest_id, place)
) STRICT;
