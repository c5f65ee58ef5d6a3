-- Articles are counted by the code that writes them (counts.ts), those of a transaction together. On SQLite this migration takes a trigger away
-- that PostgreSQL never had.
SELECT 1;
