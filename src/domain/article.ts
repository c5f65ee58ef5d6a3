/** The article and what it holds: quotes with speakers, people, and for each field where it came from. */
import { z } from 'zod';
import { Span } from './document.ts';

/** Raise when any stage changes what it gives, so that `copydesk reprocess` knows what is stale. */
export const PIPELINE_VERSION = '2026.11.5';

export const Evidence = z
  .object({
    rule: z
      .string()
      .describe('The rule or model that decided, such as `source-title-line` or `json-ld:headline`.'),
    spans: z.array(Span).describe('Where in the dump the value stands, in UTF-16 units of the decoded dump.'),
    score: z.number().min(0).max(1).optional().describe('Confidence, where the rule has one.'),
    recurring: z
      .array(Span.extend({ on: z.int(), of: z.int() }))
      .optional()
      .describe(
        'Of `body`: stretches of the dump that were left out because other articles of the site have them, too: `on` so many `of` so many.',
      ),
  })
  .meta({ id: 'Evidence', description: 'Where a field came from.' });
export type Evidence = z.infer<typeof Evidence>;

export const ARTICLE_FIELDS = [
  'headline',
  'source',
  'byline',
  'published',
  'dateline',
  'section',
  'truncated',
  'language',
  'body',
] as const;
export const ArticleField = z.enum(ARTICLE_FIELDS);
export type ArticleField = z.infer<typeof ArticleField>;

export const SpeakerKind = z.enum(['person', 'organisation', 'unnamed']).meta({ id: 'SpeakerKind' });
export type SpeakerKind = z.infer<typeof SpeakerKind>;

export const Quote = z
  .object({
    text: z.string().describe('The quoted words without their marks; parts joined with one space.'),
    kind: z
      .enum(['direct', 'partial', 'indirect'])
      .describe(
        '`direct`: a whole sentence or clause; `partial`: a fragment woven in; `indirect`: a reported clause without quotation marks.',
      ),
    start: z.int().nonnegative().describe('Offset into `body` of the first quoted word, in UTF-16 units.'),
    end: z.int().nonnegative(),
    parts: z.array(Span).optional().describe('Offsets into `body`, where the quotation is in several parts.'),
    speaker: z
      .string()
      .nullable()
      .describe('Who said it, in the fullest form the article gives; null when it does not tell.'),
    speakerKind: SpeakerKind.nullable(),
    cue: Span.extend({ text: z.string() })
      .nullable()
      .describe('The word that attributes it (said, according to), with its offsets into `body`.'),
    rule: z.string().describe('The rule that found the speaker.'),
    confidence: z.number().min(0).max(1),
  })
  .describe('A quotation and who said it.');
export type Quote = z.infer<typeof Quote>;

/** Why quoted words are nobody's speech. */
export const NotQuoteReason = z.enum([
  'crosshead',
  'term',
  'title',
  'nickname',
  'slogan',
  'sign',
  'scare-quotes',
  'unattributed',
  'question',
]);
export type NotQuoteReason = z.infer<typeof NotQuoteReason>;

/** A quoted stretch of the body that is no quotation, with the reason. */
export const NotQuote = Span.extend({ text: z.string(), reason: NotQuoteReason });
export type NotQuote = z.infer<typeof NotQuote>;

export const Mention = Span.extend({
  text: z.string(),
  in: z.enum(['headline', 'body']).describe('The field whose text the offsets point into.'),
}).meta({ id: 'Mention', description: 'One place where a person is named.' });
export type Mention = z.infer<typeof Mention>;

export const Person = z
  .object({
    name: z.string().describe('The fullest form of the name in headline and body, without title.'),
    roles: z.array(z.string()).describe('Titles and descriptions the article gives, as they stand.'),
    mentions: z.array(Mention),
  })
  .describe('A real, named person in an article.');
export type Person = z.infer<typeof Person>;

const isoDay = z.iso.date();
const isoInstant = z.iso.datetime({ offset: true });

/** What cleaning gives: the article without its quotes and people. */
export const CleanArticle = z.object({
  url: z
    .string()
    .nullable()
    .describe('Where the page came from: given by the sender, else stated by the page.'),
  headline: z.string().nullable(),
  source: z.string().nullable().describe('The news organisation that made the article.'),
  byline: z.array(z.string()).describe("The authors' names."),
  published: z
    .union([isoDay, isoInstant])
    .nullable()
    .describe('Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one.'),
  dateline: z.string().nullable().describe('The place in an agency dateline.'),
  section: z.string().nullable(),
  truncated: z.boolean().describe("True where the article's text stops before its end."),
  language: z.string().nullable().describe('ISO 639-1 code.'),
  body: z.string().describe('Paragraphs with a blank line between them.'),
  evidence: z
    .partialRecord(ArticleField, Evidence)
    .describe('For each field that was decided: the rule, and where in the dump it stands.'),
  paragraphs: z
    .array(z.object({ start: z.int(), end: z.int(), dump: Span, label: z.string() }))
    .describe('For each paragraph of `body`: its offsets there, and the stretch of the dump it came from.'),
});
export type CleanArticle = z.infer<typeof CleanArticle>;

/** What the pipeline gives for one dump. */
export const Article = CleanArticle.extend({
  quotes: z.array(Quote),
  people: z.array(Person),
  pipeline: z.string().describe('The version of the pipeline that made this article.'),
}).describe('A clean article with its quotes and people.');
export type Article = z.infer<typeof Article>;
