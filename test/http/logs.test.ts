/** The log holds no word of what users search for and send, wherever they put it, and the id of each request. */
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

/** Stands in every part of every request. */
const SECRET = 'zqsecret';

interface Line {
  level: number;
  reqId?: string;
  req?: { method: string; path?: string };
  err?: { type: string; stack: string };
}

async function started(): Promise<{ text: () => string; lines: () => Line[] }> {
  const written: string[] = [];
  const loggerInstance = pino({ level: 'trace' }, { write: (line: string) => void written.push(line) });
  running = await start({ loggerInstance });
  return {
    text: () => written.join(''),
    lines: () =>
      written
        .join('')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
  };
}

const TEXT = HARBOUR.replaceAll('harbour', SECRET);

test('searches, bodies, keys and made-up addresses stand nowhere in it', async () => {
  const { text, lines } = await started();
  const id = await ingest(running, 'text/plain', TEXT, `?source=${SECRET}`);
  const json = JSON.stringify({ q: SECRET, [SECRET]: SECRET });
  const sent: [string, string, string?, string?][] = [
    ['GET', `/articles?q=${SECRET}&${SECRET}=${SECRET}`],
    ['GET', `/articles?q=%22${SECRET}`],
    ['GET', `/articles/${SECRET}?${SECRET}`],
    ['GET', `/${SECRET}/${SECRET}`],
    ['PUT', `/articles/${SECRET}`],
    ['GET', `/docs/${SECRET}`],
    ['GET', `/%zz${SECRET}`],
    ['POST', '/articles/search', 'application/json', json],
    ['POST', '/articles/search', 'application/json', `{"${SECRET}`],
    ['POST', '/ingest', 'application/x-ndjson', `{"text": "${SECRET}`],
    ['POST', '/ingest', 'text/html', `<p>${SECRET}`],
    ['POST', '/ingest', `application/${SECRET}`, SECRET],
    ['POST', '/ingest', `multipart/form-data; boundary=${SECRET}`, `--${SECRET}\r\n\r\n${SECRET}`],
    ['PATCH', `/articles/${id}`, 'application/json', json],
    ['DELETE', `/articles/${id}?reason=${SECRET}`],
  ];
  const ids: string[] = [];
  for (const [method, url, type, payload] of sent) {
    for (const key of [{}, { authorization: `Bearer ${SECRET}` }, { 'x-api-key': SECRET }]) {
      const headers = {
        ...key,
        cookie: SECRET,
        referer: SECRET,
        'user-agent': SECRET,
        'x-forwarded-for': SECRET,
      };
      const { headers: answered } = await running.server.inject({
        method: method as 'GET',
        url,
        headers: type ? { ...headers, 'content-type': type } : headers,
        ...(payload !== undefined && { payload }),
      });
      ids.push(String(answered['x-request-id']));
    }
  }
  expect(text()).not.toMatch(new RegExp(SECRET, 'i'));
  expect(lines().every(({ reqId }) => typeof reqId === 'string')).toBe(true);
  const logged = new Set(lines().map(({ reqId }) => reqId));
  expect(ids.filter((one) => !logged.has(one))).toEqual([]);
  const paths = lines().flatMap(({ req }) => (req ? [req.path] : []));
  expect(new Set(paths)).toEqual(
    new Set(['/ingest', '/articles', '/articles/…', undefined, '/articles/search', `/articles/${id}`]),
  );
});

test('a fault is logged with its place, and without what a parser could not read', async () => {
  const { text, lines } = await started();
  running.app.parseQuery = async (q) => JSON.parse(q);
  const { headers } = await running.ask('get', `/articles/parse?q=${SECRET}`).expect(500);
  const fault = lines().find(({ err }) => err);
  expect(fault).toMatchObject({ level: 50, reqId: headers['x-request-id'], err: { type: 'SyntaxError' } });
  expect(text()).toContain('logs.test.ts');
  expect(text()).not.toContain(SECRET);
});

test('probes leave no lines while all is well', async () => {
  const written: string[] = [];
  running = await start({
    loggerInstance: pino({ level: 'info' }, { write: (line: string) => void written.push(line) }),
  });
  for (const path of ['/health', '/ready', '/metrics']) await running.ask('get', path).expect(200);
  expect(written).toEqual([]);
});
