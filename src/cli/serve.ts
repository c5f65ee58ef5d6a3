/** `copydesk serve [PATH…]`: takes dumps in if paths are given, then serves the API until it is told to stop. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buildServer } from '#http/server.ts';
import { ingestPaths } from './ingest.ts';
import { withApp } from './session.ts';
import type { Terminal, Verb } from './verb.ts';

export const serveVerb: Verb = {
  usage: '[PATH…]',
  help: 'serve the API; with paths, ingest those first',
  flags: {},
  run: ({ paths, config, terminal }) =>
    withApp(config, async (app) => {
      if (paths.length) await ingestPaths(app, paths, terminal);
      const server = buildServer(app, { logger: { level: config.LOG_LEVEL } });
      await server.listen({ host: config.HOST, port: config.PORT });
      announce(terminal, server.server.address() as AddressInfo);
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await server.close();
      return 0;
    }),
};

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
