/** `copydesk quotes [QUERY]`: the same search as `GET /quotes`, two lines per quotation, or JSON. */
import type { QuoteHit } from '#domain/api.ts';
import { QUOTE_KINDS, SORTS } from '#domain/query.ts';
import { limitOf, oneOf, someOf } from './flags.ts';
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
    source: { type: 'string', help: 'the news organisation; `-name` for all but it, several with commas' },
    from: { type: 'string', help: 'first day or instant' },
    to: { type: 'string', help: 'last day or instant' },
    tz: { type: 'string', help: 'time zone whose days are meant, such as Europe/Berlin (default UTC)' },
    sort: { type: 'string', help: '`newest` (default), `oldest` or `relevance`' },
    collapse: { type: 'boolean', help: 'the same quotation in many articles once' },
    limit: { type: 'string', help: 'how many, 1 to 100 (default 20)' },
    json: { type: 'boolean', help: 'one JSON object a line' },
  },
  run: ({ paths, flags, config, terminal }) =>
    withApp(config, async (app) => {
      const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
      const list = (name: string) => [text(name) ?? []].flat();
      const { items } = await app.searchQuotes({
        q: paths.join(' ') || undefined,
        speaker: list('speaker'),
        kind: someOf('kind', QUOTE_KINDS, text('kind') ?? ''),
        source: list('source'),
        from: text('from'),
        to: text('to'),
        tz: text('tz'),
        total: 'none',
        sort: oneOf('sort', SORTS, text('sort') ?? 'newest'),
        collapse: flags.collapse === true,
        limit: limitOf(text('limit') ?? '20'),
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
