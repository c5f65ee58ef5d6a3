/** A page of articles as RSS 2.0 with the usual extensions (Atom links, Dublin Core, full content). */
import type { ArticleCard } from '#domain/api.ts';
import { type FeedFacts, type FeedItem, feedItem, lastCameIn, paragraphs } from './feed.ts';
import { element, escaped, xmlDocument } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
};
const TYPE = 'application/rss+xml';

export function rss(cards: ArticleCard[], facts: FeedFacts): string {
  const items = cards.map((card) => feedItem(card, facts.origin));
  const channel = element('channel', [
    element('title', facts.title),
    element('link', facts.home),
    element('description', 'Articles found by Copydesk'),
    element('generator', 'Copydesk'),
    element('lastBuildDate', lastCameIn(items, facts).toUTCString()),
    atomLink('self', facts.self),
    ...(facts.next ? [atomLink('next', facts.next)] : []),
    ...items.map(rssItem),
  ]);
  return xmlDocument(element('rss', [channel], NAMESPACES));
}

function rssItem(item: FeedItem): string {
  return element('item', [
    element('title', item.title),
    element('link', item.link),
    element('guid', item.id, { isPermaLink: 'false' }),
    element('pubDate', item.published.toUTCString()),
    ...item.authors.map((author) => element('dc:creator', author)),
    ...(item.source ? [element('dc:publisher', item.source)] : []),
    ...(item.language ? [element('dc:language', item.language)] : []),
    ...(item.section ? [element('category', item.section)] : []),
    ...item.people.map((name) => element('category', name, { domain: 'people' })),
    // both are HTML by the specification, so that text in them is escaped once more
    element('description', escaped(item.summary)),
    ...(item.body === undefined ? [] : [element('content:encoded', html(item.body))]),
  ]);
}

function html(body: string): string {
  return paragraphs(body)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('');
}

function atomLink(rel: string, href: string): string {
  return element('atom:link', '', { rel, href, type: TYPE });
}
