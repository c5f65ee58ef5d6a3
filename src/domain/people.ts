/** A person of the store with all that is known of them, and what people decide about people: the forms of `/people/{id}`. */
import { z } from 'zod';
import { ArticleCard, ArticleId, PersonCard, PersonId, QuoteHit } from './api.ts';
import { TIME_FACETS } from './query.ts';

const seen = {
  firstSeen: z.iso.datetime().describe('Publication of the earliest of these articles.'),
  lastSeen: z.iso.datetime().describe('Publication of the latest of these articles.'),
};

export const PersonRole = z
  .object({ role: z.string(), articles: z.int().describe('How many articles give it.'), ...seen })
  .meta({ id: 'PersonRole', description: 'A title or description that articles gave a person, and when.' });
export type PersonRole = z.infer<typeof PersonRole>;

export const FullName = z
  .object({
    name: z.string(),
    articles: z.int().describe('How many articles have it as their fullest name of the person.'),
    because: z
      .enum(['same-name', 'initials', 'nickname', 'merge', 'split'])
      .describe(
        '`same-name`: it has the same words; `initials`: but for middle initials; `nickname`: its given name is short for the same ' +
          'one, or spelled otherwise; `merge`, `split`: somebody decided so.',
      ),
    decision: z.int().nullable().describe('The id of that decision among `decisions`.'),
  })
  .meta({ id: 'FullName', description: 'A full name of a person, and why it counts as theirs.' });
export type FullName = z.infer<typeof FullName>;

export const PersonDecision = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    action: z.enum(['merge', 'split']),
    person: PersonId.describe('The person it was asked of.'),
    people: z.array(PersonId).describe('`merge`: who became this person; `split`: who was set free again.'),
    names: z.array(z.string()).describe('Names taken out.'),
    articles: z.array(ArticleId).describe('Articles taken out.'),
    made: PersonId.nullable().describe('The new person that these names and articles went to.'),
    by: z.string().nullable().describe('Who decided, as they said.'),
    key: z.string().nullable().describe('The name of the key that was used; null where none was needed.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PersonDecision', description: 'A merge or split by a person, kept for good.' });
export type PersonDecision = z.infer<typeof PersonDecision>;

export const PersonTimeline = z
  .object({
    person: PersonId,
    unit: z.enum(TIME_FACETS),
    tz: z.string().describe('The time zone whose days they are.'),
    from: z.iso
      .datetime()
      .nullable()
      .describe('Where the first bucket begins to count; null where there is nothing.'),
    to: z.iso.datetime().nullable().describe('Where the last bucket ends, exclusive.'),
    articles: z.int().describe('Articles that name the person, in all buckets; likewise the other two.'),
    quotes: z.int(),
    authored: z.int(),
    buckets: z
      .array(
        z.object({
          start: z.iso.date().describe('The first day of the day, week (Monday) or month.'),
          articles: z.int().describe('How many articles name the person.'),
          quotes: z.int().describe('How many direct and partial quotes in them have the person as speaker.'),
          authored: z.int().describe('How many articles have the person in their byline.'),
        }),
      )
      .describe('Earliest first, without gaps.'),
  })
  .meta({ id: 'PersonTimeline', description: 'What there is of a person, by time of publication.' });
export type PersonTimeline = z.infer<typeof PersonTimeline>;

export const PersonDetail = PersonCard.extend({
  roles: z.array(PersonRole).describe('Roles articles gave, most used first; at most 100.'),
  fullNames: z
    .array(FullName)
    .describe('Full names, most used first, each with why it counts as this person.'),
  byMonth: z
    .array(
      z.object({
        month: z.string().describe('`YYYY-MM`, UTC.'),
        articles: z.int(),
        quotes: z.int(),
      }),
    )
    .describe('Months of publication in which articles name the person, earliest first.'),
  together: z
    .object({
      among: z.int().describe('How many articles were looked at: the newest 1000 that name the person.'),
      people: z.array(z.object({ id: PersonId, name: z.string(), articles: z.int() })),
    })
    .describe('The ten people most often named in the same articles.'),
  latestArticles: z.array(ArticleCard),
  latestQuotes: z.array(QuoteHit),
  mergedFrom: z.array(PersonId).describe('People that were merged into this one; their ids lead here.'),
  decisions: z.array(PersonDecision).describe('Merges and splits that concern the person, newest first.'),
}).meta({ id: 'PersonDetail', description: 'A person with all that articles tell of them.' });
export type PersonDetail = z.infer<typeof PersonDetail>;

const MOST_PEOPLE = 100;
const MOST_NAMES = 100;
const MOST_ARTICLES = 1_000;
/** Not `PersonId`: the document would hold that one a second time, for requests. */
const someId = z.int({ error: 'give ids of people, which are whole numbers' }).positive();
const signed = {
  by: z.string().max(200).optional().describe('Who decides, kept in the history.'),
  reason: z.string().max(2_000).optional().describe('Why, kept in the history.'),
};

export const MergeRequest = z
  .strictObject({
    people: z
      .array(someId, { error: 'give a list of ids' })
      .min(1, { error: 'give at least one id' })
      .max(MOST_PEOPLE, { error: `give at most ${MOST_PEOPLE} ids` })
      .describe('Ids of those who are this person, too.'),
    ...signed,
  })
  .meta({
    id: 'MergeRequest',
    description: 'Who else a person is.',
    examples: [{ people: [12, 31], by: 'Ines', reason: 'His name in the Portuguese press' }],
  });
export type MergeRequest = z.infer<typeof MergeRequest>;

export const SplitRequest = z
  .strictObject({
    names: z
      .array(z.string().min(1).max(500))
      .max(MOST_NAMES)
      .optional()
      .describe(
        'Full names, of `fullNames`, that are another person: in all articles, those to come among them.',
      ),
    articles: z
      .array(z.uuid({ error: 'this is not the id of an article' }).toLowerCase())
      .max(MOST_ARTICLES)
      .optional()
      .describe('Ids of articles in which it is another person.'),
    people: z
      .array(someId)
      .max(MOST_PEOPLE)
      .optional()
      .describe('Ids, of `mergedFrom`, that are people of their own again.'),
    ...signed,
  })
  .refine(({ names, articles, people }) => [names, articles, people].some((list) => list?.length), {
    message: 'give `names`, `articles` or `people` to take out',
  })
  .meta({
    id: 'SplitRequest',
    description: 'What of a person is somebody else.',
    examples: [{ names: ['Joe Biden'], reason: 'The baker of Calder Bay' }],
  });
export type SplitRequest = z.infer<typeof SplitRequest>;

export const SplitResult = z
  .object({
    person: PersonDetail.describe('The person as they are without what was taken out.'),
    out: z.array(PersonCard).describe('The new person first, if there is one; then those set free again.'),
  })
  .meta({ id: 'SplitResult', description: 'What a split came to.' });
export type SplitResult = z.infer<typeof SplitResult>;
