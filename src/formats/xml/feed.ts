/** RSS 0.9 to 2.0, RDF (RSS 1.0) and Atom: takes a feed, gives its items; the full text first, a teaser marked as such. */
import { CopydeskError } from '#domain/errors.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { article, type Found } from '../record.ts';
import { textOf } from '../text.ts';
import { line } from '../values.ts';
import { attribute, compact, cutOff, textOfChild } from './found.ts';
import { child, type Element, elementsOf, findAll, localName, parseXml, textIn, toHtml } from './tree.ts';

/** Feeds without `content:encoded` may have whole articles as description: those have paragraphs, and are longer than any teaser. */
const WHOLE_CHARS = 1500;
/** What WordPress signs the items of its feeds with. */
const SIGNED = /\s*<p>The post [^\n]{0,600}? appeared first on [^\n]{0,300}?<\/p>\s*$/;
const ITEMS = new Set(['item', 'entry']);

export async function* feed(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const root = parseXml(textOf(await collect(bytes, DOCUMENT_BYTES), options.charset, true));
  const top = elementsOf(root)[0];
  const items = findAll(root, ITEMS);
  if (!top || !items.length) throw new CopydeskError('empty_body', 'This feed has no items.');
  const atom = localName(top) === 'feed';
  const channel = atom ? top : child(top, 'channel');
  const format = atom ? 'atom' : localName(top) === 'RDF' ? 'rdf' : 'rss';
  const around = {
    source: siteName(channel, format),
    language:
      textOfChild(channel, format, 'language', 'dc:language') ??
      attribute(top, 'xml:lang', `${format}.xml:lang`),
  };
  for (const item of items) yield atom ? entry(item, around) : rssItem(item, format, around);
}

type Around = Pick<Found, 'source' | 'language'>;

/** `NYT > World News`, `Reuters: Top News`: the house stands first. */
function siteName(channel: Element | undefined, format: string): Found['source'] {
  const title = textOfChild(channel, format, 'title');
  const name = (line(title?.value) ?? '').split(/\s*(?:[>|»–—]|:\s|\s-\s)/)[0]!.trim();
  return name ? { value: name, from: `${format}.channel.title` } : undefined;
}

function rssItem(item: Element, format: string, around: Around): FormatRecord {
  const of = (...names: string[]) => textOfChild(item, format, ...names);
  const guid = child(item, 'guid');
  const whole = of('content:encoded', 'encoded', 'fulltext');
  const teaser = whole ? undefined : of('description', 'summary');
  const about = attribute(item, 'rdf:about', `${format}.about`);
  return made(item, {
    html: whole ?? teaser ?? of('title'),
    headline: of('title'),
    byline: of('dc:creator', 'author'),
    source: of('source', 'dc:publisher') ?? around.source,
    publishedAt: of('pubDate', 'dc:date', 'date'),
    section: of('category', 'dc:subject'),
    language: of('dc:language') ?? around.language,
    url: of('link') ?? (guid?.attributes.isPermaLink === 'false' ? undefined : of('guid')) ?? about,
    id: of('guid', 'dc:identifier') ?? about,
  });
}

function entry(item: Element, around: Around): FormatRecord {
  const of = (...names: string[]) => textOfChild(item, 'atom', ...names);
  const links = elementsOf(item).filter((e) => localName(e) === 'link');
  const link = links.find((l) => (l.attributes.rel ?? 'alternate') === 'alternate');
  const authors = elementsOf(item)
    .filter((e) => localName(e) === 'author')
    .map((e) => textIn(child(e, 'name')));
  const category = child(item, 'category');
  const source = textOfChild(child(item, 'source'), 'atom.source', 'title');
  return made(item, {
    html: marked(item, 'content') ?? marked(item, 'summary') ?? of('title'),
    headline: of('title'),
    byline: authors.length ? { value: authors, from: 'atom.author' } : undefined,
    source: source ?? around.source,
    publishedAt: of('published', 'issued', 'updated'),
    section: attribute(category, category?.attributes.label ? 'label' : 'term', 'atom.category'),
    language: attribute(item, 'xml:lang', 'atom.xml:lang') ?? around.language,
    url: attribute(link, 'href', 'atom.link'),
    id: of('id'),
  });
}

/** Text constructs: HTML as text, or XHTML as elements. */
function marked(item: Element, name: string): Found['html'] {
  const element = child(item, name);
  if (!element) return undefined;
  const value = element.attributes.type === 'xhtml' ? toHtml(element) : textIn(element);
  return value.trim() ? { value, from: `atom.${name}` } : undefined;
}

function made(item: Element, all: Record<string, Found['html']>): FormatRecord {
  const found = compact(all);
  const { from = '', value = '' } = found.html ?? {};
  const isTeaser = /\.(?:description|summary|title)$/.test(from) && !isWhole(String(value));
  if (found.html) found.html.value = String(value).replace(SIGNED, '');
  const place = { line: item.line, uri: found.url && String(found.url.value) };
  if (item.cut) return { ...place, error: new CopydeskError('invalid_file', cutOff) };
  return article(
    found,
    place,
    { teaser: isTeaser ? from : undefined, isBody: true },
    '`content` or `description`',
  );
}

function isWhole(html: string): boolean {
  return html.length >= WHOLE_CHARS && /<p[\s>][\s\S]*<p[\s>]|\n\s*\n|<br[^<>]*>\s*<br/i.test(html);
}
