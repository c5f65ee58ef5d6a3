-- Words as they are written, for exact forms and phrases; a word asked without quotes is expanded to all words of its stem. With the words of
-- quotes as a column of articles, and filter tokens for section and language. The rows want code (fold.ts, filters.ts): every article is
-- put on the list of those to be written anew.

-- `filters` holds the tokens of filters.ts. Texts are folded before they come here, with marks kept as parts of words.
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5 (
  headline, body, quotes, filters,
  content = '', contentless_delete = 1, detail = full,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

DROP TABLE quote_words;
CREATE VIRTUAL TABLE quote_words USING fts5 (
  text, speakers,
  content = '', contentless_delete = 1, detail = full,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- The words of `terms` by their stems: those that match a word are its forms.
CREATE VIRTUAL TABLE stems USING fts5 (
  term,
  columnsize = 0, detail = none,
  tokenize = "porter unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
INSERT INTO stems (term) SELECT term FROM terms;

INSERT OR IGNORE INTO relinks (article_id) SELECT id FROM articles ORDER BY key;
