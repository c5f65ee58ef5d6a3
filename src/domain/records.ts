/** Records of an ingest: what is handed in, and what became of it. */
import { z } from 'zod';
import { ArticleId } from './api.ts';
import { Problem } from './problem.ts';

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
