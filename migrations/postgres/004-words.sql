-- Words as they are written and folded (fold.ts), for exact forms and phrases; a word asked without quotes is expanded to all words of its stem.
-- Vectors are made by code, so that every engine finds the same words.

-- `text` is the headline (weight A) and the body (weight B), with a gap between; `quotes` the words of quotes; `filters` the tokens of filters.ts
-- and, with an `h` before each, the words of the headline.
-- A vector keeps 255 places of a word, and none beyond the 16,383rd: where a text has more, its folded words stand in `long_text`, too.
CREATE TABLE article_words (
  key bigint PRIMARY KEY,
  text tsvector NOT NULL,
  quotes tsvector NOT NULL,
  filters tsvector NOT NULL,
  length integer NOT NULL, -- words of headline, body and quotes
  long_text text
) PARTITION BY RANGE (key);
CREATE INDEX article_words_index ON article_words USING gin (text, quotes, filters);

CREATE TABLE quote_words (
  article_key bigint NOT NULL,
  key bigint NOT NULL, -- as in quotes
  text tsvector NOT NULL,
  speakers tsvector NOT NULL, -- tokens of filters.ts
  length integer NOT NULL, -- words of the text
  PRIMARY KEY (article_key, key)
) PARTITION BY RANGE (article_key);
CREATE INDEX quote_words_index ON quote_words USING gin (text, speakers);

-- Folded words of all articles, unstemmed, and in how many they stand: what a prefix question is expanded from; and by their stems, what a word is.
CREATE TABLE terms (
  term text COLLATE "C" PRIMARY KEY,
  stem text COLLATE "C" NOT NULL,
  articles bigint NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX terms_by_stem ON terms (stem);
