/** The forms in which articles, people and quotes leave the server; the OpenAPI document is made from these. */
import { z } from 'zod';
import { Article, Person, Quote } from './article.ts';
import { Span } from './document.ts';
import { ArticleHighlights, MarkedText } from './highlights.ts';
import { Provenance } from './history.ts';

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

export const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string().describe('Version of Copydesk.'),
    pipeline: z.string().describe('Version of the pipeline that cleans new dumps.'),
    articles: z
      .int()
      .nullable()
      .describe('How many articles are stored; null where the database does not answer.'),
    readOnly: z
      .boolean()
      .describe(
        'True where the database may only be read: whatever would store, change or delete is answered with `storage_error`.',
      ),
  })
  .meta({ id: 'Health', description: 'The state of the server.' });
export type Health = z.infer<typeof Health>;
