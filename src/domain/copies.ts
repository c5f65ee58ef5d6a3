/** Copies as they leave the server: the versions of one text, and where it came from. */
import { z } from 'zod';
import { ArticleCard, ArticleId } from './api.ts';

export const COPY_KINDS = ['same', 're-headlined', 'shorter', 'longer', 'updated', 'apart'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

const CopyArticle = ArticleCard.pick({
  id: true,
  headline: true,
  source: true,
  byline: true,
  published: true,
  url: true,
  ingestedAt: true,
});

const share = () => z.number().min(0).max(1);

export const Copy = z
  .object({
    article: CopyArticle,
    kind: z
      .enum(COPY_KINDS)
      .describe(
        'What it is to the article asked for. `same`: the same text, but for a few words; `re-headlined`: the same under another headline; ' +
          '`shorter`: nearly all of it stands in the article asked for; `longer`: the other way round; `updated`: each tells something the other ' +
          'does not; `apart`: they share little, and both are versions of the longest.',
      ),
    overlap: share().describe(
      "Of the shorter one's runs of five words, the share that stands in the longer one.",
    ),
    jaccard: share().describe('Of the runs of five words of both, the share that stands in both.'),
  })
  .meta({ id: 'Copy', description: 'Another version of an article, and how much they share.' });
export type Copy = z.infer<typeof Copy>;

export const Credit = z
  .object({
    name: z.string().describe('The agency.'),
    from: z
      .enum(['source', 'byline', 'text'])
      .describe('Where it is named: as source, in the byline, or where the text begins.'),
    article: ArticleId.describe('The earliest version that names it.'),
  })
  .meta({ id: 'AgencyCredit', description: 'The news agency a text is credited to.' });
export type Credit = z.infer<typeof Credit>;

export const Copies = z
  .object({
    id: ArticleId.describe('The article asked for.'),
    group: ArticleId.describe(
      'Names the group: the version that came in first. It stays as versions come in; where a new one brings two groups together, the older name stays.',
    ),
    total: z.int().describe('How many other versions there are.'),
    lineage: z
      .object({
        firstSeen: CopyArticle.describe('The version published first.'),
        longest: CopyArticle.describe('The longest version, of which all others are versions.'),
        agency: Credit.nullable().describe('Null where no version names an agency.'),
      })
      .describe('Where the text came from, as the versions there are tell it.'),
    copies: z.array(Copy).describe('The other versions, as they were published; at most 100.'),
  })
  .meta({ id: 'Copies', description: 'The other versions of an article.' });
export type Copies = z.infer<typeof Copies>;
