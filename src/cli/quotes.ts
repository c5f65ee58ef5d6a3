/** `copydesk quotes [QUERY]`: the same search as `GET /quotes`, two lines per quotation, or JSON. */
import type { QuoteHit } from '#domain/api.ts';
import { QUOTE_KINDS } from '#domain/query.ts';
import { FILTER_FLAGS, LIST_FLAGS, namesOf, searchOf, someOf, textOf } from './flags.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const quotesVerb: Verb = {
  usage: '[QUERY]',
  help: 'find quotations by their words and who said them',
  flags: {
    speaker: { type: 'string', help: 'any name of a person, organisation or unnamed source' },
    kind: {
      type: 'string',
      help: '`direct`, `partial`, `indirect`, or several with commas (default direct,partial)',
    },
    ...FILTER_FLAGS,
    collapse: { type: 'boolean', help: 'the same quotation in many articles once' },
    ...LIST_FLAGS,
  },
  run: ({ paths, flags, config, terminal }) =>
    withApp(config, async (app) => {
      const { items } = await app.searchQuotes({
        ...searchOf(paths, flags),
        speaker: namesOf(flags, 'speaker'),
        kind: someOf('kind', QUOTE_KINDS, textOf(flags, 'kind') ?? ''),
        collapse: flags.collapse === true,
      });
      for (const hit of items) terminal.stdout.write(`${flags.json ? JSON.stringify(hit) : lines(hit)}\n`);
      if (!items.length) terminal.stderr.write('No quotation matches.\n');
      return 0;
    }),
};

function lines({ text, kind, speaker, article, appearances }: QuoteHit): string {
  const day = article.published?.slice(0, 10) ?? 'undated   ';
  const words = kind === 'indirect' ? text : `“${text}”`;
  const more = appearances && appearances.total > 1 ? `  (${appearances.total} places)` : '';
  const where = `${article.headline ?? '(no headline)'}${article.source ? `  [${article.source}]` : ''}`;
  return `${day}  ${speaker ?? '(speaker unknown)'}: ${words}${more}\n            ${article.id}  ${where}`;
}
