/** Takes the few facts a test is about, gives whole submissions: articles, quotes and people with true offsets. */
import { articleDigest, dumpDigest } from '#app/digest.ts';
import type { Article, Mention, Quote } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { ANYTHING, type ArticleQuery, QUOTED_KINDS, type QuoteQuery, type Wanted } from '#domain/query.ts';
import type { NewRevision, Submission } from '#store/store.ts';

export interface Sample {
  headline?: string | null;
  body?: string;
  source?: string | null;
  byline?: string[];
  section?: string | null;
  language?: string | null;
  published?: string | null;
  /** Full name → forms the body uses besides. */
  people?: Record<string, string[]>;
  roles?: Record<string, string[]>;
  /** Quoted words → speaker; the words must stand in the body. */
  quotes?: Record<string, { speaker: string | null; kind?: Quote['speakerKind']; as?: Quote['kind'] }>;
  pipeline?: string;
  dump?: Partial<Dump>;
}

/** Every word of a name that stands in headline or body, with its offsets. */
function mentions(headline: string, body: string, forms: string[]): Mention[] {
  const found: Mention[] = [];
  for (const text of forms) {
    for (const [field, where] of [
      ['headline', headline],
      ['body', body],
    ] as const) {
      const start = where.indexOf(text);
      if (start >= 0) found.push({ in: field, text, start, end: start + text.length });
    }
  }
  return found;
}

export function article(sample: Sample): Article {
  const headline = sample.headline === undefined ? 'Council votes on the bridge' : sample.headline;
  const body = sample.body ?? 'The council voted on Tuesday.\n\nThe bridge will stay closed.';
  const quotes = Object.entries(sample.quotes ?? {}).map(([text, { speaker, kind, as }]): Quote => {
    const start = body.indexOf(text);
    if (start < 0) throw new Error(`the body does not hold the quote ${text}`);
    return {
      text,
      kind: as ?? 'direct',
      start,
      end: start + text.length,
      speaker,
      speakerKind: kind === undefined ? (speaker === null ? null : 'person') : kind,
      cue: null,
      rule: 'test',
      confidence: 0.9,
    };
  });
  return {
    url: null,
    headline,
    source: sample.source === undefined ? 'The Harbour Post' : sample.source,
    byline: sample.byline ?? ['Ann Lee'],
    published: sample.published === undefined ? '2024-03-05' : sample.published,
    dateline: null,
    section: sample.section === undefined ? 'Politics' : sample.section,
    truncated: false,
    language: sample.language === undefined ? 'en' : sample.language,
    body,
    evidence: { headline: { rule: 'first-line', spans: [{ start: 0, end: 5 }] } },
    paragraphs: [{ start: 0, end: body.length, dump: { start: 10, end: 20 }, label: 'body' }],
    quotes,
    people: Object.entries(sample.people ?? {}).map(([name, forms]) => ({
      name,
      roles: sample.roles?.[name] ?? [],
      mentions: mentions(headline ?? '', body, [name, ...forms]),
    })),
    pipeline: sample.pipeline ?? 'v1',
  };
}

/** What comes with a new version that is of no interest to the history. */
export const UNTOLD: NewRevision = { after: 1, made: null, entry: null };

let serial = 0;

/** A submission of its own: its dump is unlike every other, unless the sample gives one. */
export function submission(sample: Sample): Submission {
  const made = article(sample);
  const bytes = new TextEncoder().encode(`dump ${++serial}\n${made.body}`);
  const dump: Dump = { bytes, kind: 'text', given: {}, ...sample.dump };
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: articleDigest(made), article: made };
}

/** Names as tests write them: one, or those wanted and those not. */
type Names = string | null | Wanted;
type Named<Query, Field extends keyof Query> = Partial<Omit<Query, Field> & Record<Field, Names>>;

function wanted(names: Names | undefined): Wanted {
  if (names === null || names === undefined) return ANYTHING;
  return typeof names === 'string' ? { any: [names], none: [] } : names;
}

export function articles(
  query: Named<ArticleQuery, 'person' | 'speaker' | 'author' | 'source' | 'section' | 'language'> = {},
): ArticleQuery {
  return {
    text: null,
    as: [],
    personId: null,
    from: null,
    to: null,
    sort: 'newest',
    limit: 20,
    after: null,
    total: 'none',
    facets: [],
    zone: 'UTC',
    collapse: null,
    ...query,
    person: wanted(query.person),
    speaker: wanted(query.speaker),
    author: wanted(query.author),
    source: wanted(query.source),
    section: wanted(query.section),
    language: wanted(query.language),
  };
}

export function quotes(query: Named<QuoteQuery, 'speaker' | 'source'> = {}): QuoteQuery {
  return {
    text: null,
    person: null,
    kinds: QUOTED_KINDS,
    from: null,
    to: null,
    sort: 'newest',
    collapse: false,
    limit: 20,
    after: null,
    total: 'none',
    ...query,
    speaker: wanted(query.speaker),
    source: wanted(query.source),
  };
}
