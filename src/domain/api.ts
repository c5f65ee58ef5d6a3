/** The forms in which articles, people and quotes leave the server; the OpenAPI document is made from these. */
import { z } from 'zod';
import { Article, Person, Quote } from './article.ts';
import { Span } from './document.ts';
import { Provenance } from './history.ts';
import { FACETS, SORTS } from './query.ts';
import { QueryWarning } from './textquery.ts';

export const ArticleId = z
  .uuid()
  .meta({ id: 'ArticleId', description: 'Stable public id of an article (UUIDv7).' });
export const PersonId = z
  .int()
  .positive()
  .meta({ id: 'PersonId', description: 'Id of a person in this database.' });

export const StoredQuote = Quote.extend({
  speakerId: PersonId.nullable().describe('The person who speaks, where `speakerKind` is `person`.'),
}).meta({ id: 'Quote' });

export const StoredPerson = Person.extend({ id: PersonId }).meta({
  id: 'ArticlePerson',
  description: 'A person in one article.',
});

/** An article as `GET /articles/{id}` gives it. */
export const StoredArticle = Article.extend({
  id: ArticleId,
  externalId: z.string().nullable().describe("The sender's own id."),
  ingestedAt: z.iso.datetime().describe('When it came in.'),
  sequence: z
    .int()
    .describe(
      'Its place in the order in which articles came in and changed; a new one whenever it changes. See `since`.',
    ),
  publishedFrom: z
    .enum(['article', 'ingest'])
    .describe('`ingest` where the dump states no date: the article is sorted by the time it came in.'),
  quotes: z.array(StoredQuote),
  people: z.array(StoredPerson),
  version: z
    .int()
    .positive()
    .describe('Counts from 1 what changed the article, as its history tells; the `ETag` begins with it.'),
  provenance: Provenance,
}).meta({ id: 'StoredArticle', description: 'An article with its quotes, people and evidence.' });
export type StoredArticle = z.infer<typeof StoredArticle>;

export const Snippet = Span.extend({
  html: z
    .string()
    .describe('The text between `start` and `end`, escaped as HTML, what was found in `<mark>`.'),
}).meta({ id: 'Snippet', description: 'A piece of a text with what was found in it.' });
export type Snippet = z.infer<typeof Snippet>;

const marks = z.array(Span).describe('What was found, in order; at most 200.');
const MarkedText = z.object({ html: Snippet.shape.html, marks });

export const ArticleHighlights = z
  .object({
    headline: MarkedText.nullable().describe('null where the article has none.'),
    body: z.object({ marks, snippets: z.array(Snippet).describe('The best three or fewer, in order.') }),
  })
  .meta({
    id: 'ArticleHighlights',
    description: 'Where the words of `q` are, as offsets into headline and body.',
  });
export type ArticleHighlights = z.infer<typeof ArticleHighlights>;
/** The other versions of a text, where a list shows one for all. */
export const CardCopies = z
  .object({
    total: z.int().describe('How many other versions there are, in all articles.'),
    first: z
      .array(StoredArticle.pick({ id: true, source: true, published: true }))
      .describe('Which, earliest first; at most 20.'),
  })
  .meta({ id: 'CardCopies', description: 'The other versions of an article.' });
export type CardCopies = z.infer<typeof CardCopies>;

/** An article as lists show it. */
export const ArticleCard = StoredArticle.pick({
  id: true,
  url: true,
  headline: true,
  source: true,
  byline: true,
  published: true,
  section: true,
  truncated: true,
  language: true,
  ingestedAt: true,
  sequence: true,
})
  .extend({
    excerpt: z.string().describe('The first 240 characters of the body, cut at a word.'),
    people: z.array(z.object({ id: PersonId, name: z.string() })),
    quotes: z.int().describe('How many quotes it holds, direct and partial.'),
    body: z.string().optional().describe('The whole body, where `fields` asks for it.'),
    highlights: ArticleHighlights.optional().describe('With `highlight`: where the words of `q` are.'),
    copies: CardCopies.optional().describe('With `collapse`: the other versions of its text.'),
  })
  .meta({ id: 'ArticleCard', description: 'An article as lists show it.' });
export type ArticleCard = z.infer<typeof ArticleCard>;

