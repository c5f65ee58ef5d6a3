/** The shapes of JSON and table records: takes a record's keys, gives where in it each field of an article stands. */
import { at, type FieldNames } from '../fields.ts';
import { type Found, type Kind, TARGETS, type Target } from '../record.ts';

export interface Shape {
  /** Stands in evidence as `given:<name>.<field>`. */
  name: string;
  /** One of each of these must be there. */
  has: string[][];
  /** For each field where it may stand; the first place that holds something counts. */
  fields: Partial<Record<Target, string[]>>;
  /** Fields that hold the beginning of an article at most. */
  teasers?: string[];
  /** HTML and text are the body as it stands. */
  isBody?: boolean;
  /** Where the record does not say it itself. */
  source?: string;
}

/** Of data sets and hosted APIs, the more telling first. Times of crawling (C4 `timestamp`, FineWeb `date`) are nobody's publication. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'guardian',
    has: [['webTitle'], ['webUrl', 'webPublicationDate', 'fields']],
    fields: {
      html: ['fields.body'],
      text: ['fields.bodyText', 'fields.trailText', 'fields.standfirst'],
      headline: ['fields.headline', 'webTitle'],
      byline: ['fields.byline'],
      publishedAt: ['webPublicationDate'],
      section: ['sectionName'],
      language: ['fields.lang'],
      source: ['fields.publication'],
      url: ['webUrl'],
      id: ['id'],
    },
    teasers: ['fields.trailText', 'fields.standfirst'],
    isBody: true,
    source: 'The Guardian',
  },
  {
    name: 'nyt',
    has: [['headline'], ['web_url', 'pub_date'], ['lead_paragraph', 'abstract', 'snippet']],
    fields: {
      body: ['lead_paragraph', 'abstract', 'snippet'],
      headline: ['headline.main', 'headline'],
      byline: ['byline.original', 'byline'],
      publishedAt: ['pub_date'],
      section: ['section_name', 'news_desk'],
      source: ['source'],
      url: ['web_url'],
      id: ['_id'],
    },
    teasers: ['lead_paragraph', 'abstract', 'snippet'],
  },
  {
    name: 'newsapi',
    has: [['title'], ['publishedAt'], ['content', 'description'], ['source']],
    fields: {
      body: ['content', 'description'],
      headline: ['title'],
      byline: ['author'],
      source: ['source.name'],
      publishedAt: ['publishedAt'],
      url: ['url'],
    },
    teasers: ['description'],
  },
  {
    name: 'posts',
    has: [['thread'], ['text'], ['title']],
    fields: {
      body: ['text'],
      headline: ['title'],
      byline: ['author'],
      source: ['thread.site_full', 'thread.site'],
      publishedAt: ['published'],
      language: ['language'],
      url: ['url'],
      id: ['uuid'],
    },
  },
  {
    name: 'stories',
    has: [['title'], ['body'], ['links', 'published_at']],
    fields: {
      body: ['body'],
      headline: ['title'],
      byline: ['author.name', 'author'],
      source: ['source.name', 'source'],
      publishedAt: ['published_at'],
      language: ['language'],
      url: ['links.permalink', 'url'],
      id: ['id'],
    },
  },
  {
    name: 'dow-jones',
    has: [['an'], ['body', 'snippet'], ['source_code', 'publication_datetime']],
    fields: {
      body: ['body', 'snippet'],
      headline: ['title'],
      byline: ['byline'],
      source: ['source_name', 'publisher_name'],
      publishedAt: ['publication_datetime', 'publication_date'],
      section: ['section'],
      language: ['language_code'],
      id: ['an'],
    },
    teasers: ['snippet'],
  },
  {
    name: 'signal-1m',
    has: [['title'], ['content'], ['media-type']],
    fields: {
      body: ['content'],
      headline: ['title'],
      source: ['source'],
      publishedAt: ['published'],
      id: ['id'],
    },
  },
  {
    name: 'cc-news',
    has: [['title'], ['text'], ['domain'], ['date', 'url']],
    fields: { body: ['text'], headline: ['title'], publishedAt: ['date'], url: ['url'] },
  },
  {
    name: 'fineweb',
    has: [['text'], ['dump', 'file_path'], ['url']],
    fields: { body: ['text'], language: ['language'], url: ['url'], id: ['id'] },
  },
  { name: 'c4', has: [['text'], ['url'], ['timestamp']], fields: { text: ['text'], url: ['url'] } },
  {
    name: 'cnn-dailymail',
    has: [['article'], ['highlights']],
    fields: { body: ['article'], id: ['id'] },
  },
  {
    name: 'all-the-news',
    has: [['title'], ['publication'], ['article', 'content']],
    fields: {
      body: ['article', 'content'],
      headline: ['title'],
      byline: ['author'],
      source: ['publication'],
      publishedAt: ['date'],
      section: ['section'],
      url: ['url'],
      id: ['id'],
    },
  },
];

export const JSON_FEED: Shape = {
  name: 'json-feed',
  has: [],
  fields: {
    html: ['content_html'],
    text: ['content_text', 'summary'],
    headline: ['title'],
    byline: ['authors', 'author'],
    publishedAt: ['date_published'],
    language: ['language'],
    url: ['url', 'external_url'],
    id: ['id'],
  },
  teasers: ['summary'],
  isBody: true,
};

/** What fields are called elsewhere. `body` are names that say that nothing of a page is around the text. */
const COMMON: Shape = {
  name: 'json',
  has: [],
  fields: {
    body: [
      'body',
      'articleBody',
      'article_body',
      'maintext',
      'article',
      'article_text',
      'full_text',
      'fulltext',
      'story',
    ],
    text: ['text', 'content', 'body_text', 'bodyText', 'content_text', 'plain_text'],
    html: ['html', 'content_html', 'body_html', 'bodyHtml', 'raw_html'],
    headline: ['headline', 'title', 'heading'],
    byline: ['byline', 'author', 'authors', 'creator', 'journalist'],
    source: [
      'source.name',
      'source',
      'publisher.name',
      'publisher',
      'publication',
      'newspaper',
      'outlet',
      'site_name',
    ],
    publishedAt: [
      'publishedAt',
      'published_at',
      'datePublished',
      'date_published',
      'date_publish',
      'publication_date',
      'publish_date',
      'pubDate',
      'pub_date',
      'published',
      'date',
    ],
    section: ['section', 'category', 'sectionName', 'section_name', 'rubric'],
    language: ['language', 'lang', 'inLanguage'],
    dateline: ['dateline'],
    url: ['url', 'link', 'web_url', 'permalink', 'href'],
    id: ['id', '_id', 'uuid', 'guid', 'article_id'],
  },
};
const BODIES = ['body', 'html', 'text'] as const;
const TEXTS = BODIES.flatMap((target) => COMMON.fields[target]!);
/** Beside these a record is ours, and checked as such. */
const OURS = new Set(['text', 'html']);

