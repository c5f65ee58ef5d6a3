/** `copydesk delete ID --reason WHY`: takes an article down for good. */
import { z } from 'zod';
import { Reason } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import { cliActor } from './actor.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const deleteVerb: Verb = {
  usage: 'ID… --reason WHY',
  help: 'take articles down for good: rows, index and dump; they do not come back',
  flags: { reason: { type: 'string', help: 'why, for the audit log' } },
  run: ({ paths, flags, config, terminal }) =>
    withApp(config, async ({ access }) => {
      const reason = Reason.safeParse(flags.reason);
      const ids = z.array(z.uuid().toLowerCase()).min(1).safeParse(paths);
      if (!reason.success || !ids.success) {
        throw new CopydeskError('invalid_request', '`delete` wants ids of articles, and --reason.');
      }
      for (const id of ids.data) {
        await access.deleteArticle(id, { actor: cliActor(), reason: reason.data });
        terminal.stderr.write(`Deleted ${id}.\n`);
      }
      terminal.stderr.write(
        'Overwriting what is left in the file; this may be stopped, and goes on by itself…\n',
      );
      await access.purge();
      return 0;
    }),
};
