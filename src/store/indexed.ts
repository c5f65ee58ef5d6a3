/** Takes the stored rows of an article, gives what stands of it in the full-text indexes: as the code that writes new articles makes it. */
import type { ArticleCard } from '#domain/api.ts';
import type { QuoteKind } from '#domain/query.ts';
import { filterTokens, quoteTokens } from './filters.ts';

export interface IndexedArticle {
  key: number;
  /** JSON of ArticleCard. */
  card: string;
  body: string;
  source: number | null;
  /** With all forms of their names in headline and body. */
  people: { id: number; name: string; quotes: number; forms: string[] }[];
  authors: { id: number; name: string }[];
  /** In the order of the article. */
  quotes: {
    key: number;
    kind: QuoteKind;
    text: string;
    speaker: string | null;
    person: number | null;
    saying: number | null;
  }[];
}

export interface IndexTexts {
  article: { headline: string; body: string; quotes: string[]; filters: string[] };
  quotes: { key: number; text: string; speakers: string[] }[];
}

export function indexTexts({
  card,
  body,
  source,
  people,
  authors,
  quotes,
}: Omit<IndexedArticle, 'key'>): IndexTexts {
  const { headline, section, language } = JSON.parse(card) as ArticleCard;
  const named = people.map(({ forms, ...person }) => ({
    ...person,
    roles: [],
    mentions: forms.map((text) => ({ in: 'body' as const, text, start: 0, end: 0 })),
    originals: [],
  }));
  const filters = filterTokens({ people: named, authors, speakers: [] }, { source, section, language });
  return {
    article: { headline: headline ?? '', body, quotes: quotes.map(({ text }) => text), filters },
    quotes: quotes.map(({ key, text, ...facts }) => ({
      key,
      text,
      speakers: quoteTokens({ ...facts, source }),
    })),
  };
}
