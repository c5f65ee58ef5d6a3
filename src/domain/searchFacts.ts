/** What a search tells beside its items: totals, facets, warnings, how it was ranked. */
import { z } from 'zod';
import { FACETS, SORTS } from './query.ts';
import { QueryWarning } from './textquery.ts';

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
