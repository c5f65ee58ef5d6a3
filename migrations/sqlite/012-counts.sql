-- Articles that come in are counted by the code that writes them (counts.ts), those of a transaction together: one by one, each moved eleven
-- rows of counts, and cost as much as its full-text row. What changes and what goes is counted by the triggers of 005 as before.
DROP TRIGGER articles_counted_in;
