/** `copydesk annotate`: takes `{id, text}` as NDJSON, the text an article's body as it stands; gives quotes and people. */
import { CopydeskError } from '#domain/errors.ts';
import { indirectFlag, shown } from './indirect.ts';
import { filter } from './ndjson.ts';
import type { Verb } from './verb.ts';

export const annotateVerb: Verb = {
  usage: '--ndjson < IN > OUT',
  help: 'find quotes and people in bodies: {id, text} a line in, {id, quotes, people} a line out',
  flags: {
    ndjson: { type: 'boolean', help: 'read and write NDJSON (the only form)' },
    indirect: indirectFlag,
  },
  async run({ terminal, flags }) {
    const { annotate } = await import('#annotate/annotate.ts');
    return filter(terminal, ({ text }) => {
      if (typeof text !== 'string') throw new CopydeskError('invalid_record', 'Give `text` as a string.');
      const { quotes, people } = annotate({ headline: null, body: text, language: null });
      return { quotes: shown(quotes, flags), people };
    });
  },
};
