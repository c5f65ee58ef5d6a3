-- One entry per person: names that join by rule, merges and splits by hand, authors, roles and counts over time.
-- The full-text rows want tokens for speakers and authors, and people want their new keys: both need rules that stand in code, so
-- every article is put on the list of those to be linked anew, which the store works off when it opens the file (upgrade.ts, relink.ts).

-- `identity` is now the key that names lead to (nameKey.ts); null for a person that was split off by hand.
ALTER TABLE people ALTER COLUMN identity DROP NOT NULL;
ALTER TABLE people ADD COLUMN initials TEXT; -- of its middle names, where a name has some: another's that contradict are another person's
ALTER TABLE people ADD COLUMN common TEXT NOT NULL DEFAULT ''; -- folded words that every article's name of the person holds
ALTER TABLE people ADD COLUMN authored INTEGER NOT NULL DEFAULT 0; -- articles with the person in the byline
ALTER TABLE people ADD COLUMN merged_into INTEGER REFERENCES people (id);
ALTER TABLE people ADD COLUMN decision_id INTEGER; -- the decision that merged it
ALTER TABLE people ADD COLUMN kept INTEGER NOT NULL DEFAULT 0; -- 1 where a decision names it: it stays without articles
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;
UPDATE people SET common = identity;

-- in how many articles it is the fullest name
ALTER TABLE person_names ADD COLUMN fullest INTEGER NOT NULL DEFAULT 0;
UPDATE person_names SET fullest = used.articles
  FROM (SELECT person_id, name, count(*) AS articles FROM article_people GROUP BY person_id, name) used
  WHERE used.person_id = person_names.person_id AND used.name = person_names.name;

-- JSON array of the article's own people with their places, where several of them are this one person
ALTER TABLE article_people ADD COLUMN originals TEXT;

CREATE TABLE article_authors (
  person_id INTEGER NOT NULL REFERENCES people (id),
  article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- order in the byline
  name TEXT NOT NULL, -- as the byline has it
  PRIMARY KEY (person_id, article_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_authors_by_article ON article_authors (article_key);

-- Roles with the articles that give them. No foreign key, as with name_words: rows are removed by their key.
CREATE TABLE article_roles (
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL COLLATE NOCASE,
  article_key INTEGER NOT NULL,
  PRIMARY KEY (person_id, role, article_key)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO article_roles
  SELECT p.person_id, r.value, p.article_key FROM article_people p CROSS JOIN json_each(p.roles) r;
DROP TABLE person_roles;

-- Counts by month of publication, `YYYY-MM`; '' for years that calendars of four digits do not reach.
CREATE TABLE person_months (
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  month TEXT NOT NULL,
  articles INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;
INSERT INTO person_months
  SELECT person_id, coalesce(strftime('%Y-%m', article_key, 'unixepoch'), '') AS month, count(*), sum(quotes)
  FROM article_people GROUP BY person_id, month;

-- What people decided about people, newest last. Never deleted.
CREATE TABLE person_decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('merge', 'split')),
  person_id INTEGER NOT NULL, -- whom it was asked of
  people TEXT NOT NULL, -- JSON: ids merged into the person, or set free again
  names TEXT NOT NULL, -- JSON: names taken out
  articles TEXT NOT NULL, -- JSON: ids of articles taken out
  made INTEGER, -- the person that names and articles were taken out to
  actor TEXT,
  reason TEXT
) STRICT;
CREATE TABLE decided_people (
  person_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES person_decisions (id),
  PRIMARY KEY (person_id, decision_id)
) STRICT, WITHOUT ROWID;

-- Names and articles that lead elsewhere than the rules have it. They outlive the rows they were made from. No foreign keys to people,
-- whose deletion would search these tables each time: people that a ruling names are never deleted (`kept`).
CREATE TABLE name_rulings (
  spelling TEXT NOT NULL, -- folded words of the name
  from_id INTEGER NOT NULL, -- the person they would lead to
  person_id INTEGER NOT NULL, -- and whom they lead to instead
  decision_id INTEGER NOT NULL REFERENCES person_decisions (id),
  PRIMARY KEY (spelling, from_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_rulings (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  from_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES person_decisions (id),
  PRIMARY KEY (article_id, from_id)
) STRICT, WITHOUT ROWID;

-- Articles whose people are to be linked anew, in order.
CREATE TABLE relinks (
  rowid INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
INSERT INTO relinks (article_id) SELECT id FROM articles ORDER BY key;
-- People whose key is still the old one.
CREATE TABLE rekeys (person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE) STRICT;
INSERT INTO rekeys SELECT id FROM people;
