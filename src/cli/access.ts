/** Takes settings, tells how the server guards itself; and refuses to be reached from elsewhere without keys, unless told to. */
import type { App } from '#app/app.ts';
import { isLive } from '#app/keys.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { AccessOptions } from '#http/access/guard.ts';
import { isLoopback } from '#http/access/hosts.ts';
import type { Config } from '../config.ts';

/** Requests a minute where others can reach the server: ten a second are more than a reader makes, and no load. */
const RATE_ABROAD = 600;

/** @throws CopydeskError `invalid_request` where keys are wanted and there is none. */
export async function accessOf(config: Config, app: App, insecure: boolean): Promise<AccessOptions> {
  const { HOST, PUBLIC_URL, RATE_LIMIT, CORS_ORIGINS } = config;
  const keys = insecure ? 'never' : config.REQUIRE_KEYS;
  const loopback = isLoopback(HOST);
  // behind a proxy on this machine, everybody comes from this machine
  const abroad = loopback
    ? PUBLIC_URL && !isLoopback(new URL(PUBLIC_URL).hostname) && `PUBLIC_URL ${PUBLIC_URL}`
    : `HOST ${HOST}`;
  const wanted = keys === 'always' || (keys === 'auto' && Boolean(abroad));
  if (wanted && !(await app.access.keys()).some((key) => isLive(key, new Date()))) {
    const why = abroad ? `${abroad} means that others can reach the server` : 'REQUIRE_KEYS is `always`';
    const sentence = `${why}, and there is no key: make one with \`copydesk keys add --name NAME --scopes read,ingest\`, or serve everybody with --insecure.`;
    throw new CopydeskError('invalid_request', sentence);
  }
  return {
    // decided once: with the last key revoked, a server that was closed stays closed
    keys: wanted ? 'always' : keys,
    loopback,
    origins: CORS_ORIGINS,
    rate: RATE_LIMIT ?? (abroad ? RATE_ABROAD : 0),
  };
}
