-- What facets count, a row an article: small rows, dense pages, so that a thousand of them are read in a millisecond.

CREATE TABLE article_facets (
  key bigint PRIMARY KEY,
  packed text NOT NULL -- source id, language, section and ids of people with tabs between; a `q` behind the id of a person who speaks
) PARTITION BY RANGE (key);