export const SimilarArticle = ArticleCard.extend({
  score: z
    .number()
    .describe(
      'From 0 to 1: how much of what the article is about is shared, less for each day between them.',
    ),
  copy: z.boolean().describe('True where the body has the same words: a copy.'),
  shared: z
    .object({
      people: z.array(z.object({ id: PersonId, name: z.string() })),
      words: z.array(z.string()).describe('Folded words, the rarest first.'),
    })
    .describe('Why it is here.'),
}).meta({ id: 'SimilarArticle', description: 'An article about the same matter as another.' });
export type SimilarArticle = z.infer<typeof SimilarArticle>;

const QuoteArticle = ArticleCard.pick({ id: true, headline: true, source: true, published: true, url: true });

export const Appearances = z
  .object({
    total: z.int().describe('In how many places the quotation stands, in all articles there are.'),
    first: z
      .array(
        StoredQuote.pick({ text: true, kind: true, start: true, end: true, speaker: true }).extend({
          article: QuoteArticle,
        }),
      )
      .describe('Where, earliest first; at most 20.'),
  })
  .meta({
    id: 'Appearances',
    description: 'The same quotation in many articles: copies and shorter versions.',
  });
export type Appearances = z.infer<typeof Appearances>;

export const QuoteHit = StoredQuote.extend({
  article: QuoteArticle,
  paragraph: Span.extend({ text: z.string() }).describe(
    "The paragraph the quotation begins in, with its offsets in the article's body.",
  ),
  highlights: MarkedText.optional().describe('With `highlight`: where in `text` the words of `q` are.'),
  appearances: Appearances.optional().describe('With `collapse`: everywhere the quotation stands.'),
}).meta({ id: 'QuoteHit', description: 'A quote and the article it stands in.' });
export type QuoteHit = z.infer<typeof QuoteHit>;

export const PersonCard = z
  .object({
    id: PersonId,
    name: z.string(),
    names: z.array(z.string()).describe('All names articles use, most used first.'),
    bare: z
      .boolean()
      .describe('True for a single name whose article never gave a full one: not a known person.'),
    articles: z.int().describe('How many articles name the person.'),
    quotes: z.int().describe('How many direct and partial quotes have the person as speaker.'),
    authored: z.int().describe('How many articles have the person in their byline.'),
    firstSeen: z.iso.datetime().nullable().describe('Publication of the earliest of those articles.'),
    lastSeen: z.iso.datetime().nullable().describe('Publication of the latest of those articles.'),
  })
  .meta({ id: 'PersonCard', description: 'A person as lists show them.' });
export type PersonCard = z.infer<typeof PersonCard>;

const FacetForm = z
  .object({
    values: z
      .array(
        z.object({
          id: z.int().optional().describe('Of a person or source.'),
          value: z.string().describe('A name or code; of times the day, the Monday, or the month.'),
          count: z.int().describe('In how many of the counted articles.'),
        }),
      )
      .describe('Most frequent first, at most 20; times in order, all that are met.'),
    of: z.int().describe('How many matches were counted: the newest, at most 1,000.'),
    all: z.boolean().describe('Whether those are all matches.'),
  })
  .meta({ id: 'Facet', description: 'What the newest matches are about, with how many were counted.' });

/** What a search tells beside its items. */
export const SearchFacts = {
  total: z
    .object({
      value: z.int(),
      relation: z.enum(['eq', 'gte']).describe('`gte`: so many or more, where counting stopped.'),
    })
    .nullable()
    .meta({
      id: 'Total',
      description: 'How many match in all; null with `total=none`, and where `collapse` makes one of many.',
    }),
  warnings: z
    .array(QueryWarning)
    .describe('What of `q` is understood otherwise than it looks, and how to write what was meant.'),
  meta: z
    .object({
      ranking: z
        .object({
          by: z.enum([...SORTS, 'sequence']).describe('`sequence` with `since`.'),
          method: z
            .enum(['bm25', 'headlines'])
            .optional()
            .describe(
              '`bm25` weighs words by how rare they are, ten times in headlines; `headlines`, where all words are common: matches in headlines first.',
            ),
          of: z
            .int()
            .optional()
            .describe(
              'How many matches were ranked: all, or the newest 1,000 and those with the newest headlines.',
            ),
          all: z.boolean().optional().describe('Whether all matches were ranked.'),
          ignored: z.array(z.string()).optional().describe('Words too common to weigh.'),
        })
        .describe('In which order the items are; the rest with `relevance` only.'),
      took: z.number().describe('Milliseconds the search took.'),
    })
    .meta({ id: 'SearchMeta', description: 'How the answer was found.' }),
};
export const FacetsForm = z
  .partialRecord(z.enum(FACETS), FacetForm)
  .nullable()
  .meta({ id: 'Facets', description: 'Those that `facets` asks for; null where it is left out.' });

