-- Keys, what was taken down, and the log of who changed what. Existing rows stay as they are.

CREATE TABLE access_keys (
  id TEXT NOT NULL PRIMARY KEY, -- the part of the key that lists and logs may show
  name TEXT NOT NULL,
  digest BLOB NOT NULL, -- sha256 of the secret part, which stands nowhere
  scopes TEXT NOT NULL, -- JSON array
  made_at INTEGER NOT NULL, -- milliseconds since 1970, as every *_at
  expires_at INTEGER,
  revoked_at INTEGER,
  used_at INTEGER -- to the hour
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX access_keys_by_name ON access_keys (name) WHERE revoked_at IS NULL;

-- Never changed, never deleted.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor TEXT, -- name of the key, or the user of the machine; null where nobody said
  via TEXT NOT NULL CHECK (via IN ('http', 'cli')),
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL -- JSON object
) STRICT;

-- Articles that were taken down: digests, by which they are known when they come again, and no text.
CREATE TABLE tombstones (
  article_id TEXT NOT NULL PRIMARY KEY,
  dump_digest TEXT,
  article_digest TEXT,
  removed_at INTEGER NOT NULL,
  actor TEXT,
  via TEXT NOT NULL CHECK (via IN ('http', 'cli')),
  reason TEXT NOT NULL,
  purged INTEGER NOT NULL DEFAULT 0 CHECK (purged IN (0, 1)) -- 1 when its words have left the pages of the file, too
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstones_by_dump ON tombstones (dump_digest);
CREATE INDEX tombstones_by_article ON tombstones (article_digest) WHERE article_digest IS NOT NULL;
CREATE INDEX tombstones_by_time ON tombstones (removed_at, article_id);
CREATE INDEX tombstones_to_purge ON tombstones (article_id) WHERE purged = 0;

-- Beside `actor`, which is what the user said: the name of the key that was used.
ALTER TABLE person_decisions ADD COLUMN key_name TEXT;
