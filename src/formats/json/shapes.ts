/** The shapes of records, of data sets and of APIs: where in each the fields of an article stand. */
import type { Target } from '../record.ts';

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
export const COMMON: Shape = {
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
