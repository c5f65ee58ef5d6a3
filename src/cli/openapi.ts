/** `copydesk openapi`: gives the OpenAPI document made from the live routes; writes or checks the committed one. */
import { readFile, writeFile } from 'node:fs/promises';
import { createApp } from '#app/create.ts';
import { CopydeskError } from '#domain/errors.ts';
import { openStore } from '#store/open.ts';
import type { Verb } from './verb.ts';

const COMMITTED = new URL('../../openapi/openapi.json', import.meta.url);

export const openapiVerb: Verb = {
  usage: '[--write | --check]',
  help: 'print the OpenAPI document',
  flags: {
    write: { type: 'boolean', help: 'write it to openapi/openapi.json' },
    check: { type: 'boolean', help: 'fail when openapi/openapi.json is not what the routes say' },
  },
  async run({ flags, terminal }) {
    const { openapiDocument } = await import('#http/openapi.ts');
    const { buildServer } = await import('#http/server.ts');
    const app = createApp(await openStore('sqlite::memory:'));
    const server = buildServer(app, {});
    await server.ready();
    const text = `${JSON.stringify(openapiDocument(server), null, 2)}\n`;
    await server.close();
    await app.close();
    if (flags.write) await writeFile(COMMITTED, text);
    else if (!flags.check) terminal.stdout.write(text);
    else if ((await readFile(COMMITTED, 'utf8')) !== text) {
      throw new CopydeskError(
        'invalid_request',
        'openapi/openapi.json is stale: run `npm run openapi` and commit it.',
      );
    }
    return 0;
  },
};
