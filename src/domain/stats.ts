/** What is in the store, counted, and its sources: the forms of `/stats` and `/sources`. */
import { z } from 'zod';

const counted = {
  articles: z.int(),
  quotes: z.int().describe('Direct and partial quotes in them.'),
};
const published = {
  firstPublished: z.iso.datetime().nullable().describe('Publication of the earliest article.'),
  lastPublished: z.iso.datetime().nullable().describe('Publication of the latest article.'),
};

const Month = z.object({ month: z.string().nullable().describe('`YYYY-MM`, UTC.'), ...counted });
const Language = z.object({
  language: z.string().nullable().describe('null where it is not known.'),
  ...counted,
});
const Section = z.object({
  section: z.string().nullable().describe('null where the article has none.'),
  ...counted,
});

const groups = {
  byMonth: z
    .array(Month)
    .describe('By month of publication, earliest first; articles without a date by the month they came in.'),
  byLanguage: z.array(Language).describe('Most articles first.'),
  bySection: z.array(Section).describe('Most articles first; at most 100. Case does not count.'),
};

export const SourceId = z
  .int()
  .positive()
  .meta({ id: 'SourceId', description: 'Id of a source in this database.' });

export const SourceCard = z
  .object({ id: SourceId, name: z.string().describe('As it was first seen.'), ...counted })
  .meta({ id: 'SourceCard', description: 'A news organisation as lists show it.' });
export type SourceCard = z.infer<typeof SourceCard>;

export const SourceDetail = SourceCard.extend({
  ...published,
  hosts: z
    .array(
      z.object({ host: z.string().nullable().describe('null for articles without an address.'), ...counted }),
    )
    .describe('Hosts of the addresses of its articles, most articles first; at most 100.'),
  ...groups,
}).meta({ id: 'SourceDetail', description: 'A news organisation with what the store has of it.' });
export type SourceDetail = z.infer<typeof SourceDetail>;

export const Stats = z
  .object({
    ...counted,
    people: z.int().describe('How many people headlines and bodies name.'),
    sources: z.int().describe('How many sources have articles.'),
    ...published,
    sequence: z.int().describe('The last sequence given to an article; see `since` of `/articles`.'),
    bytes: z.int().describe('Size of the database.'),
    ...groups,
    bySource: z.array(SourceCard).describe('Most articles first; at most 100: `/sources` lists all.'),
    byPipeline: z
      .array(z.object({ pipeline: z.string().nullable(), ...counted }))
      .describe(
        'By the version of the pipeline that made them; `copydesk reprocess` brings them to the present one.',
      ),
  })
  .meta({ id: 'Stats', description: 'What is in the store, counted.' });
export type Stats = z.infer<typeof Stats>;
