/** Makes the full-text rows of articles whose other rows were copied, in order of their keys, some thousand in a transaction. */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { type IndexedArticle, indexTexts } from '../../indexed.ts';
import { quoteKey } from '../../keys.ts';
import { tender } from '../tend.ts';
import { wordsOf } from '../words.ts';

const AT_ONCE = 2_000;

interface Marks {
  /** The key of the last article that has its rows; null for none. */
  after(): string | null;
  done(key: string): void;
}

type Article = Pick<IndexedArticle, 'key' | 'card' | 'body' | 'source'>;
type Quote = Omit<IndexedArticle['quotes'][number], 'key'> & { place: number };
type Person = Omit<IndexedArticle['people'][number], 'forms'>;

export function indexFiller(db: Database.Database, { after, done }: Marks) {
  const words = wordsOf(db);
  const care = tender(db, async () => {});
  const next = db.prepare<[bigint, bigint], Article>(
    `SELECT a.key, a.card, t.body, a.source_id AS source FROM articles a CROSS JOIN article_texts t ON t.article_key = a.key
     WHERE a.key > ? ORDER BY a.key LIMIT ?`,
  );
  const quotes = db.prepare<[number], Quote>(
    `SELECT place, kind, text, speaker, person_id AS person, saying_id AS saying FROM quotes WHERE article_key = ? ORDER BY place`,
  );
  const people = db.prepare<[number], Person>(
    'SELECT person_id AS id, name, quotes FROM article_people WHERE article_key = ? ORDER BY place',
  );
  const forms = db.prepare<[number], { person: number; text: string }>(
    'SELECT person_id AS person, text FROM mentions WHERE article_key = ?',
  );
  const authors = db.prepare<[number], { id: number; name: string }>(
    'SELECT person_id AS id, name FROM article_authors WHERE article_key = ? ORDER BY place',
  );

  function write({ key, ...article }: Article): void {
    const formsOf = Map.groupBy(forms.all(key), ({ person }) => person);
    const texts = indexTexts({
      ...article,
      quotes: quotes.all(key).map(({ place, ...quote }) => ({ key: quoteKey(key, place), ...quote })),
      people: people.all(key).map((person) => ({
        ...person,
        forms: (formsOf.get(person.id) ?? []).map(({ text }) => text),
      })),
      authors: authors.all(key),
    });
    words.article(key, texts.article);
    for (const { key: quote, text, speakers } of texts.quotes) words.quote(quote, text, speakers);
  }

  /** Gives how many there were. */
  const some = db.transaction((): number => {
    const mark = after();
    const batch = next.all(mark === null ? -(2n ** 62n) : BigInt(mark), BigInt(AT_ONCE));
    for (const article of batch) write(article);
    words.flush();
    const last = batch.at(-1);
    if (last) done(String(last.key));
    return batch.length;
  });

  return {
    async fill(progress: (articles: number) => void): Promise<void> {
      care.bulk(true);
      for (let count = some.immediate(); count > 0; count = some.immediate()) {
        progress(count);
        await setImmediate();
      }
    },
    /** Has FTS5 write the usual segments again. */
    end: () => care.bulk(false),
  };
}
