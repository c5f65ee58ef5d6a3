-- What recurs on the pages of a site (store/siteMemory.ts), and for each dump what was known of its site when it was cleaned. Dumps that
-- were there before have no row: they are learned from when they are next cleaned, by `copydesk reprocess --sites`.

CREATE TABLE sites (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE, -- host, or `source ` and the sender's name for it
  articles INTEGER NOT NULL, -- different ones it was learned from
  version INTEGER NOT NULL, -- raised whenever other blocks count as the site's own
  learned INTEGER NOT NULL, -- raised over all sites with each learning: the lowest is forgotten first
  blocks BLOB NOT NULL -- packed
) STRICT;
CREATE INDEX sites_by_learning ON sites (learned);

CREATE TABLE dump_sites (
  dump_id INTEGER PRIMARY KEY REFERENCES dumps (rowid) ON DELETE CASCADE,
  site_id INTEGER, -- null where nothing tells the site; no foreign key, since sites are forgotten
  version INTEGER NOT NULL -- of the site when the dump was cleaned; 0 where nothing was known
) STRICT;
