/** Reads the texts of articles with what stands beside them, and has them looked into; asks whether the index finds their words. */
import { type CheckedArticle, finding, textChecker } from '../../checking.ts';
import { searchWords } from '../../fold.ts';
import type { Checked, CheckOptions } from '../../upkeep.ts';
import type { Db } from '../db.ts';
import { indexable } from '../indexable.ts';
import { lexeme } from '../tsquery.ts';
import { attempt } from './checks.ts';
import { fetched } from './session.ts';

const AT_ONCE = 500;
/** Words of a headline that the index is asked for; more tell no more. */
const ASKED = 8;

interface TextRow {
  key: number;
  id: string;
  headline: string | null;
  body: string;
}
type Quote = CheckedArticle['quotes'][number] & { article: number };
type Mention = CheckedArticle['mentions'][number] & { article: number };
type Dump = NonNullable<CheckedArticle['dump']> & { article: string };

export async function* textChecks(db: Db, options: CheckOptions): AsyncGenerator<Checked> {
  const { sample } = options;
  const checker = textChecker(options);
  const index = finding('searching');
  const sampled =
    sample === null ? '' : `WHERE a.key IN (SELECT key FROM articles ORDER BY random() LIMIT ${sample})`;
  const all = fetched<TextRow>(
    db,
    `SELECT a.key, a.id, a.headline, t.body FROM articles a JOIN article_texts t ON t.article_key = a.key ${sampled} ORDER BY a.key`,
    { atOnce: AT_ONCE },
  );

  async function look(rows: TextRow[]): Promise<void> {
    const keys = [rows.map(({ key }) => key)];
    const quotes = await db.all<Quote>(
      'SELECT article_key AS article, text, start, "end", parts, cue FROM quotes WHERE article_key = ANY ($1)',
      keys,
    );
    const mentions = await db.all<Mention>(
      'SELECT article_key AS article, field, start, "end", text FROM mentions WHERE article_key = ANY ($1)',
      keys,
    );
    const dumps = await db.all<Dump>(
      `SELECT d.article_id AS article, i.dump_digest AS digest, d.kind, d.length, d.bytes
       FROM dumps d JOIN article_ids i ON i.id = d.article_id WHERE d.article_id = ANY ($1)`,
      [rows.map(({ id }) => id)],
    );
    const quotesOf = Map.groupBy(quotes, ({ article }) => article);
    const mentionsOf = Map.groupBy(mentions, ({ article }) => article);
    const dumpOf = new Map(dumps.map((dump) => [dump.article, dump]));
    for (const { key, ...row } of rows) {
      checker.look({
        ...row,
        quotes: quotesOf.get(key) ?? [],
        mentions: mentionsOf.get(key) ?? [],
        dump: dumpOf.get(row.id),
      });
    }
  }

  async function ask(rows: TextRow[]): Promise<void> {
    const asked = rows.flatMap(({ key, headline }): [number, string][] => {
      const words = searchWords(headline ?? '').slice(0, ASKED);
      return words.length === 0
        ? []
        : [[key, words.map((word) => `${lexeme(indexable(word))}:A`).join(' & ')]];
    });
    const found = await db.column<number>(
      `SELECT w.key FROM unnest($1::bigint[], $2::text[]) q (key, query) JOIN article_words w ON w.key = q.key
       WHERE w.text @@ q.query::tsquery`,
      [asked.map(([key]) => key), asked.map(([, query]) => query)],
    );
    const isFound = new Set(found);
    const ids = new Map(rows.map(({ key, id }) => [key, id]));
    for (const [key] of asked) if (!isFound.has(key)) index.add('its headline is not found', ids.get(key));
  }

  for await (const rows of all) {
    await attempt(db, checker.offsets, () => look(rows));
    await attempt(db, index, () => ask(rows));
  }
  yield* checker.done(index);
  if (sample === null) yield checker.countedWords(termsIn(db));
}

async function* termsIn(db: Db) {
  const sql = 'SELECT term, articles FROM terms';
  for await (const rows of fetched<{ term: string; articles: number }>(db, sql, { atOnce: 10_000 }))
    yield* rows;
}
