/** `copydesk audit`: who changed what, newest first. */
import type { AuditEntry } from '#domain/access.ts';
import { limitOf } from './flags.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const auditVerb: Verb = {
  usage: '',
  help: 'show who changed what, newest first',
  flags: {
    limit: { type: 'string', help: 'how many entries, 20 where not given' },
    json: { type: 'boolean', help: 'one JSON object a line' },
  },
  run: ({ flags, config, terminal }) =>
    withApp(config, async ({ access }) => {
      const { items } = await access.audit({ limit: limitOf(flags) });
      for (const entry of items)
        terminal.stdout.write(`${flags.json ? JSON.stringify(entry) : line(entry)}\n`);
      return 0;
    }),
};

function line({ at, actor, via, action, subject, detail }: AuditEntry): string {
  return `${at}  ${actor ?? 'nobody known'} (${via})  ${action}  ${subject}  ${JSON.stringify(detail)}`;
}
