/** A page of articles as JSON Feed 1.1. */
import { z } from 'zod';
import type { ArticleCard } from '#domain/api.ts';
import { type FeedFacts, feedItem } from './feed.ts';

const Item = z.object({
  id: z.string().describe('`urn:uuid:` and the id of the article; it stays for good.'),
  url: z.url().describe('Where the page came from, else the article here.'),
  title: z.string(),
  content_text: z.string().describe('The excerpt; the whole body with `fields=body`.'),
  summary: z.string(),
  date_published: z.iso.datetime(),
  authors: z.array(z.object({ name: z.string() })).optional(),
  tags: z.array(z.string()).optional().describe('The section and the people named.'),
  language: z.string().optional(),
});

export const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    items: z.array(Item),
  })
  .meta({ id: 'JsonFeed', description: 'JSON Feed 1.1.' });
type JsonFeed = z.infer<typeof JsonFeed>;

export function jsonFeed(cards: ArticleCard[], facts: FeedFacts): string {
  const feed: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    home_page_url: facts.home,
    feed_url: facts.self,
    ...(facts.next && { next_url: facts.next }),
    items: cards.map((card) => jsonItem(card, facts.origin)),
  };
  return JSON.stringify(feed);
}

function jsonItem(card: ArticleCard, origin: string): JsonFeed['items'][number] {
  const item = feedItem(card, origin);
  const tags = [...(item.section ? [item.section] : []), ...item.people];
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    content_text: item.body ?? item.summary,
    summary: item.summary,
    date_published: item.published.toISOString(),
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags }),
    ...(item.language && { language: item.language }),
  };
}
