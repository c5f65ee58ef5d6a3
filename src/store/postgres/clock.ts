/** The time by the clock of the database, which is one for all servers: what they agree by who is at work on what. */

/** Milliseconds since 1970, in SQL. */
export const NOW = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
