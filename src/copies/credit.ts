/** Takes what an article says of its origin, gives the news agency it is credited to. */
import { wireAgency } from '#assemble/agencies.ts';
import { opening } from '#assemble/dateline.ts';
import type { Article } from '#domain/article.ts';
import type { Credit } from '#domain/copies.ts';

/** A line that ends a text and names who wrote it: `(Reporting by … )` stays out, `© AFP` and `(dpa)` count. */
const LAST_LINE = /^(?:[(©]|\(c\)|copyright|source:?)?\s*(?:\d{4}\s+)?([\p{L}][\p{L} .&/-]{1,38}?)\)?\.?$/iu;
/** Longer ones are sentences. */
const LINE = 48;

/** Null where it names none. Its source is the best witness, then the byline, then how the body begins and ends. */
export function creditOf({
  source,
  byline,
  body,
}: Pick<Article, 'source' | 'byline' | 'body'>): Omit<Credit, 'article'> | null {
  const asSource = wireAgency(source ?? '');
  if (asSource) return { name: asSource, from: 'source' };
  for (const author of byline) {
    const name = wireAgency(author);
    if (name) return { name, from: 'byline' };
  }
  const begun = opening(body.slice(0, 200)).agency;
  const last = body.slice(body.lastIndexOf('\n') + 1).trim();
  const ended = last.length <= LINE ? LAST_LINE.exec(last)?.[1] : undefined;
  const name = wireAgency(begun ?? '') ?? wireAgency(ended ?? '');
  return name ? { name, from: 'text' } : null;
}
