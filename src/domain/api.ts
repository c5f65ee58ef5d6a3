/** The forms in which articles, people and quotes leave the server; the OpenAPI document is made from these. */
import { z } from 'zod';
import { Article, Person, Quote } from './article.ts';
import { Span } from './document.ts';

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
  publishedFrom: z
    .enum(['article', 'ingest'])
    .describe('`ingest` where the dump states no date: the article is sorted by the time it came in.'),
  quotes: z.array(StoredQuote),
  people: z.array(StoredPerson),
}).meta({ id: 'StoredArticle', description: 'An article with its quotes, people and evidence.' });
export type StoredArticle = z.infer<typeof StoredArticle>;

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
})
  .extend({
    excerpt: z.string().describe('The first 240 characters of the body, cut at a word.'),
    people: z.array(z.object({ id: PersonId, name: z.string() })),
    quotes: z.int().describe('How many quotes it holds, direct and partial.'),
    body: z.string().optional().describe('The whole body, where `fields` asks for it.'),
  })
  .meta({ id: 'ArticleCard', description: 'An article as lists show it.' });
export type ArticleCard = z.infer<typeof ArticleCard>;

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
