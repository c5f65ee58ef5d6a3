/** `copydesk keys add | list | revoke`: makes keys, lists them, takes them back. */
import { z } from 'zod';
import { isLive } from '#app/keys.ts';
import type { AccessKey } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import { cliActor } from './actor.ts';
import { withApp } from './session.ts';
import type { Call, Verb } from './verb.ts';

const DAY_MS = 86_400_000;

export const keysVerb: Verb = {
  usage: 'add | list | revoke KEY',
  help: 'make, list and revoke the keys that HTTP requests send',
  flags: {
    name: { type: 'string', help: 'add: the name of the key, as lists and the audit log show it' },
    scopes: { type: 'string', help: 'add: read, ingest, admin, metrics, with commas between' },
    expires: { type: 'string', help: 'add: a day, an instant, or in how many days, such as 90d' },
    json: { type: 'boolean', help: 'list: one JSON object a line' },
  },
  run(call) {
    const [action = 'list', ...rest] = call.paths;
    const does = { add, list, revoke }[action];
    if (!does) throw misuse(`there is no \`keys ${action}\`; there are add, list and revoke.`);
    return does(call, rest);
  },
};

async function add({ flags, config, terminal }: Call): Promise<number> {
  const { name, scopes, expires } = flags;
  if (typeof name !== 'string' || typeof scopes !== 'string')
    throw misuse('`keys add` wants --name and --scopes.');
  return withApp(config, async ({ access }) => {
    const request = { name, scopes: words(scopes), expiresAt: expiryOf(expires) };
    const key = await access.makeKey(request, cliActor());
    terminal.stderr.write('The key, shown this once; only its digest is kept:\n');
    terminal.stdout.write(`${key}\n`);
    return 0;
  });
}

function list({ flags, config, terminal }: Call): Promise<number> {
  return withApp(config, async ({ access }) => {
    for (const key of await access.keys()) {
      const { digest: _, ...shown } = key;
      terminal.stdout.write(`${flags.json ? JSON.stringify(shown) : line(key)}\n`);
    }
    return 0;
  });
}

async function revoke({ config, terminal }: Call, [key]: string[]): Promise<number> {
  if (!key) throw misuse('`keys revoke` wants the name or the id of a key.');
  return withApp(config, async ({ access }) => {
    const { name, id } = await access.revokeKey(key, cliActor());
    terminal.stderr.write(`Revoked ${name} (${id}); servers refuse it within a second.\n`);
    return 0;
  });
}

function line(key: AccessKey): string {
  const { id, name, scopes, madeAt, expiresAt, revokedAt, usedAt } = key;
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const end = revokedAt
    ? `revoked ${day(revokedAt)}`
    : expiresAt
      ? `${isLive(key, new Date()) ? 'expires' : 'expired'} ${day(expiresAt)}`
      : 'live';
  return [
    id,
    name,
    scopes.join(','),
    `made ${day(madeAt)}`,
    usedAt ? `used ${day(usedAt)}` : 'never used',
    end,
  ].join('  ');
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

function expiryOf(given: string | boolean | undefined): Date | null {
  if (typeof given !== 'string') return null;
  const days = /^(\d{1,5})d$/.exec(given)?.[1];
  if (days) return new Date(Date.now() + Number(days) * DAY_MS);
  if (z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(given).success)
    return new Date(given);
  throw misuse(`--expires can't be ${given}: give a day (2027-01-31), an instant, or days from now (90d).`);
}

function misuse(sentence: string): CopydeskError {
  return new CopydeskError('invalid_request', sentence);
}
