/** What the three kinds of feeds share: takes a page of articles and where it stands, gives the items as feeds see them. */
import type { ArticleCard } from '#domain/api.ts';

export interface FeedFacts {
  title: string;
  /** The address of the feed itself. */
  self: string;
  /** The same list as JSON. */
  home: string;
  next: string | null;
  /** Scheme, host and port under which the server was reached. */
  origin: string;
  /** When what is stored was last changed. */
  changed: Date;
}

export interface FeedItem {
  /** Stays when the article is cleaned again. */
  id: string;
  title: string;
  link: string;
  published: Date;
  cameIn: Date;
  authors: string[];
  source: string | null;
  section: string | null;
  people: string[];
  language: string | null;
  summary: string;
  body: string | undefined;
}

const UNTITLED = '(no headline)';

export function feedItem(card: ArticleCard, origin: string): FeedItem {
  const cameIn = new Date(card.ingestedAt);
  return {
    id: `urn:uuid:${card.id}`,
    title: card.headline || UNTITLED,
    link: webLink(card.url) ?? `${origin}/articles/${card.id}`,
    published: card.published ? new Date(card.published) : cameIn,
    cameIn,
    authors: card.byline,
    source: card.source,
    section: card.section,
    people: card.people.map(({ name }) => name),
    language: card.language,
    summary: card.excerpt,
    body: card.body,
  };
}

/** When the newest of the items came in; of none, when anything last changed. */
export function lastCameIn(items: FeedItem[], { changed }: FeedFacts): Date {
  return (
    items.reduce<Date | null>((latest, { cameIn }) => (latest && latest > cameIn ? latest : cameIn), null) ??
    changed
  );
}

/** What addresses hold that browsers follow, and a URI (RFC 3986) may not. */
const NO_URI = /%(?![\da-f]{2})|[[\]|^`{}"<>\\]/gi;
const escaped = (text: string) => text.replace(NO_URI, (sign) => encodeURIComponent(sign));

/** In names of hosts. */
const NO_HOST = /[|^`{}"<>\\%]/;

/** As a URI. Null for what a page may call its address and no reader should follow: `javascript:`, `data:`. */
export function webLink(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const { origin, pathname, search, hash } = parsed;
  if (NO_HOST.test(parsed.hostname)) return null;
  return origin + escaped(pathname + search) + escaped(hash).replace(/(?<=.)#/g, '%23');
}

export function paragraphs(body: string): string[] {
  return body.split(/\n{2,}/).filter(Boolean);
}
