/** Halves of characters, NUL, marks of direction and scripts in every field of a record and of requests: every answer is well-formed, and is text. */
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterEach, expect, test } from 'vitest';
import { HARBOUR, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

const SCRIPT = '</script><script>alert(1)</script><!--';
/** As escapes: a client could not send halves of characters as they are. */
const ODD = String.raw`=1+1 \u0000\u202eab\u2066 \ud800 \udfff\u0085 ${SCRIPT} ]]>`;

async function stored(): Promise<string> {
  running = await start();
  const text = JSON.stringify(HARBOUR.replace('the waiting ends', `the ${SCRIPT} waiting ends`)).slice(1, -1);
  const record = `{"text": "${text} \\ud83d \\u0000", "headline": "${ODD}", "byline": ["${ODD}"], "source": "${ODD}",
    "section": "${ODD}", "dateline": "${ODD}", "id": "${ODD}"}`;
  const { body } = await running
    .ask('post', '/ingest')
    .set('content-type', 'application/json')
    .send(record)
    .expect(201);
  expect(body.results[0].recordId).toContain('\ufffd \ufffd');
  return body.results[0].id;
}

test.each([
  ['json', 'ninjs', 'jsonld', 'text'].map((format) => `/articles/ID?format=${format}`),
  ['json', 'ndjson', 'csv', 'rss', 'atom', 'jsonfeed'].map((format) => `/articles?format=${format}`),
  [
    '/articles?q=waiting&highlight=true',
    '/quotes?q=waiting&highlight=true',
    '/people',
    '/sources',
    '/ingests',
  ],
])('%s', async (...paths) => {
  const id = await stored();
  for (const path of paths) {
    const { text, headers } = await running.ask('get', path.replace('ID', id)).buffer().expect(200);
    const type = String(headers['content-type']);
    expect(text, path).not.toMatch(/\ufffd\\u|\\ud[89a-f]/i);
    expect(text.isWellFormed(), path).toBe(true);
    if (/xml/.test(type)) {
      const parser = new SaxesParser();
      parser.on('error', (error) => expect.fail(`${path}: ${error.message}`));
      parser.on('opentag', ({ name }) => expect(name).not.toBe('script'));
      parser.write(text).close();
    }
    if (/csv/.test(type)) for (const cell of parse(text).flat()) expect(cell, path).not.toMatch(/^[=+@\t\r]/);
    if (/ld\+json/.test(type)) expect(text).not.toMatch(/<\/?script|<!--/);
    for (const [, html] of text.matchAll(/"html":"((?:[^"\\]|\\.)*)"/g))
      expect(html!.replace(/<\/?mark>/g, ''), path).not.toMatch(/[<>]/);
  }
});

test('what is asked may hold anything, and comes back as text', async () => {
  await stored();
  const odd = `%00%ED%A0%80%FF%E2%80%AE${encodeURIComponent(SCRIPT)}`;
  for (const path of [
    `/articles?q=${odd}`,
    `/articles?source=${odd}`,
    `/quotes?speaker=${odd}`,
    `/people?q=${odd}`,
    `/articles?${odd}=a`,
  ]) {
    const { text, headers } = await running.ask('get', path);
    expect(String(headers['content-type']), path).toMatch(/json/);
    expect(JSON.stringify(JSON.parse(text)).isWellFormed(), path).toBe(true);
    expect(text, path).not.toMatch(/\\ud[89a-f]/i);
  }
});

test('why somebody changes or takes down an article is kept well-formed', async () => {
  const id = await stored();
  const change = String.raw`{"headline": "Harbour \ud800 ${SCRIPT}", "reason": "wrong \udfff"}`;
  const { body } = await running
    .ask('patch', `/articles/${id}`)
    .set('content-type', 'application/merge-patch+json')
    .set('if-match', '*')
    .send(change)
    .expect(200);
  expect(body.headline).toBe(`Harbour \ufffd ${SCRIPT}`);
  const { body: history } = await running.ask('get', `/articles/${id}/history`).expect(200);
  expect(history.data.map(({ reason }: { reason: string | null }) => reason)).toContain('wrong \ufffd');
});
