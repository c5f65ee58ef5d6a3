/**
 * Takes one article and writes its rows: row, texts, people, quotes and full-text rows; or takes them away again. Always inside
 * a transaction of the caller.
 */
import type Database from 'better-sqlite3';
import type { Article } from '#domain/article.ts';
import { isQuoted } from '#domain/query.ts';
import type { ArticleFrame } from '../articleFrame.ts';
import { articleCard } from '../card.ts';
import { filterTokens, quoteTokens } from '../filters.ts';
import { foldSource } from '../fold.ts';
import { QUOTES_PER_ARTICLE, quoteKey } from '../keys.ts';
import { copyWriter } from './copies.ts';
import { articleCounter } from './counts.ts';
import { facetRows } from './facets.ts';
import { linker } from './link.ts';
import { sayingsOf } from './sayings.ts';
import { sequencer } from './tail.ts';
import type { Terms } from './terms.ts';
import { wordsOf } from './words.ts';

export interface ArticleWriter {
  /** @param words the distinct folded words of headline and body, where they are known already */
  insert(frame: ArticleFrame, article: Article, digest: string | null, words?: string): void;
  /** As `insert`, for an article that is there and has been cleared. */
  update(frame: ArticleFrame, article: Article, digest: string | null, text?: TextChange): void;
  /** Takes all rows of an article away but its own and its dump; gives the ids of its people, for `prune` after `update`. */
  clear(key: number, text?: TextChange): number[];
  /** Has `flush` take those of these people away that no article names any more. */
  prune(people: number[]): void;
  /** Writes counts of people, full-text rows and counts of words, which are only noted until then: last thing in the transaction. */
  flush(): void;
  /** Forgets what was noted, when the transaction is given up. */
  forget(): void;
}

/** `same` where headline and body stay as they are: their words need no new count. */
type TextChange = 'same' | 'new';

interface TextRow {
  headline: string | null;
  body: string;
}

type ArticleValues = [
  key: bigint,
  id: string,
  digest: string | null,
  ingestId: string,
  ingestedAt: number,
  published: string | null,
  externalId: string | null,
  sourceId: number | null,
  pipeline: string,
  card: string,
  sequence: number,
];

export function articleWriter(db: Database.Database, terms: Terms): ArticleWriter {
  const people = linker(db);
  const insertArticle = db.prepare<ArticleValues>(
    'INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const updateArticle = db.prepare<[...ArticleValues, string]>(
    `UPDATE articles SET (key, id, digest, ingest_id, ingested_at, published, external_id, source_id, pipeline, card, sequence) =
       (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
  );
  const insertTexts = db.prepare<[bigint, string, string]>('INSERT INTO article_texts VALUES (?, ?, ?)');
  const sequences = sequencer(db);
  const counts = articleCounter(db);
  const words = wordsOf(db);
  const facets = facetRows(db);
  const sayings = sayingsOf(db);
  const copies = copyWriter(db);
  const insertQuote = db.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const makeSource = db.prepare<[string, string]>('INSERT INTO sources (name, folded) VALUES (?, ?)');
  const texts = db.prepare<[bigint], TextRow>(
    `SELECT card ->> 'headline' AS headline, body
     FROM articles JOIN article_texts ON article_key = key WHERE key = ?`,
  );
  const oldQuotes = db.prepare<[bigint], { place: number; text: string; saying: number | null }>(
    'SELECT place, text, saying_id AS saying FROM quotes WHERE article_key = ?',
  );
  const deleteQuotes = db.prepare<[bigint]>('DELETE FROM quotes WHERE article_key = ?');
  const deleteTexts = db.prepare<[bigint]>('DELETE FROM article_texts WHERE article_key = ?');

  function sourceId(name: string | null): number | null {
    const folded = foldSource(name ?? '');
    if (name === null || folded === '') return null;
    return findSource.get(folded) ?? Number(makeSource.run(name, folded).lastInsertRowid);
  }

  function insertQuotes(
    key: number,
    quotes: Article['quotes'],
    speakers: (number | null)[],
    source: number | null,
  ): void {
    for (const [place, quote] of quotes.entries()) {
      const { kind, text, speaker } = quote;
      const person = speakers[place] ?? null;
      const saying = sayings.settle({ text, speaker, personId: person, indirect: kind === 'indirect' });
      insertQuote.run(
        BigInt(key),
        place,
        kind,
        text,
        quote.start,
        quote.end,
        quote.parts ? JSON.stringify(quote.parts) : null,
        speaker,
        quote.speakerKind,
        person,
        quote.cue ? JSON.stringify(quote.cue) : null,
        quote.rule,
        quote.confidence,
        saying,
      );
      words.quote(quoteKey(key, place), text, quoteTokens({ kind, speaker, person, source, saying }));
    }
  }

  function write(
    put: (values: ArticleValues) => void,
    frame: ArticleFrame,
    article: Article,
    digest: string | null,
    text: TextChange,
    known?: string,
  ): void {
    const { key, id, ingestedAt } = frame;
    const quotes = article.quotes.slice(0, QUOTES_PER_ARTICLE);
    const links = people.resolve(id, { people: article.people, quotes, byline: article.byline });
    const source = sourceId(article.source);
    const sequence = sequences.next();
    const card = articleCard(article, {
      id,
      ingestedAt,
      people: links.people.map(({ id, name }) => ({ id, name })),
      quotes: quotes.filter(isQuoted).length,
      sequence,
    });
    const { body, quotes: _quotes, people: _people, pipeline, published, ...detail } = article;
    put([
      BigInt(key),
      id,
      digest,
      frame.ingestId,
      ingestedAt,
      published,
      frame.externalId,
      source,
      pipeline,
      JSON.stringify(card),
      sequence,
    ]);
    insertTexts.run(BigInt(key), body, JSON.stringify(detail));
    facets.add(BigInt(key), {
      source,
      language: article.language,
      section: article.section,
      people: links.people,
    });
    people.add(key, links);
    insertQuotes(key, quotes, links.speakers, source);
    const headline = article.headline ?? '';
    const filters = filterTokens(links, { source, section: article.section, language: article.language });
    words.article(key, { headline, body, quotes: quotes.map(({ text }) => text), filters });
    if (text === 'new') terms.count(`${headline}\n${body}`, 1, known);
    copies.add(key, body);
  }

  function clear(articleKey: number, text: TextChange = 'new'): number[] {
    const key = BigInt(articleKey);
    const old = text === 'new' ? texts.get(key) : undefined;
    if (old) terms.count(`${old.headline ?? ''}\n${old.body}`, -1);
    for (const { place, text, saying } of oldQuotes.all(key)) {
      words.dropQuote(quoteKey(articleKey, place));
      if (saying !== null) sayings.leave(saying, text);
    }
    deleteQuotes.run(key);
    words.dropArticle(articleKey);
    deleteTexts.run(key);
    copies.drop(articleKey);
    facets.remove(key);
    return people.remove(articleKey);
  }

  return {
    insert(frame, article, digest, words) {
      write((values) => insertArticle.run(...values), frame, article, digest, 'new', words);
      counts.add(frame.key);
    },
    update: (frame, article, digest, text = 'new') =>
      write((values) => updateArticle.run(...values, frame.id), frame, article, digest, text),
    clear,
    prune: people.prune,
    flush() {
      people.flush();
      sayings.prune();
      sequences.flush();
      counts.flush();
      copies.flush();
      terms.flush();
      words.flush();
    },
    forget() {
      people.forget();
      sayings.forget();
      sequences.forget();
      counts.forget();
      copies.forget();
      terms.forget();
      words.forget();
    },
  };
}
