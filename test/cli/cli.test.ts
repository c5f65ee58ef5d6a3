/** The command line as a user types it, in process, with streams of its own and a database in a temporary folder. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, VERBS } from '#cli/run.ts';
import { SETTINGS } from '../../src/config.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function sink(): Writable & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stream.text += chunk;
      done();
    },
  }) as Writable & { text: string };
  stream.text = '';
  return stream;
}

async function copydesk(args: string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const stdout = sink();
  const stderr = sink();
  const env = { DATABASE_URL: `sqlite:${folder}/cli.db` };
  const code = await run(args, { env, stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

test('ingest takes the samples folder in, a second time as duplicates', async () => {
  const first = await copydesk(['ingest', join(ROOT, 'samples')]);
  expect(first.err).toMatch(/Ingested \d+ records from \d+ files: \d+ created, 0 duplicate, 0 rejected\./);
  expect(first.code).toBe(0);
  const again = await copydesk(['ingest', join(ROOT, 'samples')]);
  expect(again.err).toMatch(/: 0 created, \d+ duplicate, 0 rejected\./);
});

test('search finds what was ingested, by keyword and by any name of a person', async () => {
  expect((await copydesk(['search', 'library'])).out).toContain(
    'Council votes to keep Millbrook library open',
  );
  expect((await copydesk(['search', '--person', 'quick'])).out).toContain('Millbrook library');
  const none = await copydesk(['search', 'zeppelin']);
  expect(none).toMatchObject({ code: 0, out: '', err: 'No article matches.\n' });
  const [card] = (await copydesk(['search', 'library', '--json'])).out.split('\n');
  expect(JSON.parse(card!)).toMatchObject({ published: '2025-03-12', source: 'The Millbrook Courier' });
});

test('clean is a filter: one line out for each line in, errors as records', async () => {
  const text = readFileSync(join(ROOT, 'samples/teaser.txt'), 'utf8');
  const lines = [JSON.stringify({ id: 'a', text }), '{broken', JSON.stringify({ id: 'c' })];
  const { code, out } = await copydesk(['clean', '--ndjson'], lines.join('\n'));
  const answers = out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));
  expect(code).toBe(0);
  expect(answers).toMatchObject([
    { id: 'a', headline: 'Astronomers spot comet that may outshine Venus next spring', truncated: true },
    { id: null, error: { code: 'invalid_json', message: expect.stringContaining('Line 2') } },
    { id: 'c', error: { code: 'invalid_record' } },
  ]);
});

test('annotate takes a body as it stands; its offsets point into it', async () => {
  const text = '“The roof leaks,” said Rosalind Quick.\u2028Quick, a councillor, laughed.';
  const { out } = await copydesk(['annotate', '--ndjson'], `${JSON.stringify({ id: 7, text })}\n`);
  const { id, quotes, people } = JSON.parse(out);
  expect(id).toBe(7);
  expect(quotes).toMatchObject([
    { text: 'The roof leaks,', speaker: 'Rosalind Quick', speakerKind: 'person' },
  ]);
  expect(text.slice(quotes[0].start, quotes[0].end)).toBe('The roof leaks,');
  expect(people[0].mentions.map((m: { start: number; end: number }) => text.slice(m.start, m.end))).toEqual([
    'Rosalind Quick',
    'Quick',
  ]);
});

test('explain shows blocks with labels and reasons, and where fields came from', async () => {
  const { out } = await copydesk(['explain', join(ROOT, 'samples/page-with-comments.txt')]);
  expect(out).toMatch(/headline .*Council votes to keep Millbrook library open/);
  expect(out).toMatch(/promo .*Sign up for our morning newsletter/);
  expect(out).toMatch(/published +2025-03-12/);
});

test('reprocess tells what it did', async () => {
  expect((await copydesk(['reprocess'])).err).toContain('0 articles made anew');
  expect((await copydesk(['reprocess', '--all'])).err).toMatch(/[1-9]\d* articles made anew, 0 kept/);
});

test('mistakes are answered in a sentence, with an exit code and no stack', async () => {
  const wrong: [string[], number, string][] = [
    [['serv'], 2, 'there is no verb `serv`'],
    [['search', '--colour'], 2, "Unknown option '--colour'"],
    [['search', '--limit', '1000'], 1, "--limit can't be 1000; give a whole number from 1 to 100"],
    [['search', '--sort', 'best'], 1, "--sort can't be best; it is one of newest, relevance"],
    [['search', '--from', 'yesterday'], 1, '`from` is not a date'],
    [['serve', '--port', 'http'], 1, 'PORT (--port) can\'t be "http"'],
    [['ingest'], 1, 'Name the files or folders'],
    [['ingest', join(folder, 'nothing-here')], 1, "can't be read"],
    [['ingest', join(ROOT, 'Dockerfile')], 1, 'known endings are .txt'],
    [['search', 'x', '--database-url', 'mysql://here'], 1, 'sqlite:'],
  ];
  for (const [args, code, sentence] of wrong) {
    const answer = await copydesk(args);
    expect(answer.err).toContain(sentence);
    expect(answer.code).toBe(code);
    expect(answer.err).not.toMatch(/\n\s+at /);
  }
});

test('a rejected record is named with its file and makes the exit code 1', async () => {
  const file = join(folder, 'mixed.ndjson');
  writeFileSync(file, `${JSON.stringify({ id: 'x-1', text: 'Home\nSports\nWeather' })}\n{"txt": 1}\n`);
  const { code, err } = await copydesk(['ingest', file]);
  expect(code).toBe(1);
  expect(err).toMatch(/rejected x-1/);
  expect(err).toMatch(/rejected .*line 2: .*txt/);
});

test('the docs name every verb and every setting', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const verb of Object.keys(VERBS)) expect(readme).toContain(`\`${verb}`);
  for (const setting of Object.keys(SETTINGS)) expect(readme).toContain(setting);
  expect((await copydesk(['help'])).out).toContain('DATABASE_URL, default sqlite:./data/copydesk.db');
});
