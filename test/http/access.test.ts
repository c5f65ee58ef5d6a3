/** Who may do what: each route against keys of each scope, and how often. */
import { afterEach, describe, expect, test } from 'vitest';
import { createKeyring } from '#app/keyring.ts';
import { NOBODY, type Scope } from '#domain/access.ts';
import { isDeclared, scopesOf } from '#http/access/scopes.ts';
import { openapiDocument } from '#http/openapi.ts';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running?.close());

const key = (scopes: Scope[], name = scopes.join(' '), expiresAt: Date | null = null) =>
  running.app.access.makeKey({ name, scopes, expiresAt }, NOBODY);
const bearer = (value: string) => `Bearer ${value}`;

interface Operation {
  security?: Record<string, string[]>[];
}

function operations(): { method: string; path: string; operation: Operation }[] {
  const { paths } = openapiDocument(running.server) as unknown as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}

describe('scopes', () => {
  test('every route of the document declares its scope, and the document tells it; others want admin', async () => {
    running = await start();
    expect(scopesOf('POST', '/something/new')).toEqual(['admin']);
    expect(scopesOf('POST', '/docs')).toEqual(['admin']);
    for (const { method, path, operation } of operations()) {
      expect(isDeclared(method, path), `${method} ${path} is not in src/http/access/scopes.ts`).toBe(true);
      const scopes = scopesOf(method, path);
      expect(operation.security).toEqual(scopes ? [{ bearer: scopes }, { header: scopes }, {}] : []);
    }
  });

  test('every route is closed to keys without its scope, open to those with it, and to admin', async () => {
    running = await start();
    const keys = {
      read: await key(['read']),
      ingest: await key(['ingest']),
      admin: await key(['admin']),
      metrics: await key(['metrics']),
    };
    for (const { method, path } of operations()) {
      const scopes = scopesOf(method, path);
      const ask = (sent?: string) => {
        const asked = running.ask(method as 'get', path.replace(/\{\w+\}/g, '7'));
        return sent ? asked.set('authorization', bearer(sent)) : asked;
      };
      expect((await ask()).status === 401, `${method} ${path} without a key`).toBe(scopes !== null);
      for (const [scope, value] of Object.entries(keys)) {
        const opens = scopes === null || scope === 'admin' || scopes.includes(scope as Scope);
        const { status, body, headers } = await ask(value);
        expect(status === 403, `${method} ${path} with ${scope}`).toBe(!opens);
        if (opens) continue;
        expect(body.detail).toContain(scopes!.join(' or '));
        expect(headers['www-authenticate']).toContain(
          `error="insufficient_scope", scope="${scopes!.join(' ')}"`,
        );
      }
    }
  });
});

