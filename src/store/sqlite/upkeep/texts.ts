/** Reads the texts of articles with what stands beside them, and has them looked into; asks whether the index finds their words. */
import type Database from 'better-sqlite3';
import { type CheckedArticle, finding, textChecker } from '../../checking.ts';
import { foldedWords, searchText } from '../../fold.ts';
import type { Checked, CheckOptions } from '../../upkeep.ts';
import { quoted } from '../fts5.ts';
import { attempt } from './checks.ts';

/** Words of a headline that the index is asked for; more tell no more. */
const ASKED = 8;

interface TextRow {
  key: bigint;
  id: string;
  headline: string | null;
  body: string;
}

export async function* textChecks(db: Database.Database, options: CheckOptions): AsyncGenerator<Checked> {
  const { sample } = options;
  const from = 'FROM articles a CROSS JOIN article_texts t ON t.article_key = a.key';
  const keys =
    sample === null ? '' : `WHERE a.key IN (SELECT key FROM articles ORDER BY random() LIMIT ${sample})`;
  const rows = db
    .prepare<[], TextRow>(`SELECT a.key, a.id, a.card ->> 'headline' AS headline, t.body ${from} ${keys}`)
    .safeIntegers();
  const quotes = db.prepare<[bigint], CheckedArticle['quotes'][number]>(
    'SELECT text, start, "end", parts, cue FROM quotes WHERE article_key = ?',
  );
  const mentions = db.prepare<[bigint], CheckedArticle['mentions'][number]>(
    'SELECT field, start, "end", text FROM mentions WHERE article_key = ?',
  );
  const found = db
    .prepare<[string, bigint], number>(
      'SELECT 1 FROM article_words WHERE article_words MATCH ? AND rowid = ?',
    )
    .pluck();
  const dump = db.prepare<[string], NonNullable<CheckedArticle['dump']>>(
    'SELECT digest, kind, length, bytes FROM dumps WHERE article_id = ?',
  );
  const kept = db.prepare<[], { term: string; articles: number }>('SELECT term, articles FROM terms');
  const checker = textChecker(options);
  const index = finding('searching');

  function look({ key, id, headline, body }: TextRow): void {
    checker.look({
      id,
      headline,
      body,
      quotes: quotes.all(key),
      mentions: mentions.all(key),
      dump: dump.get(id),
    });
    const words = foldedWords(searchText(headline ?? '')).slice(0, ASKED);
    attempt(
      index,
      () => {
        if (words.length > 0 && !found.get(`headline : (${words.map(quoted).join(' AND ')})`, key))
          index.add('its headline is not found', id);
      },
      id,
    );
  }
  attempt(checker.offsets, () => {
    for (const row of rows.iterate()) attempt(checker.offsets, () => look(row), row.id);
  });
  yield* checker.done(index);
  if (sample === null) yield checker.countedWords(kept.iterate());
}
