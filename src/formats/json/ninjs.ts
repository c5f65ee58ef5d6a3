/** Takes an item of IPTC ninjs, versions 1 to 3, gives its record: they differ in capitals, and in lists for headlines and bodies. */
import { CopydeskError } from '#domain/errors.ts';
import type { FormatRecord, Place } from '../format.ts';
import { article, type Found } from '../record.ts';

const TELLING = [
  'body_text',
  'body_html',
  'body_xhtml',
  'bodies',
  'headlines',
  'versioncreated',
  'pubstatus',
];

/** Keys without capitals: version 1 and 2 write `versioncreated`, version 3 `versionCreated`. */
function lowered(item: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
}

export function isNinjs(value: object): boolean {
  if (!Object.hasOwn(value, 'uri')) return false;
  const item = lowered(value);
  return TELLING.some((key) => Object.hasOwn(item, key));
}

export function ninjsRecord(value: object, place: Place): FormatRecord {
  const item = lowered(value);
  const id = typeof item.uri === 'string' ? item.uri : undefined;
  const { type, pubstatus } = item;
  if (typeof pubstatus === 'string' && pubstatus !== 'usable')
    return refused(place, id, `Its pubStatus is ${pubstatus.slice(0, 40)}: it is not to be published.`);
  if (typeof type === 'string' && !['text', 'composite'].includes(type))
    return refused(place, id, `It is of the type ${type.slice(0, 40)} and holds no text of an article.`);
  const found: Found = {
    ...bodyOf(item),
    headline: headlineOf(item),
    byline: of(item, 'byline', 'by'),
    source: sourceOf(item),
    publishedAt: of(item, 'firstcreated', 'versioncreated', 'contentcreated'),
    language: of(item, 'language'),
    dateline: of(item, 'located'),
    url: of(item, 'uri'),
    id: of(item, 'uri'),
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, entry]) => entry?.value !== undefined));
  return article(known, place, { isBody: true }, '`bodies`, `body_html` or `body_text`');
}

function refused(place: Place, recordId: string | undefined, why: string): FormatRecord {
  return {
    ...place,
    recordId,
    error: new CopydeskError('invalid_record', `This ninjs item is left out. ${why}`),
  };
}

function of(item: Record<string, unknown>, ...keys: string[]): Found['id'] {
  const key = keys.find((k) => item[k] !== undefined && item[k] !== '');
  return key === undefined ? undefined : { value: item[key], from: `ninjs.${key}` };
}

interface Part {
  role?: unknown;
  contenttype?: unknown;
  value?: unknown;
}

function parts(list: unknown): Part[] {
  return Array.isArray(list) ? list.filter((p) => p !== null && typeof p === 'object').map(lowered) : [];
}

function headlineOf(item: Record<string, unknown>): Found['headline'] {
  const all = parts(item.headlines);
  const main = all.find((h) => h.role === 'main' || h.role === 'headline') ?? all[0];
  return main ? { value: main.value, from: 'ninjs.headlines' } : of(item, 'headline');
}

/** HTML has the paragraphs; summaries and captions are bodies of other roles. */
function bodyOf(item: Record<string, unknown>): Found {
  const all = parts(item.bodies).filter(
    (b) => !/summary|caption|teaser|abstract/i.test(String(b.role ?? '')),
  );
  const html = all.find((b) => /html/i.test(`${String(b.contenttype ?? '')} ${String(b.role ?? '')}`));
  if (html) return { html: { value: html.value, from: 'ninjs.bodies' } };
  if (all[0]) return { text: { value: all[0].value, from: 'ninjs.bodies' } };
  const marked = of(item, 'body_xhtml', 'body_html');
  return marked ? { html: marked } : { text: of(item, 'body_text') };
}

function sourceOf(item: Record<string, unknown>): Found['source'] {
  for (const key of ['infosources', 'infosource']) {
    const name = parts(item[key])
      .map((p) => (p as { name?: unknown }).name)
      .find((n) => typeof n === 'string');
    if (name) return { value: name, from: `ninjs.${key}` };
  }
  return of(item, 'copyrightholder');
}
