/** Takes a dump or an article, gives the digest by which the store knows that it has it already. */
import { createHash } from 'node:crypto';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { foldedWords } from '#store/fold.ts';

/** sha256 (hex) of kind and bytes. */
export function dumpDigest(dump: Pick<Dump, 'kind' | 'bytes'>): string {
  return createHash('sha256').update(`${dump.kind}\0`).update(dump.bytes).digest('hex');
}

/**
 * sha256 (hex) of the folded words of headline and body: case, accents, punctuation and white space make no difference, so the
 * same article from two dumps is one.
 */
export function articleDigest(article: Pick<Article, 'headline' | 'body'>): string {
  return articleWords(article).digest;
}

/** The digest, and the distinct words it was made of. */
export function articleWords({ headline, body }: Pick<Article, 'headline' | 'body'>): {
  digest: string;
  words: string;
} {
  const above = foldedWords(headline ?? '');
  const below = foldedWords(body);
  const digest = createHash('sha256')
    .update(`${above.join(' ')}\n${below.join(' ')}`)
    .digest('hex');
  return { digest, words: [...new Set([...above, ...below])].join(' ') };
}