/** RFC 9457 problem details, on every 4xx and 5xx. */
export const Problem = z
  .object({
    type: z.string().describe('A stable name of the error, `/errors/<code>`.'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().describe('What is wrong here and what to do.'),
    instance: z.string().optional().describe('The id of the request, for the logs.'),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional(),
          parameter: z.string().optional(),
          offset: z.int().optional().describe('Where in the parameter the fault begins, in UTF-16 units.'),
          length: z.int().optional(),
          expected: z.string().optional().describe('What could stand there instead.'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof Problem>;

/** One record of `POST /ingest` as JSON. */
export const IngestRecord = z
  .strictObject({
    text: z.string().optional().describe('A plain-text dump of a page.'),
    html: z.string().optional().describe('The HTML of a page.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where the page came from.'),
    id: z.string().max(512).optional().describe('Your own id; kept and returned.'),
    source: z
      .string()
      .max(512)
      .optional()
      .describe('The news organisation, where you know better than the page.'),
    publishedAt: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })], {
        error: 'give a day such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z',
      })
      .optional()
      .describe('The day or instant of publication, where you know better than the page.'),
    headline: z.string().max(2000).optional().describe('The headline, where you know it.'),
    byline: z.array(z.string().max(512)).max(50).optional().describe('The authors, a name each.'),
    section: z.string().max(512).optional().describe('The section it was filed under.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'give an ISO 639-1 code such as en' })
      .optional()
      .describe('ISO 639-1 code.'),
    dateline: z.string().max(512).optional().describe('The place it was reported from.'),
    truncated: z.boolean().optional().describe('True for a teaser: the rest stands elsewhere.'),
    isBody: z
      .boolean()
      .optional()
      .describe("True where the text is the article's body as it stands, with nothing of a page around it."),
  })
  .refine((r) => (r.text === undefined) !== (r.html === undefined), {
    message: 'give either `text` or `html`, one of the two',
  })
  .meta({
    id: 'IngestRecord',
    description: 'A page to clean: `text` or `html`, and what you know about it.',
    examples: [
      {
        text: 'Council backs harbour plan\nBy Maria Lindqvist\n\nThe city council voted on Friday to rebuild it.',
        url: 'https://news.example/harbour',
        id: 'page-17',
        publishedAt: '2026-11-20',
      },
    ],
  });
export type IngestRecord = z.infer<typeof IngestRecord>;

export const IngestResult = z
  .object({
    index: z.int().describe('Place of the record in the request, from 0.'),
    path: z
      .string()
      .optional()
      .describe('Path of the file inside an archive; archives inside archives are parted by `!/`.'),
    line: z.int().optional().describe('Line the record begins in, from 1, in files that have lines.'),
    offset: z.int().optional().describe('Byte offset of a WARC record, in the file as it unpacks.'),
    uri: z.string().optional().describe('The address the file gives for the record.'),
    recordId: z.string().optional().describe("The sender's own id of the record."),
    status: z
      .enum(['created', 'duplicate', 'rejected'])
      .describe('`duplicate`: it is stored already; `rejected`: `error` tells why.'),
    id: ArticleId.optional().describe('The article: the new one, or the one that was there already.'),
    duplicateOf: z
      .enum(['dump', 'article'])
      .optional()
      .describe('What is the same: the dump byte for byte, or the words of the article.'),
    error: Problem.pick({ code: true, detail: true, errors: true }).optional(),
  })
  .meta({ id: 'IngestResult', description: 'What became of one record.' });
export type IngestResult = z.infer<typeof IngestResult>;

export const IngestReport = z
  .object({
    ingestId: z.uuid().describe('Id of this ingest (UUIDv7).'),
    created: z.int(),
    duplicates: z.int(),
    rejected: z.int(),
    results: z.array(IngestResult).describe('One for each record, in their order.'),
  })
  .meta({ id: 'IngestReport', description: 'What became of the records of one ingest.' });
export type IngestReport = z.infer<typeof IngestReport>;

export const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string().describe('Version of Copydesk.'),
    pipeline: z.string().describe('Version of the pipeline that cleans new dumps.'),
    articles: z.int().describe('How many articles are stored.'),
  })
  .meta({ id: 'Health', description: 'The state of the server.' });
export type Health = z.infer<typeof Health>;
