/** Takes an article with all that was found out about it, gives its rows in the tables in parts (tables.ts). */
import type { Article } from '#domain/article.ts';
import { isQuoted } from '#domain/query.ts';
import type { ArticleFrame } from '../articleFrame.ts';
import { articleCard } from '../card.ts';
import { packedFacets } from '../facetRow.ts';
import { filterTokens, quoteTokens } from '../filters.ts';
import { hostOf } from '../host.ts';
import { quoteKey } from '../keys.ts';
import type { Links } from '../links.ts';
import { indexable } from './indexable.ts';
import { preparedText } from './preparedText.ts';
import { articleFilters, filterVector } from './words.ts';

/** `same` where headline and body stay as they are: their words need no new count. */
export type TextChange = 'same' | 'new';

export interface Noted {
  frame: ArticleFrame;
  article: Article;
  digest: string | null;
  text: TextChange;
  words: string | undefined;
  /** Of one that is new. */
  dumpDigest?: string;
}

/** An article with all that has to be found out before its rows are made. */
export interface Settled extends Noted {
  links: Links;
  source: number | null;
  sequence: number;
  quotes: Article['quotes'];
  /** The saying of each quote. */
  sayings: (number | null)[];
}

export function articleRow({ frame, article, links, quotes, source, sequence }: Settled) {
  const { id, ingestedAt } = frame;
  const said = quotes.filter(isQuoted).length;
  const card = articleCard(article, {
    id,
    ingestedAt,
    people: links.people.map(({ id, name }) => ({ id, name })),
    quotes: said,
    sequence,
  });
  return [
    frame.key,
    id,
    frame.ingestId,
    ingestedAt,
    article.published,
    frame.externalId,
    source,
    article.pipeline,
    article.headline,
    counted(article.language),
    counted(article.section),
    counted(hostOf(card.url)),
    said,
    JSON.stringify(card),
  ];
}

/** As it stands among the counts. */
function counted(value: string | null): string | null {
  return value === null ? null : indexable(value);
}

export function textRow({ frame, article }: Settled) {
  const {
    body,
    quotes: _quotes,
    people: _people,
    pipeline: _pipeline,
    published: _published,
    ...detail
  } = article;
  return [frame.key, body, JSON.stringify(detail)];
}

export function facetRow({ frame, article, links, source }: Settled) {
  const { language, section } = article;
  return [frame.key, packedFacets({ source, language, section, people: links.people })];
}

export function quoteRows({ frame, links, quotes, sayings }: Settled) {
  return quotes.map((quote, place) => [
    frame.key,
    quoteKey(frame.key, place),
    place,
    quote.kind,
    quote.text,
    quote.start,
    quote.end,
    quote.parts ? JSON.stringify(quote.parts) : null,
    quote.speaker,
    quote.speakerKind,
    links.speakers[place] ?? null,
    quote.cue ? JSON.stringify(quote.cue) : null,
    quote.rule,
    quote.confidence,
    sayings[place] ?? null,
  ]);
}

export function quoteWordRows({ frame, article, links, quotes, sayings, source }: Settled) {
  const { spoken } = preparedText(article);
  return quotes.map(({ kind, speaker }, place) => {
    const [person, saying] = [links.speakers[place] ?? null, sayings[place] ?? null];
    const { text, length } = spoken[place]!;
    const speakers = filterVector(quoteTokens({ kind, speaker, person, source, saying }));
    return [frame.key, quoteKey(frame.key, place), text, speakers, length];
  });
}

export function wordRow({ frame, article, links, source }: Settled) {
  const { section, language } = article;
  const { text, quotes, length, long, headline } = preparedText(article);
  const filters = articleFilters(filterTokens(links, { source, section, language }), headline);
  return [frame.key, text, quotes, filters, length, long];
}
