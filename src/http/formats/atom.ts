/** A page of articles as an Atom feed (RFC 4287, paged as RFC 5005 has it). */
import type { ArticleCard } from '#domain/api.ts';
import { type FeedFacts, type FeedItem, feedItem, lastCameIn } from './feed.ts';
import { element, xmlDocument } from './xml.ts';

const TYPE = 'application/atom+xml';

export function atom(cards: ArticleCard[], facts: FeedFacts): string {
  const items = cards.map((card) => feedItem(card, facts.origin));
  const feed = element(
    'feed',
    [
      element('id', facts.self),
      element('title', facts.title),
      element('updated', lastCameIn(items, facts).toISOString()),
      element('author', [element('name', 'Copydesk')]),
      element('generator', 'Copydesk'),
      link('self', facts.self, TYPE),
      link('alternate', facts.home, 'application/json'),
      ...(facts.next ? [link('next', facts.next, TYPE)] : []),
      ...items.map(entry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom' },
  );
  return xmlDocument(feed);
}

function entry(item: FeedItem): string {
  return element(
    'entry',
    [
      element('id', item.id),
      element('title', item.title, { type: 'text' }),
      link('alternate', item.link),
      element('published', item.published.toISOString()),
      element('updated', item.cameIn.toISOString()),
      ...authorsOf(item).map((name) => element('author', [element('name', name)])),
      ...(item.section ? [element('category', '', { term: item.section })] : []),
      ...item.people.map((name) => element('category', '', { term: name, scheme: 'urn:copydesk:people' })),
      element('summary', item.summary, { type: 'text' }),
      ...(item.body === undefined ? [] : [element('content', item.body, { type: 'text' })]),
    ],
    item.language ? { 'xml:lang': item.language } : {},
  );
}

/** The names of an article without a byline are its organisation's. */
function authorsOf({ authors, source }: FeedItem): string[] {
  return authors.length === 0 && source ? [source] : authors;
}

function link(rel: string, href: string, type?: string): string {
  return element('link', '', { rel, href, ...(type && { type }) });
}
