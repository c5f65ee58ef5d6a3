/**
 * Looks into the texts of articles: whether quotes, cues and mentions stand where they say, whether the index finds the words, whether dumps unpack
 * to their digests; and counts the words of all of them again.
 */
import { zstdDecompressSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { Span } from '#domain/document.ts';
import { foldedWords, searchText } from '../../fold.ts';
import { LONGEST_TERM } from '../../lexicon.ts';
import type { Checked, CheckOptions } from '../../upkeep.ts';
import { quoted } from '../fts5.ts';
import { finding } from './checks.ts';

/** Words of a headline that the index is asked for; more tell no more. */
const ASKED = 8;

interface TextRow {
  key: bigint;
  id: string;
  headline: string | null;
  body: string;
}
interface QuoteRow {
  text: string;
  start: number;
  end: number;
  parts: string | null;
  cue: string | null;
}
interface DumpRow {
  digest: string;
  kind: 'text' | 'html';
  length: number;
  bytes: Buffer;
}

export function* textChecks(db: Database.Database, { sample, digestOf }: CheckOptions): Generator<Checked> {
  const from = 'FROM articles a CROSS JOIN article_texts t ON t.article_key = a.key';
  const keys =
    sample === null ? '' : `WHERE a.key IN (SELECT key FROM articles ORDER BY random() LIMIT ${sample})`;
  const rows = db
    .prepare<[], TextRow>(`SELECT a.key, a.id, a.card ->> 'headline' AS headline, t.body ${from} ${keys}`)
    .safeIntegers();
  const quotes = db.prepare<[bigint], QuoteRow>(
    'SELECT text, start, "end", parts, cue FROM quotes WHERE article_key = ?',
  );
  const mentions = db.prepare<[bigint], Span & { field: string; text: string }>(
    'SELECT field, start, "end", text FROM mentions WHERE article_key = ?',
  );
  const found = db
    .prepare<[string, bigint], number>(
      'SELECT 1 FROM article_words WHERE article_words MATCH ? AND rowid = ?',
    )
    .pluck();
  const dump = db.prepare<[string], DumpRow>(
    'SELECT digest, kind, length, bytes FROM dumps WHERE article_id = ?',
  );
  const [offsets, index, dumps] = ['offsets', 'searching', 'dumps'].map(finding) as [
    Finding,
    Finding,
    Finding,
  ];
  const terms = new Map<string, number>();
  let [articles, places] = [0, 0];

  function look({ key, id, headline, body }: TextRow): void {
    articles++;
    for (const quote of quotes.all(key)) {
      places++;
      if (plain(quote.text) !== plain(wordsAt(body, quote))) offsets.add(`no quote at ${quote.start}`, id);
      const cue = quote.cue === null ? null : (JSON.parse(quote.cue) as Span & { text: string });
      if (cue && body.slice(cue.start, cue.end) !== cue.text) offsets.add(`no cue at ${cue.start}`, id);
    }
    for (const { field, start, end, text } of mentions.all(key)) {
      places++;
      const where = field === 'body' ? body : (headline ?? '');
      if (where.slice(start, end) !== text) offsets.add(`no name at ${start} of the ${field}`, id);
    }
    const words = foldedWords(searchText(headline ?? '')).slice(0, ASKED);
    index.attempt(() => {
      if (words.length > 0 && !found.get(`headline : (${words.map(quoted).join(' AND ')})`, key))
        index.add('its headline is not found', id);
    }, id);
    const kept = dump.get(id);
    if (kept) {
      const why = unpacks(kept, digestOf);
      if (why) dumps.add(why, id);
    }
    if (sample !== null) return;
    for (const word of new Set(foldedWords(`${headline ?? ''}\n${body}`)))
      if (word.length <= LONGEST_TERM) terms.set(word, (terms.get(word) ?? 0) + 1);
  }
  offsets.attempt(() => {
    for (const row of rows.iterate()) offsets.attempt(() => look(row), row.id);
  });
  yield offsets.done(`${places} quotes and names`);
  yield index.done(`headlines of ${articles} articles`);
  yield dumps.done(`dumps of ${articles} articles`);
  if (sample === null) yield countedWords(db, terms);
}

type Finding = ReturnType<typeof finding>;

/** White space is told as one space in quotes. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsAt(body: string, { start, end, parts }: QuoteRow): string {
  const spans = parts === null ? [{ start, end }] : (JSON.parse(parts) as Span[]);
  return spans.map((span) => body.slice(span.start, span.end)).join(' ');
}

function unpacks(
  { digest, kind, length, bytes }: DumpRow,
  digestOf: CheckOptions['digestOf'],
): string | null {
  try {
    const unpacked = zstdDecompressSync(bytes);
    if (unpacked.length !== length) return `its dump has ${unpacked.length} bytes, and had ${length}`;
    return digestOf({ kind, bytes: unpacked }) === digest ? null : 'its dump is not the one that came in';
  } catch (error) {
    return `its dump does not unpack: ${(error as Error).message}`;
  }
}

function countedWords(db: Database.Database, counted: Map<string, number>): Checked {
  const { add, done } = finding('word counts');
  const kept = db.prepare<[], { term: string; articles: number }>('SELECT term, articles FROM terms');
  const all = counted.size;
  for (const { term, articles } of kept.iterate()) {
    const there = counted.get(term) ?? 0;
    if (there !== articles) add(`${term} has ${articles} articles, texts say ${there}`);
    counted.delete(term);
  }
  for (const term of counted.keys()) add(`${term} is not counted`);
  return done(`${all} words`);
}
