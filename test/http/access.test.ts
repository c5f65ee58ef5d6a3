/** Who may do what: each route against keys of each scope, from where it may be asked, how often, and what is left of an article taken down. */
import { afterEach, describe, expect, test } from 'vitest';
import { createKeyring } from '#app/keyring.ts';
import { NOBODY, type Scope } from '#domain/access.ts';
import { isDeclared, scopesOf } from '#http/access/scopes.ts';
import { openapiDocument } from '#http/openapi.ts';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

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
    for (const path of ['/health', '/openapi.json', '/docs']) await running.ask('get', path).expect(200);
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

describe('places', () => {
  const HOSTS = [
    ['127.0.0.1:3000', 200],
    ['localhost', 200],
    ['LOCALHOST:80', 200],
    ['[::1]:3000', 200],
    ['copydesk.localhost', 200],
    ['news.example', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:3000', 403],
    ['[fe80::1]', 403],
    ['@', 403],
  ] as const;
  test('on loopback the server answers to names of this machine and its public one', async () => {
    running = await start({ publicUrl: 'https://news.example', access: { loopback: true } });
    for (const [host, status] of HOSTS) {
      const { body } = await running.ask('get', '/articles').set('host', host).expect(status);
      if (status === 403) expect(body.code, host).toBe('untrusted_origin');
    }
  });

  const PAGES = [
    [undefined, 201],
    ['http://127.0.0.1:3000', 201],
    ['https://news.example', 201],
    ['https://app.example', 201],
    ['https://evil.example', 403],
    ['null', 403],
    ['http://127.0.0.1:4000', 403],
  ] as const;
  test('pages write only where they are of this server, or named', async () => {
    running = await start({
      publicUrl: 'https://news.example',
      access: { origins: ['https://app.example'] },
    });
    for (const [i, [origin, status]] of PAGES.entries()) {
      const { statusCode, headers } = await running.server.inject({
        method: 'POST',
        url: '/ingest',
        headers: { host: '127.0.0.1:3000', 'content-type': 'text/plain', ...(origin && { origin }) },
        payload: HARBOUR.replace('nine hours', `${i} hours`),
      });
      expect(statusCode, origin).toBe(status);
      const open = headers['access-control-allow-origin'];
      expect(open, origin).toBe(origin === 'https://app.example' ? origin : undefined);
    }
  });

  test('pages of other origins read nothing unless they are named', async () => {
    running = await start();
    const closed = await running.server.inject({
      url: '/articles',
      headers: { origin: 'https://app.example' },
    });
    expect(closed.headers).toMatchObject({ 'cross-origin-resource-policy': 'same-origin' });
    expect(closed.headers).not.toHaveProperty('access-control-allow-origin');
    await running.close();
    running = await start({ access: { origins: ['https://app.example'], keys: 'always' } });
    const preflight = await running.server.inject({
      method: 'OPTIONS',
      url: '/articles/7',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-headers': 'authorization',
    });
  });

  test('nothing that is sent runs in a browser', async () => {
    running = await start();
    for (const path of ['/articles', '/nowhere', '/articles?limit=0', '/articles?format=rss', '/health']) {
      const { headers } = await running.ask('get', path);
      expect(headers, path).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'SAMEORIGIN',
      });
    }
  });
});

describe('DELETE /articles/{id}', () => {
  test('takes down: 410 from then on, nothing found, and the same dump is refused', async () => {
    running = await start();
    const id = await ingest(running, 'text/plain', HARBOUR);
    await ingest(running, 'text/plain', RAILWAY);
    await running.ask('delete', `/articles/${id}`).expect(400);
    await running.ask('delete', `/articles/${id}?reason=%20`).expect(400);
    await running
      .ask('delete', `/articles/${id}?reason=court`)
      .set('content-type', 'application/json') // as some clients do with every request
      .send('{}')
      .expect(204);
    for (const path of [`/articles/${id}`, `/articles/${id}/dump`]) {
      const { body } = await running.ask('get', path).expect(410);
      expect(body).toMatchObject({ code: 'taken_down', detail: expect.stringMatching(/taken down on 20/) });
      expect(body.detail).not.toContain('court');
    }
    await running.ask('delete', `/articles/${id}?reason=court`).expect(410);
    await running.ask('delete', '/articles/01998877-0000-7000-8000-000000000000?reason=court').expect(404);
    expect((await running.ask('get', '/articles')).body.data).toHaveLength(1);
    expect((await running.ask('get', '/people?q=okafor')).body.data).toEqual([]);
    const again = await running
      .ask('post', '/ingest')
      .set('content-type', 'text/plain')
      .send(HARBOUR)
      .expect(410);
    expect(again.body.code).toBe('taken_down');
    const { body: report } = await running
      .ask('post', '/ingest')
      .send([{ text: `${HARBOUR}\n` }, { text: HARBOUR }])
      .expect(200);
    expect(report.results.map((one: { error: { code: string } }) => one.error.code)).toEqual([
      'taken_down',
      'taken_down',
    ]);
    expect((await running.app.reprocess({ all: true })).failed).toEqual([]);
    const { body: log } = await running.ask('get', '/audit').expect(200);
    expect(log.data[1]).toMatchObject({
      action: 'article-deleted',
      subject: id,
      detail: { reason: 'court' },
    });
  });
});
