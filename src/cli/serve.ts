/** `copydesk serve [PATH…]`: takes dumps in if paths are given, then serves the API until it is told to stop. */
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { CopydeskError } from '#domain/errors.ts';
import { accessOf } from './access.ts';
import { ingestPaths } from './ingest.ts';
import { withApp } from './session.ts';
import type { Terminal, Verb } from './verb.ts';

/** How long requests may take to end when the server stops; with the second before, below the 10 s after which containers are killed. */
const GRACE_MS = 7_000;

export const serveVerb: Verb = {
  usage: '[PATH…]',
  help: 'serve the API; with paths, ingest those first',
  flags: { insecure: { type: 'boolean', help: 'ask for no keys: REQUIRE_KEYS=never' } },
  run: ({ paths, flags, config, terminal }) =>
    withApp(
      config,
      async (app, stopped) => {
        const access = await accessOf(config, app, flags.insecure === true);
        if (paths.length) await ingestPaths(app, paths, terminal);
        // asked for here, as in openapi.ts: the other verbs do without routes and their schemas
        const { buildServer } = await import('#http/server.ts');
        const readOn = await app.resumeIngests();
        const server = buildServer(app, {
          logger: { level: config.LOG_LEVEL },
          publicUrl: config.PUBLIC_URL,
          inlineLimit: config.INGEST_INLINE_BYTES,
          bodyLimit: config.INGEST_MAX_BYTES,
          access,
        });
        await server.listen({ host: config.HOST, port: config.PORT }).catch((cause) => {
          throw refusal(cause, config.PORT);
        });
        app.access.purgeSoon((error) => server.log.error({ err: error }, 'purge')); // of what was deleted before
        readOn(); // only now: the first requests are not to wait for it
        announce(terminal, server.server.address() as AddressInfo);
        if ((await app.health()).readOnly)
          terminal.stderr.write(
            'The database is read-only: what is in it is served, and nothing can be stored.\n',
          );
        // nobody waits for who presses Ctrl-C
        if ((await stopped) === 'SIGTERM') await drained(config.DRAIN_SECONDS);
        const late = setTimeout(() => server.server.closeAllConnections(), GRACE_MS);
        await server.close();
        clearTimeout(late);
        return 0;
      },
      { readers: config.QUERY_THREADS },
    ),
};

/** Reads are answered meanwhile; a second signal ends the process. */
function drained(seconds: number): Promise<void> {
  return passed(seconds * 1000);
}

function refusal(cause: Error & { code?: string }, port: number): unknown {
  if (cause.code !== 'EADDRINUSE') return cause;
  const sentence = `Port ${port} is in use: stop the program that listens there, or take another port with --port.`;
  return new CopydeskError('invalid_request', sentence, [], { cause });
}

function announce({ stdout }: Terminal, { address, port, family }: AddressInfo): void {
  const base = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  stdout.write(
    [
      `Copydesk listens on ${base}; its docs are at ${base}/docs. Worth trying:`,
      `  curl '${base}/articles?limit=3'`,
      `  curl '${base}/quotes?limit=3'`,
      `  curl -X POST --data-binary @page.txt -H 'Content-Type: text/plain' '${base}/ingest'`,
      '',
    ].join('\n'),
  );
}
