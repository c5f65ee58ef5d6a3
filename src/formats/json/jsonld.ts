/** Takes a schema.org document in JSON-LD, gives the articles in it, wherever in the graph they stand. */
import type { FormatRecord, Place } from '../format.ts';
import { article, type Found } from '../record.ts';

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|\w+NewsArticle)$/;
/** A page's graph is two or three deep. */
const DEPTH_MOST = 8;

export function isJsonLd(value: object): boolean {
  return (
    Object.hasOwn(value, '@graph') || (Object.hasOwn(value, '@type') && Object.hasOwn(value, '@context'))
  );
}

/** The articles of a document, with the JSON pointer of each. */
export function articlesIn(value: unknown, depth = 0): object[] {
  if (value === null || typeof value !== 'object' || depth > DEPTH_MOST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  if (typesOf(value).some((type) => ARTICLE.test(type))) return [value];
  return Object.values(value).flatMap((item) => articlesIn(item, depth + 1));
}

function typesOf(value: object): string[] {
  const type = (value as Record<string, unknown>)['@type'];
  return [type].flat().filter((t) => typeof t === 'string');
}

export function jsonLdRecord(value: object, place: Place): FormatRecord {
  const node = value as Record<string, unknown>;
  const from = (key: string) => `json-ld.${key}`;
  const of = (...keys: string[]) => {
    const key = keys.find((k) => node[k] !== undefined && node[k] !== '');
    return key === undefined ? undefined : { value: node[key], from: from(key) };
  };
  const first = (key: string, inner: string) => {
    const held: unknown = Array.isArray(node[key]) ? node[key][0] : node[key];
    const inside =
      held !== null && typeof held === 'object' ? (held as Record<string, unknown>)[inner] : held;
    return inside === undefined ? undefined : { value: inside, from: from(key) };
  };
  const whole = of('articleBody', 'text');
  const found: Found = {
    body: whole ?? of('description', 'abstract'),
    headline: of('headline', 'name'),
    byline: authors(node.author ?? node.creator, from('author')),
    source: first('publisher', 'name') ?? first('sourceOrganization', 'name'),
    publishedAt: of('datePublished', 'dateCreated'),
    section: first('articleSection', 'name'),
    language: first('inLanguage', 'name'),
    dateline: of('dateline'),
    url: of('url') ?? first('mainEntityOfPage', '@id') ?? of('@id'),
    id: of('identifier', '@id'),
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, entry]) => entry?.value !== undefined));
  return article(known, place, { teaser: whole ? undefined : from('description') }, '`articleBody`');
}

/** Organisations write no articles. */
function authors(value: unknown, from: string): Found['byline'] {
  const people = [value].flat().filter((author) => {
    const isObject = author !== null && typeof author === 'object';
    return !(isObject && typesOf(author).some((t) => /Organi[sz]ation$/.test(t)));
  });
  return people.length ? { value: people, from } : undefined;
}
