/** Makes the full-text rows of articles whose other rows were copied, in order of their keys: some hundred in a transaction. */
import type { QuoteKind } from '#domain/query.ts';
import { type IndexedArticle, indexTexts } from '../../indexed.ts';
import type { Cell } from '../../transfer.ts';
import type { Db } from '../db.ts';
import { articleVectors, quoteVectors } from '../words.ts';

const AT_ONCE = 1_000;
const FIRST_KEY = -(2 ** 52);

export const ARTICLE_WORDS = ['key', 'text', 'quotes', 'filters', 'length', 'long_text'] as const;
export const QUOTE_WORDS = ['article_key', 'key', 'text', 'speakers', 'length'] as const;

export interface IndexRows {
  articles: Cell[][];
  quotes: Cell[][];
  /** Key of the last article. */
  last: number;
}

type Article = Pick<IndexedArticle, 'key' | 'card' | 'body' | 'source'>;
interface OfArticle {
  article: number;
}
type Quote = OfArticle & IndexedArticle['quotes'][number] & { kind: QuoteKind };
type Person = OfArticle & Omit<IndexedArticle['people'][number], 'forms'>;

/** The full-text rows of the articles behind a key; null where there are none. */
export async function indexRowsAfter(db: Db, after: number | null): Promise<IndexRows | null> {
  const articles = await db.all<Article>(
    `SELECT a.key, a.card, t.body, a.source_id AS source FROM articles a JOIN article_texts t ON t.article_key = a.key
     WHERE a.key > $1 ORDER BY a.key LIMIT ${AT_ONCE}`,
    [after ?? FIRST_KEY],
  );
  const last = articles.at(-1)?.key;
  if (last === undefined) return null;
  const between = [articles[0]!.key, last];
  const of = async <Row extends OfArticle>(sql: string) =>
    Map.groupBy(await db.all<Row>(sql, between), ({ article }) => article);
  const quotes = await of<Quote>(
    `SELECT article_key AS article, key, kind, text, speaker, person_id AS person, saying_id AS saying
     FROM quotes WHERE article_key BETWEEN $1 AND $2 ORDER BY article_key, place`,
  );
  const people = await of<Person>(
    `SELECT article_key AS article, person_id AS id, name, quotes
     FROM article_people WHERE article_key BETWEEN $1 AND $2 ORDER BY article_key, place`,
  );
  const forms = await of<OfArticle & { person: number; text: string }>(
    'SELECT article_key AS article, person_id AS person, text FROM mentions WHERE article_key BETWEEN $1 AND $2',
  );
  const authors = await of<OfArticle & { id: number; name: string }>(
    `SELECT article_key AS article, person_id AS id, name
     FROM article_authors WHERE article_key BETWEEN $1 AND $2 ORDER BY article_key, place`,
  );
  const rows: IndexRows = { articles: [], quotes: [], last };
  for (const { key, ...article } of articles) {
    const formsOf = Map.groupBy(forms.get(key) ?? [], ({ person }) => person);
    const texts = indexTexts({
      ...article,
      quotes: quotes.get(key) ?? [],
      people: (people.get(key) ?? []).map(({ id, name, quotes }) => ({
        id,
        name,
        quotes,
        forms: (formsOf.get(id) ?? []).map(({ text }) => text),
      })),
      authors: authors.get(key) ?? [],
    });
    const { text, quotes: quoted, filters, length, long } = articleVectors(texts.article);
    rows.articles.push([key, text, quoted, filters, length, long]);
    for (const quote of texts.quotes) {
      const { text, speakers, length } = quoteVectors(quote.text, quote.speakers);
      rows.quotes.push([key, quote.key, text, speakers, length]);
    }
  }
  return rows;
}
