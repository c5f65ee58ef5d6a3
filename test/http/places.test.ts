/** From where the server may be asked, and what it tells browsers: names, origins, headers. */
import { afterEach, describe, expect, test } from 'vitest';
import { HARBOUR, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

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
