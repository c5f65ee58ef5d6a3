-- Requests that came with an Idempotency-Key, so that one sent again is answered as the first was. Forgotten after a day.

CREATE TABLE requests (
  scope text COLLATE "C" NOT NULL, -- id of the access key it came with; '' without
  key text COLLATE "C" NOT NULL,
  fingerprint text, -- sha256 of what was asked; null until its body has been read
  at bigint NOT NULL, -- milliseconds since 1970
  ingest_id text COLLATE "C", -- what it opened: one without an answer is gone on with
  answer bytea, -- zstd of JSON; null until there is one
  owner text, -- who is at work on it; null where nobody is
  owned_until bigint, -- when another may take it over, unless its owner says again that it is there
  PRIMARY KEY (scope, key)
);
CREATE INDEX requests_by_time ON requests (at);

-- What became of the records so far, where the request has no answer yet: from the transactions that stored their articles.
CREATE TABLE request_results (
  ingest_id text COLLATE "C" NOT NULL,
  place bigint NOT NULL, -- of the record behind them: how many were settled then
  results text NOT NULL, -- JSON array of IngestResult
  PRIMARY KEY (ingest_id, place)
);