export function keysOf(target: Target): readonly string[] {
  return COMMON.fields[target] ?? [];
}

/** The shape of a record; null for one of ours, or none we know. */
export function shapeOf(record: object, names: FieldNames | undefined): Shape | null {
  if (names) return ofNames(names);
  const has = (key: string) => Object.hasOwn(record, key);
  const known = SHAPES.find((shape) => shape.has.every((any) => any.some(has)));
  if (known) return known;
  const text = TEXTS.find(has);
  if (text === undefined) return null;
  return !OURS.has(text) || has('title') || has('heading') ? COMMON : null;
}

function ofNames(names: FieldNames): Shape {
  const fields = Object.fromEntries(Object.entries(names).map(([target, path]) => [target, [path]]));
  return { name: 'fields', has: [], fields };
}

/** Any table with a text; columns no shape knows are left out. */
export function tableShape(columns: object, names: FieldNames | undefined): Shape {
  return shapeOf(columns, names) ?? COMMON;
}

/** @param name how the file's format is called in evidence; the shape's own name where left out */
export function foundIn(record: object, shape: Shape, name = shape.name): { found: Found; kind: Kind } {
  const found: Found = {};
  let teaser: string | undefined;
  for (const target of TARGETS) {
    for (const path of shape.fields[target] ?? []) {
      const value = at(record, path);
      if (value === undefined || value === null || value === '') continue;
      const isText = (BODIES as readonly Target[]).includes(target);
      if (isText && BODIES.some((b) => found[b])) continue;
      found[target] = { value, from: `${name}.${path}` };
      if (isText && shape.teasers?.includes(path)) teaser = `${name}.${path}`;
      break;
    }
  }
  if (shape.source && !found.source) found.source = { value: shape.source, from: name };
  return { found, kind: { isBody: shape.isBody, teaser } };
}

/** The fields a text was looked for in, for messages. */
export function textFields(shape: Shape): string {
  const paths = BODIES.flatMap((b) => shape.fields[b] ?? []);
  return paths
    .slice(0, 6)
    .map((p) => `\`${p}\``)
    .join(', ');
}
