/** `copydesk search [QUERY]`: the same search as `GET /articles`, a line per article, or JSON. */
import type { ArticleCard } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import { PERSON_PARTS } from '#domain/query.ts';
import { FILTER_FLAGS, LIST_FLAGS, limitOf, namesOf, searchOf, someOf, textOf } from './flags.ts';
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
    ...FILTER_FLAGS,
    since: {
      type: 'string',
      help: 'what came in or changed after this sequence, in that order; 0 begins; no other question goes with it',
    },
    ...LIST_FLAGS,
  },
  run: ({ paths, flags, config, terminal }) =>
    withApp(config, async (app) => {
      const print = (cards: ArticleCard[]) => {
        for (const card of cards)
          terminal.stdout.write(`${flags.json ? JSON.stringify(card) : line(card)}\n`);
      };
      const after = textOf(flags, 'since');
      if (after !== undefined) {
        const limit = limitOf(flags);
        const { items, since } = await app.articlesSince({ since: sinceOf(after, paths, flags), limit });
        print(items);
        terminal.stderr.write(`Go on with --since ${since}.\n`);
        return 0;
      }
      const { items } = await app.searchArticles({
        ...searchOf(paths, flags),
        person: namesOf(flags, 'person'),
        speaker: namesOf(flags, 'speaker'),
        author: namesOf(flags, 'author'),
        section: namesOf(flags, 'section'),
        language: namesOf(flags, 'language'),
        as: someOf('as', PERSON_PARTS, textOf(flags, 'as') ?? ''),
      });
      print(items);
      if (!items.length) terminal.stderr.write('No article matches.\n');
      return 0;
    }),
};

const WITH_SINCE = new Set(['since', ...Object.keys(LIST_FLAGS)]);

function sinceOf(value: string, paths: string[], flags: Record<string, unknown>): number {
  const others = Object.keys(searchVerb.flags).filter((flag) => !WITH_SINCE.has(flag));
  const other = others.find((flag) => flags[flag] !== undefined);
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
