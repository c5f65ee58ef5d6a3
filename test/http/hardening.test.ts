/** What hostile clients send over a real socket: too many fields, too slowly, half a form, scripts. They hear why, and others are served. */
import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

async function open(): Promise<{ socket: Socket; answer: () => string; closed: Promise<unknown> }> {
  if (!running.server.server.listening) await running.server.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((running.server.server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  return { socket, answer: () => answer, closed: once(socket, 'close') };
}

async function raw(text: string | Buffer): Promise<string> {
  const { socket, answer, closed } = await open();
  socket.write(text);
  await closed;
  return answer();
}

const HEAD = 'Host: a\r\nConnection: close\r\n';
const QUICK = { header: 200, request: 400, check: 50 };

test('a hundred header fields are read, more are refused, and none is dropped without a word', async () => {
  running = await start();
  const fields = (count: number) => Array.from({ length: count }, (_, i) => `X-${i}: a\r\n`).join('');
  expect(await raw(`GET /health HTTP/1.1\r\n${HEAD}${fields(98)}\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
  const refused = await raw(`GET /health HTTP/1.1\r\n${HEAD}${fields(99)}\r\n`);
  expect(refused).toMatch(/^HTTP\/1\.1 431 .*"code":"headers_too_large"/s);
  expect(await raw(`GET /health HTTP/1.1\r\n${HEAD}${fields(10_000)}\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
});

test('a header that does not end, and a body that does not, end with 408; others are served meanwhile', async () => {
  running = await start({ timeouts: QUICK });
  const header = await open();
  header.socket.write('GET /articles HTTP/1.1\r\nHost: a\r\nX-Slow: ');
  const body = await open();
  body.socket.write(
    'POST /ingest HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nHalf',
  );
  await running.ask('get', '/health').expect(200);
  await Promise.all([header.closed, body.closed]);
  for (const { answer } of [header, body]) expect(answer()).toMatch(/^HTTP\/1\.1 408 .*"code":"too_slow"/s);
});

test('a client that goes away in the middle of its body is no fault of ours', async () => {
  const lines: string[] = [];
  running = await start({ logger: { level: 'warn', stream: { write: (line: string) => lines.push(line) } } });
  const { socket, closed } = await open();
  socket.write(
    'POST /ingest HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nHalf',
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await closed;
  await running.ask('get', '/health').expect(200);
  expect(lines).toEqual([]);
  expect((await running.ask('get', '/articles')).body.data).toEqual([]);
});

test.each([
  ['multipart without a boundary', 'multipart/form-data', 'x'],
  ['multipart that never begins', 'multipart/form-data; boundary=x', 'no parts here'],
  [
    'multipart that does not end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data\r\n\r\n',
  ],
])('%s is refused', async (_name, type, body) => {
  running = await start();
  const { status } = await running.ask('post', '/ingest').set('content-type', type).send(body);
  expect([400, 415, 422]).toContain(status);
});

test.each([
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2\r\n', 'a'],
  ['a length beside chunks', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
  ['a chunk without a size', 'Transfer-Encoding: chunked\r\n', 'zz\r\nabc\r\n'],
  ['a field with NUL in it', 'X-A: a\0b\r\n', ''],
  ['a folded field', 'X-A: a\r\n b\r\nX B: c\r\n', ''],
])('%s ends the connection with a problem', async (_name, fields, body) => {
  running = await start();
  const answer = await raw(
    `POST /ingest HTTP/1.1\r\n${HEAD}Content-Type: text/plain\r\n${fields}\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json/s);
});

test.each([
  '/articles?q=%00',
  '/articles?q=a%00b&person=%00',
  '/articles?q=%ED%A0%80',
  '/articles?q=%ff%fe',
  '/people?q=%ED%BF%BF%00',
  '/quotes?speaker=%00&q=%E2%80%AE',
  '/articles/%00',
  '/articles?cursor=%00',
])('NUL, halves of characters and what is no UTF-8 are words like others: %s', async (path) => {
  running = await start();
  await ingest(running, 'text/plain', HARBOUR);
  const { status } = await running.ask('get', path);
  expect([200, 400, 404]).toContain(status);
});

const SCRIPT = '<script>alert(1)</script>';

test('scripts in every field come back as text: JSON, feeds and files are never a page', async () => {
  running = await start();
  const story = HARBOUR.replace('harbour plan', `harbour ${SCRIPT} plan`).replace(
    'We have waited',
    `We ${SCRIPT} have waited`,
  );
  const record = {
    text: story,
    id: `a${SCRIPT}`,
    url: 'https://news.example/?a=<script>alert(1)</script>',
    source: `Post ${SCRIPT} ]]>`,
  };
  const { body } = await running.ask('post', '/ingest').send([record]).expect(201);
  const { id } = body.results[0];
  const lists = ['json', 'ndjson', 'csv', 'rss', 'atom', 'jsonfeed'].map(
    (format) => `/articles?format=${format}`,
  );
  const ones = ['json', 'ninjs', 'jsonld', 'text'].map((format) => `/articles/${id}?format=${format}`);
  const echoes = [
    `/articles?q=${encodeURIComponent(`${SCRIPT}"`)}`,
    `/${encodeURIComponent(SCRIPT)}`,
    `/articles?${SCRIPT}=a`,
  ];
  for (const path of [...lists, ...ones, ...echoes, '/quotes', '/people', `/articles/${id}/dump`]) {
    const { headers, text } = await running.ask('get', path);
    expect(headers['content-type'], path).not.toMatch(/html|svg/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['content-security-policy'], path).toMatch(/default-src 'none'/);
    if (/xml/.test(headers['content-type']!)) expect(text, path).not.toMatch(/<script/i);
  }
});
