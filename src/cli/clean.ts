/** `copydesk clean`: takes dumps as NDJSON `{id, text | html, url?}` on stdin, gives articles as NDJSON, in order. */
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { indirectFlag, shown } from './indirect.ts';
import { filter } from './ndjson.ts';
import type { Call, Verb } from './verb.ts';

export const cleanVerb: Verb = {
  usage: '--ndjson < IN > OUT',
  help: 'clean dumps without storing them: {id, text | html, url?} a line in, an article a line out',
  flags: {
    ndjson: { type: 'boolean', help: 'read and write NDJSON (the only form)' },
    indirect: indirectFlag,
  },
  async run({ terminal, flags }) {
    const { process } = await import('../pipeline.ts');
    return filter(terminal, (record) => answer(process(dumpOf(record)), flags));
  },
};

/** A person's `mentions` are the forms of the name, each once, in the order they come; where each stands is in `mentionSpans`. */
function answer(article: Article, flags: Call['flags']): object {
  const people = article.people.map(({ mentions, ...person }) => ({
    ...person,
    mentions: [...new Set(mentions.map((m) => m.text))],
    mentionSpans: mentions,
  }));
  return { ...article, quotes: shown(article.quotes, flags), people };
}

function dumpOf(record: Record<string, unknown>): Dump {
  const kind = typeof record.html === 'string' ? 'html' : 'text';
  const text = record[kind];
  if (typeof text !== 'string')
    throw new CopydeskError('invalid_record', 'Give `text` or `html` as a string.');
  const url = typeof record.url === 'string' ? record.url : undefined;
  return { bytes: new TextEncoder().encode(text), kind, charset: 'utf-8', given: { url } };
}
