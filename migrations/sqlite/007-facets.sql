-- What facets count, a row an article: small rows, dense pages, so that a thousand of them are read in a millisecond.

CREATE TABLE article_facets (
  key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  packed TEXT NOT NULL -- source id, language, section and ids of people with tabs between; a `q` behind the id of a person who speaks
) STRICT;
INSERT INTO article_facets
  SELECT key, concat_ws(char(9),
    coalesce(source_id, ''),
    coalesce(card ->> 'language', ''),
    replace(replace(coalesce(card ->> 'section', ''), char(9), ' '), char(10), ' '),
    coalesce((SELECT group_concat(person_id || iif(quotes > 0, 'q', ''), ' ' ORDER BY place) FROM article_people WHERE article_key = key), ''))
  FROM articles ORDER BY key;
