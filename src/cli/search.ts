/** `copydesk search [QUERY]`: the same search as `GET /articles`, a line per article, or JSON. */
import type { ArticleCard } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import { PERSON_PARTS, SORTS } from '#domain/query.ts';
import { limitOf, oneOf, someOf } from './flags.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const searchVerb: Verb = {
  usage: '[QUERY]',
  help: 'find articles by keyword or person',
  flags: {
    person: { type: 'string', help: 'any name of a person in the article or its byline' },
    as: {
      type: 'string',
      help: 'what the person is in it: `speaker`, `mentioned`, `author`, or several with commas',
    },
    speaker: { type: 'string', help: 'who is quoted' },
    author: { type: 'string', help: 'who wrote it' },
    section: { type: 'string', help: 'the section, by words of its name' },
    language: { type: 'string', help: 'the language, by its code' },
    source: { type: 'string', help: 'the news organisation; `-name` for all but it, several with commas' },
    from: { type: 'string', help: 'first day or instant' },
    to: { type: 'string', help: 'last day or instant' },
    tz: { type: 'string', help: 'time zone whose days are meant, such as Europe/Berlin (default UTC)' },
    sort: { type: 'string', help: '`newest` (default), `oldest` or `relevance`' },
    since: {
      type: 'string',
      help: 'what came in or changed after this sequence, in that order; 0 begins; no other question goes with it',
    },
    limit: { type: 'string', help: 'how many, 1 to 100 (default 20)' },
    json: { type: 'boolean', help: 'one JSON object a line' },
  },
  run: ({ paths, flags, config, terminal }) =>
    withApp(config, async (app) => {
      const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
      const list = (name: string) => [text(name) ?? []].flat();
      const limit = limitOf(text('limit') ?? '20');
      const print = (cards: ArticleCard[]) => {
        for (const card of cards)
          terminal.stdout.write(`${flags.json ? JSON.stringify(card) : line(card)}\n`);
      };
      const after = text('since');
      if (after !== undefined) {
        const { items, since } = await app.articlesSince({ since: sinceOf(after, paths, flags), limit });
        print(items);
        terminal.stderr.write(`Go on with --since ${since}.\n`);
        return 0;
      }
      const { items } = await app.searchArticles({
        q: paths.join(' ') || undefined,
        person: list('person'),
        speaker: list('speaker'),
        author: list('author'),
        section: list('section'),
        language: list('language'),
        as: someOf('as', PERSON_PARTS, text('as') ?? ''),
        source: list('source'),
        from: text('from'),
        to: text('to'),
        tz: text('tz'),
        total: 'none',
        sort: oneOf('sort', SORTS, text('sort') ?? 'newest'),
        limit,
      });
      print(items);
      if (!items.length) terminal.stderr.write('No article matches.\n');
      return 0;
    }),
};

function sinceOf(value: string, paths: string[], flags: Record<string, unknown>): number {
  const other = [
    'person',
    'as',
    'speaker',
    'author',
    'section',
    'language',
    'source',
    'from',
    'to',
    'tz',
    'sort',
  ].find((flag) => flags[flag] !== undefined);
  if (paths.length || other !== undefined)
    throw refusal(
      `--since goes with --limit and --json only: leave ${other ? `--${other}` : 'the query'} out.`,
    );
  const since = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(since)) return since;
  throw refusal(`--since can't be ${value}; give the whole number you came to, or 0 to begin.`);
}

function refusal(detail: string): CopydeskError {
  return new CopydeskError('invalid_request', detail);
}

function line(card: ArticleCard): string {
  const people = card.people.map((p) => p.name).join(', ');
  const day = card.published?.slice(0, 10) ?? 'undated   ';
  return `${day}  ${card.headline ?? '(no headline)'}${card.source ? `  [${card.source}]` : ''}\n            ${card.id}${people ? `  ${people}` : ''}`;
}
