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

-- Whether all of these texts (folded words with spaces between) stand near each other in one part of a vector: in any order, with at most so many
-- words between the end of each and the beginning of the last. `long_text` where the vector lacks places; `weight` for one part only.
CREATE FUNCTION words_near(vector tsvector, long_text text, texts text[], most integer, weight text)
RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  WITH wanted AS (
    SELECT t.i, w.word, w.j, count(*) OVER (PARTITION BY t.i) AS length
    FROM unnest(texts) WITH ORDINALITY t (text, i), unnest(string_to_array(t.text, ' ')) WITH ORDINALITY w (word, j)
  ), places AS (
    SELECT v.lexeme AS word, p.place::bigint, p.part
    FROM unnest(vector) v, unnest(v.positions, v.weights) p (place, part) WHERE long_text IS NULL AND v.lexeme = ANY (string_to_array(array_to_string(texts, ' '), ' '))
    UNION ALL
    SELECT w.word, w.place, CASE WHEN w.place < array_position(a.words, 'q0q') THEN 'A' ELSE 'B' END
    FROM string_to_array(btrim(long_text), ' ') a (words), unnest(a.words) WITH ORDINALITY w (word, place) WHERE long_text IS NOT NULL
  ), begins AS (
    SELECT w.i, w.length, p.part, p.place - w.j AS place FROM wanted w JOIN places p ON p.word = w.word
    WHERE weight IN ('', p.part) GROUP BY 1, 2, 3, 4 HAVING count(*) = w.length
  ), clumps AS (
    SELECT f.place AS first, f.part, b.i, b.length, min(b.place) AS place
    FROM (SELECT DISTINCT place, part FROM begins) f JOIN begins b ON b.part = f.part AND b.place >= f.place GROUP BY 1, 2, 3, 4
  )
  SELECT EXISTS (
    SELECT FROM clumps GROUP BY first, part HAVING count(*) = cardinality(texts) AND max(place) - min(place + length) <= most)
$$;
