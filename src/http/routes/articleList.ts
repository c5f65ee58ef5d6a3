/** What all lists of articles share: the parameters they are asked by, and their answers in the document. */
import { z } from 'zod';
import { ArticleCard } from '#domain/api.ts';
import type { ErrorCode } from '#domain/errors.ts';
import { FACETS, PERSON_PARTS } from '#domain/query.ts';
import { FacetsForm, SearchFacts } from '#domain/searchFacts.ts';
import { atom } from '../formats/atom.ts';
import { JsonFeed, jsonFeed } from '../formats/jsonfeed.ts';
import { rss } from '../formats/rss.ts';
import { listAnswers, listParameters } from '../lists.ts';
import {
  highlight,
  type More,
  names,
  period,
  several,
  sort,
  source,
  text,
  texts,
  total,
} from '../schemas.ts';

export const ARTICLES = {
  item: ArticleCard,
  onAsking: ['body', 'highlights', 'copies'],
  offered: ['json', 'ndjson', 'csv', 'rss', 'atom', 'jsonfeed'],
  feeds: { rss, atom, jsonfeed: jsonFeed },
} as const;

/** What articles are asked by, of whomever they are. */
export const asked = {
  q: text(
    'Words to find in headline and body. `"in this order"`, `-without`, `either OR or`, `begin*`, `=exact`, `"a b"~5`; ' +
      'fields such as `headline:word`, `quote:word` or `person:name`; dates such as `published:2021-06`. docs/QUERY.md tells all.',
    'ferry',
  ),
  speaker: names('Somebody quoted in the article, by any name articles use.', ['saal']),
  author: names('Somebody in the byline.', ['mowat']),
  source,
  section: names('The section, by any words of its name.', ['travel']),
  language: names('The language, by its code.', ['en']),
  ...period,
  sort,
  collapse: z
    .enum(['copies'], { error: 'give `copies`' })
    .optional()
    .meta({
      description:
        '`copies`: the versions of one text once, where the newest that matches stands, with `copies`: how many others there are, whatever the ' +
        'query, and which. By date only; without `total`. docs/COPIES.md tells what counts as a copy.',
      examples: ['copies'],
    }),
  total,
  facets: several(
    FACETS,
    'What the newest 1,000 matches are about, with counts: `people`, `speakers`, `sources`, `sections`, `languages`, and when they were ' +
      'published, by `day`, `week` (its Monday) or `month`.',
    ['people', 'month'],
  ),
  highlight,
  ...listParameters(ARTICLES),
};

/** @param whom as the description calls the person */
export const partsOf = (whom: string) =>
  several(
    PERSON_PARTS,
    `What ${whom} is in the article: a \`speaker\` quoted in it, \`mentioned\` in headline or body (quoted or not), its \`author\` by ` +
      'the byline. Several, repeated or with commas between, find any of them; without, all three.',
    ['speaker'],
  );

/** @param more headers, and what a page tells beside its cursors */
export function articleAnswers(
  description: string,
  {
    codes = [],
    ...more
  }: { codes?: ErrorCode[]; headers?: Record<string, string> } & Pick<More, 'page'> = {},
) {
  const content: Record<string, { schema: z.ZodType }> = {
    ...texts({ rss: 'RSS 2.0.', atom: 'Atom (RFC 4287).' }),
    'application/feed+json': { schema: JsonFeed },
  };
  const facts = { facets: FacetsForm, ...SearchFacts };
  return listAnswers(description, ArticleCard, content, ['invalid_query', ...codes], { ...more, facts });
}
