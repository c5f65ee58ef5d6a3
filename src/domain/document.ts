/** The words for a document on its way down the river: Dump → Page → Block → LabelledBlock. No logic. */
import { z } from 'zod';
import type { Recurrence } from './site.ts';

/** A half-open stretch of text, in UTF-16 units. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({ id: 'Span', description: 'A half-open stretch of text, in UTF-16 units.' });
export type Span = z.infer<typeof Span>;

/** What somebody handed in, as it came: one record of an ingest, before anything was decided about it. */
export interface Dump {
  /** The bytes as received; for a JSON record, its `text` or `html` as UTF-8. */
  bytes: Uint8Array;
  kind: 'text' | 'html';
  /** A charset stated from outside (Content-Type); the reader falls back to BOM, `<meta>`, detection. */
  charset?: string | undefined;
  given: Given;
}

/** What the sender says about the page; it beats whatever we would infer. */
export interface Given {
  url?: string | undefined;
  /** The sender's own id, kept and returned. */
  id?: string | undefined;
  source?: string | undefined;
  publishedAt?: string | undefined;
  headline?: string | undefined;
  /** Authors, each a name or a line of names. */
  byline?: string[] | undefined;
  section?: string | undefined;
  /** ISO 639-1. */
  language?: string | undefined;
  dateline?: string | undefined;
  /** True for a teaser: the rest of the article is elsewhere. */
  truncated?: boolean | undefined;
  /** True where the text is the article's body as it stands, with nothing of a page around it. */
  isBody?: boolean | undefined;
  /** Where each of these stood, such as `csv.title`; absent for what was said beside the dump. */
  from?: Partial<Record<GivenField, string>> | undefined;
}
export type GivenField = Exclude<keyof Given, 'from'>;

/** A decoded dump. All offsets in evidence point into `text`. */
export interface Page {
  kind: 'text' | 'html';
  text: string;
  /** The charset it was decoded from, as a WHATWG label. */
  charset: string;
  given: Given;
}

/** Something the page says about itself outside its blocks (JSON-LD, meta elements, `<title>`, `<time>`). */
export interface PageFact {
  field:
    | 'headline'
    | 'source'
    | 'author'
    | 'published'
    | 'modified'
    | 'section'
    | 'url'
    | 'language'
    | 'description'
    | 'body';
  value: string;
  /** Where it stands, such as `json-ld:NewsArticle.headline` or `meta:og:title`. */
  from: string;
  span: Span;
}

/** Cues only HTML gives. */
export interface HtmlCues {
  /** Nearest block element. */
  tag: string;
  /** Ancestor tags from the root, joined by `>`, `tag.class` form for template grouping. */
  path: string;
  /** Class and id words of the element and its ancestors, lower case, nearest first. */
  hints: string[];
  /** Index of each ancestor container, root first: blocks share a container when a prefix is equal. */
  containers: number[];
  hidden: boolean;
  /** `itemprop`, `datetime`, `rel`, `role` of the element or its close ancestors, as `name=value`. */
  attrs: string[];
}

/** A paragraph-like stretch of the page: what is labelled as one. */
export interface Block {
  index: number;
  /** The text as a reader sees it: entities decoded, white space folded, list signs (`*`, `-`) removed; numbers (`1.`) stay. */
  text: string;
  /** Where it stands in `Page.text`. */
  span: Span;
  /** For each stretch of `text` where it came from: `[offset in text, offset in page]`, ascending. Offsets between two
   * entries advance together. */
  map: [number, number][];
  /** Columns of white space before it (text dumps). */
  indent: number;
  /** Empty lines before it (text dumps). */
  gap: number;
  /** List mark it stood behind (`*`; `1.`, which is in `text` too), or ''. */
  bullet: string;
  /** Share of its characters inside links, 0 to 1 (HTML; 0 for text). */
  linkDensity: number;
  html?: HtmlCues | undefined;
}

export const LABELS = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'timestamp',
  'source',
  'section',
  'body',
  'crosshead',
  'list',
  'embed',
  'caption',
  'promo',
  'related',
  'comment',
  'navigation',
  'footer',
] as const;
export const Label = z.enum(LABELS).meta({ id: 'Label', description: 'What a block of a page is.' });
export type Label = z.infer<typeof Label>;

/** One step of the decision on a block, in order; the last one stands. */
export interface Verdict {
  label: Label;
  /** Confidence, 0 to 1. */
  score: number;
  /** `alone` from the block itself, `page` from its neighbours and container, `site` from other articles of the site. */
  pass: 'alone' | 'page' | 'site';
  /** The rule or model that decided, such as `promo:newsletter`. */
  reason: string;
}

export interface LabelledBlock {
  block: Block;
  label: Label;
  score: number;
  verdicts: Verdict[];
  /** Where it was left out because other articles of the site have it, too: on how many of how many. */
  recurs?: Recurrence | undefined;
}

/** What `segment` makes of a page. */
export interface Segmented {
  blocks: Block[];
  facts: PageFact[];
}
