/** Too much, too broken, or failing on our side: the client always hears what happened, over real sockets. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { HARBOUR, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

async function listen(): Promise<number> {
  await running.server.listen({ port: 0, host: '127.0.0.1' });
  return (running.server.server.address() as AddressInfo).port;
}

/** Sends raw text, gives all that comes back until the server closes. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

const FIFTY_MB = 50_000_000;

test.each([
  ['a declared length', `Content-Length: ${FIFTY_MB}`],
  ['chunks', 'Transfer-Encoding: chunked'],
  ['a connection that closes after the answer', `Connection: close\r\nContent-Length: ${FIFTY_MB}`],
])('50 MB with %s get a 413 with the limit', async (_name, header) => {
  running = await start({ bodyLimit: 32 * 1024 * 1024 });
  const socket = connect(await listen(), '127.0.0.1');
  const started = performance.now();
  socket.write(`POST /ingest HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n${header}\r\n\r\n`);
  // The whole body goes out before the answer is looked at, as many clients do.
  const megabyte = Buffer.alloc(1_000_000, 'a');
  const chunk = header.includes('chunked')
    ? Buffer.concat([Buffer.from(`${megabyte.length.toString(16)}\r\n`), megabyte, Buffer.from('\r\n')])
    : megabyte;
  for (let sent = 0; sent < FIFTY_MB; sent += megabyte.length) {
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
  if (header.includes('chunked')) socket.write('0\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 .*"code":"payload_too_large".*33554432 bytes \(32 MiB\)/s);
  expect(performance.now() - started).toBeLessThan(10_000);
  socket.destroy();
  await running.ask('get', '/health').expect(200);
});

test('a client that asks first hears the 413 without sending anything', async () => {
  running = await start({ bodyLimit: 1000 });
  const head = 'POST /ingest HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n';
  const port = await listen();
  const answer = await raw(port, `${head}Content-Length: 1001\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain('at most 1000 bytes');
  expect(await raw(port, `${head}Connection: close\r\nContent-Length: 1\r\n\r\n `)).toMatch(
    /^HTTP\/1\.1 100 Continue/,
  );
});

test('the limit itself is still taken', async () => {
  running = await start({ bodyLimit: Buffer.byteLength(HARBOUR) });
  await running.ask('post', '/ingest').set('content-type', 'text/plain').send(HARBOUR).expect(201);
  await running.ask('post', '/ingest').set('content-type', 'text/plain').send(`${HARBOUR}.`).expect(413);
});

test.each([
  ['not HTTP', 'HELLO\r\n\r\n', /not well-formed/, 400, 'invalid_request'],
  [
    'endless headers',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    /header fields are too long/,
    431,
    'headers_too_large',
  ],
])('%s is answered with a problem', async (_name, text, detail, status, code) => {
  running = await start();
  const answer = await raw(await listen(), text);
  expect(answer).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} [\\w ]+\\r\\nContent-Type: application/problem\\+json`),
  );
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
    code,
    detail: expect.stringMatching(detail),
  });
});

test('a fault of ours is logged under the request id, and its message stays inside', async () => {
  const lines: string[] = [];
  running = await start({ logger: { stream: { write: (line: string) => lines.push(line) } } });
  await running.store.close();
  for (const path of ['/articles?q=secret', '/people/1', '/quotes', '/ready']) {
    const { body, status } = await running.ask('get', path);
    expect([500, 503]).toContain(status);
    expect(body.detail).toMatch(/log tells more/);
    expect(JSON.stringify(body)).not.toMatch(/sqlite|database connection|node_modules|\.ts/i);
    expect(lines.some((line) => line.includes(body.instance) && JSON.parse(line).err)).toBe(true);
  }
});

test('logs hold no text of articles and nothing of what was searched', async () => {
  const lines: string[] = [];
  running = await start({
    logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } },
  });
  await running
    .ask('post', '/ingest?source=Portmouth')
    .set('content-type', 'text/plain')
    .send(HARBOUR)
    .expect(201);
  await running.ask('get', '/articles?q=fishermen').expect(200);
  expect(lines.some((line) => JSON.parse(line).req?.path === '/articles')).toBe(true);
  expect(lines.join('')).not.toMatch(/harbour|fishermen|Portmouth/i);
});
