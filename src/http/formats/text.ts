/** An article as plain text: headline, byline, where and when, and the body, as a newspaper has it. */
import type { StoredArticle } from '#domain/api.ts';

export function plainText({ headline, byline, source, published, body }: StoredArticle): string {
  const origin = [source, published].filter(Boolean).join(', ');
  const head = [headline, byline.length ? `By ${byline.join(', ')}` : null, origin].filter(Boolean);
  return `${[head.join('\n'), body].filter(Boolean).join('\n\n')}\n`;
}
