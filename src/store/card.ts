/** Takes an article on its way in, gives the card that lists show: made once, kept as JSON beside the article. */
import type { ArticleCard } from '#domain/api.ts';
import type { Article } from '#domain/article.ts';

/** UTF-16 units, as the card's description promises. */
const EXCERPT_LENGTH = 240;

export interface CardFacts {
  id: string;
  /** Milliseconds since 1970. */
  ingestedAt: number;
  people: { id: number; name: string }[];
  quotes: number;
  sequence: number;
}

export function articleCard(article: Article, facts: CardFacts): ArticleCard {
  const { url, headline, source, byline, published, section, truncated, language } = article;
  return {
    id: facts.id,
    url,
    headline,
    source,
    byline,
    published,
    section,
    truncated,
    language,
    ingestedAt: new Date(facts.ingestedAt).toISOString(),
    sequence: facts.sequence,
    excerpt: excerpt(article.body),
    people: facts.people,
    quotes: facts.quotes,
  };
}

/** The first 240 characters, cut at a word; inside the word only where it is longer than that. */
export function excerpt(body: string): string {
  // twice the length is enough to fold, unless the text is mostly white space
  const text = body
    .slice(0, EXCERPT_LENGTH * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.lastIndexOf(' ', EXCERPT_LENGTH);
  if (cut > 0) return text.slice(0, cut);
  const half = text.charCodeAt(EXCERPT_LENGTH - 1);
  return text.slice(0, half >= 0xd800 && half < 0xdc00 ? EXCERPT_LENGTH - 1 : EXCERPT_LENGTH);
}
