/** Pages written for tests: a head, lines around the headline, and a body that is always the same. */
import type { CleanArticle } from '#domain/article.ts';
import { clean } from '#pipeline.ts';

export const BODY = [
  'The harbour board of Port Lumen voted on Tuesday to close its oldest quay, saying that repairs would cost more than a new one.',
  'Work on the new quay is to begin in the spring, the board said, and the fishing fleet will move to the north basin until then.',
  'Fishermen who spoke at the meeting said they had not been asked, and that the north basin was too shallow for their boats.',
  'The board expects to choose a builder before the end of the year, and to publish the plans for everybody to read.',
];

export interface Parts {
  head?: string;
  /** Markup above and right below the headline. */
  above?: string;
  headline?: string;
  below?: string;
  after?: string;
  url?: string;
}

export function html({ head = '', above = '', headline, below = '', after = '', url }: Parts): CleanArticle {
  const h1 = headline ?? '<h1>Harbour board votes to close the oldest quay</h1>';
  const body = BODY.map((p) => `<p>${p}</p>`).join('\n');
  const page = `<html><head>${head}</head><body>${above}<article>${h1}${below}${body}</article>${after}</body></html>`;
  return cleaned(page, 'html', url);
}

export function ld(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** A text dump: lines before the body, the body, lines behind it. */
export function text(before: string[], after: string[] = [], url?: string): CleanArticle {
  return cleaned([...before, ...BODY, ...after].join('\n\n'), 'text', url);
}

function cleaned(page: string, kind: 'html' | 'text', url: string | undefined): CleanArticle {
  return clean({ bytes: Buffer.from(page), kind, given: { url } }).article;
}