describe('keys', () => {
  test('none is wanted until one is made; then all are asked, but for what is public', async () => {
    running = await start();
    await running.ask('get', '/articles').expect(200);
    const value = await key(['read']);
    const refresh = new Promise((resolve) => setTimeout(resolve, 600));
    await refresh;
    const { headers, body } = await running.ask('get', '/articles').expect(401);
    expect(headers['www-authenticate']).toBe('Bearer realm="copydesk"');
    expect(body.code).toBe('unauthorized');
    await running.ask('get', '/articles').set('authorization', bearer(value)).expect(200);
    await running.ask('get', '/articles').set('x-api-key', value).expect(200);
    await running.ask('head', '/articles').expect(401);
    await running.ask('query', '/articles').set('content-type', 'application/json').send('{}').expect(401);
    for (const path of ['/health', '/ready', '/openapi.json', '/docs'])
      await running.ask('get', path).expect(200);
    await running.ask('get', '/nowhere').expect(404);
  });

  test('a key that is sent must be right, even where none is wanted', async () => {
    running = await start({ access: { keys: 'never' } });
    const value = await key(['read']);
    await running.ask('get', '/articles').expect(200);
    const half = value.slice(0, -1);
    const other = half + (value.endsWith('A') ? 'B' : 'A');
    for (const sent of [
      half,
      other,
      'cdk_',
      '',
      'x'.repeat(5_000),
      value.replace(/_.*_/, '_000000000000_'),
    ]) {
      const { headers } = await running
        .ask('get', '/articles')
        .set('authorization', bearer(sent))
        .expect(401);
      expect(headers['www-authenticate']).toContain('error="invalid_token"');
    }
    await running.ask('get', '/articles').set('authorization', `Basic ${value}`).expect(401);
  });

  test('stand nowhere: not in the file, not in the list, not in the log', async () => {
    const lines: string[] = [];
    running = await start({
      logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } },
    });
    const value = await key(['admin']);
    const secret = value.split('_').at(-1)!;
    await running.ask('get', '/audit').set('authorization', bearer(value)).expect(200);
    await running.ask('get', '/audit').set('x-api-key', `${value}x`).expect(401);
    const { text } = await running.ask('get', '/audit').set('authorization', bearer(value)).expect(200);
    const kept = JSON.stringify(await running.store.keys());
    for (const where of [text, kept, lines.join('')]) expect(where).not.toContain(secret);
    expect(text).toContain('"key-made"');
  });

  test('end within a second of being revoked, and when they expire; their last use is kept', async () => {
    running = await start();
    let now = Date.now();
    const keyring = createKeyring(running.store, () => now);
    const lasting = await key(['read'], 'lasting');
    const brief = await key(['read'], 'brief', new Date(now + 60_000));
    expect(await keyring.find(lasting)).toMatchObject({ name: 'lasting' });
    expect(await keyring.find(brief)).toMatchObject({ name: 'brief' });
    now += 60_000;
    expect(await keyring.find(brief)).toBe(null);
    await running.app.access.revokeKey('lasting', NOBODY);
    now += 999;
    expect(await keyring.find(lasting)).toBe(null);
    const [first] = await running.app.access.keys();
    expect(first!.usedAt).toBeInstanceOf(Date);
    expect(await keyring.areMade()).toBe(true);
  });

  test('work at once where they were made, and as good as at once elsewhere', async () => {
    running = await start();
    let now = Date.now();
    const elsewhere = createKeyring(running.store, () => now);
    expect(await elsewhere.areMade()).toBe(false);
    await running.ask('get', '/articles').expect(200);
    const value = await key(['read'], 'fresh');
    await running.ask('get', '/articles').set('authorization', bearer(value)).expect(200);
    now += 50;
    expect(await elsewhere.find(value)).toMatchObject({ name: 'fresh' });
    await running.app.access.revokeKey('fresh', NOBODY);
    await running.ask('get', '/articles').set('authorization', bearer(value)).expect(401);
  });

  test('the name of the key stands beside what its user says of a merge', async () => {
    running = await start();
    await ingest(running, 'text/plain', HARBOUR);
    const value = await key(['admin'], 'desk');
    const [a, b] = (await running.app.searchPeople({ limit: 2 })).items;
    const { body } = await running
      .ask('post', `/people/${a!.id}/merge`)
      .set('authorization', bearer(value))
      .send({ people: [b!.id], by: 'Ines' })
      .expect(200);
    expect(body.decisions[0]).toMatchObject({ by: 'Ines', key: 'desk' });
    const { body: log } = await running.ask('get', '/audit?limit=1').set('x-api-key', value).expect(200);
    expect(log.data[0]).toMatchObject({ actor: 'desk', via: 'http', action: 'people-merged' });
  });
});

describe('limits', () => {
  test('are told on every answer, and past them 429 with the time to wait', async () => {
    running = await start({ access: { rate: 2 } });
    const { headers } = await running.ask('get', '/articles').expect(200);
    expect(headers['ratelimit-policy']).toBe('"default";q=2;w=60');
    expect(headers.ratelimit).toMatch(/^"default";r=1;t=\d+$/);
    await running.ask('get', '/articles?limit=0').expect(400);
    const refused = await running.ask('get', '/articles').expect(429);
    expect(refused.headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body.code).toBe('too_many_requests');
    await running.ask('get', '/health').expect(200);
    const value = await key(['read']);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await running.ask('get', '/articles').set('authorization', bearer(value)).expect(200); // a party of its own
    await running.ask('get', '/articles').set('authorization', 'Bearer wrong').expect(429); // guesses are counted
  });
});
