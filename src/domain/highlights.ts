/** What was found in texts: its places, and pieces of text with it marked. */
import { z } from 'zod';
import { Span } from './document.ts';

export const Snippet = Span.extend({
  html: z
    .string()
    .describe('The text between `start` and `end`, escaped as HTML, what was found in `<mark>`.'),
}).meta({ id: 'Snippet', description: 'A piece of a text with what was found in it.' });
export type Snippet = z.infer<typeof Snippet>;

const marks = z.array(Span).describe('What was found, in order; at most 200.');
export const MarkedText = z.object({ html: Snippet.shape.html, marks });

export const ArticleHighlights = z
  .object({
    headline: MarkedText.nullable().describe('null where the article has none.'),
    body: z.object({ marks, snippets: z.array(Snippet).describe('The best three or fewer, in order.') }),
  })
  .meta({
    id: 'ArticleHighlights',
    description: 'Where the words of `q` are, as offsets into headline and body.',
  });
export type ArticleHighlights = z.infer<typeof ArticleHighlights>;
