/** `copydesk expire --before DATE`: takes away what was published before a date, as if it had never come in. */
import { z } from 'zod';
import { CopydeskError } from '#domain/errors.ts';
import { cliActor } from './actor.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

const Before = z.union([z.iso.date(), z.iso.datetime()]).transform((text) => new Date(text));

export const expireVerb: Verb = {
  usage: '--before DATE',
  help: 'take away what was published before a date, to keep the database small; it may come in again',
  flags: { before: { type: 'string', help: 'a day such as 2024-01-01 (UTC), or an instant' } },
  run: ({ flags, config, terminal }) =>
    withApp(config, async ({ access }) => {
      const before = Before.safeParse(flags.before);
      if (!before.success)
        throw new CopydeskError('invalid_request', '`expire` wants --before with a date such as 2024-01-01.');
      if (before.data.getTime() > Date.now())
        throw new CopydeskError('invalid_request', '`expire` wants a date that has passed.');
      const articles = await access.expire(before.data, cliActor(), (so) => {
        if (so % 1_000 === 0) terminal.stderr.write(`${so} articles so far…\n`);
      });
      terminal.stderr.write(
        `Took away ${articles} articles published before ${before.data.toISOString()}.\n`,
      );
      return 0;
    }),
};
