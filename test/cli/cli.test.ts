/** The command line as a user types it, in process, with streams of its own and a database in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, VERBS } from '#cli/run.ts';
import { Health } from '#domain/api.ts';
import { openStore } from '#store/open.ts';
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
  expect((await copydesk(['search', '--person', 'quick', '--as', 'speaker'])).out).toContain('library');
  expect((await copydesk(['search', '--person', 'quick', '--as', 'author'])).out).toBe('');
  expect((await copydesk(['search', '--person', 'Petrescu', '--as', 'speaker,author'])).out).toContain(
    'library',
  );
  const none = await copydesk(['search', 'zeppelin']);
  expect(none).toMatchObject({ code: 0, out: '', err: 'No article matches.\n' });
  const [card] = (await copydesk(['search', 'library', '--json'])).out.split('\n');
  expect(JSON.parse(card!)).toMatchObject({ published: '2025-03-12', source: 'The Millbrook Courier' });
});

test('quotes finds who said what', async () => {
  const { out } = await copydesk([
    'quotes',
    'door',
    '--speaker',
    'saal',
    '--source',
    'reuters',
    '--collapse',
  ]);
  expect(out).toMatch(/^undated {5}Henrik Saal: “Our door is open.*”\n {12}[0-9a-f-]{36} {2}Port workers/);
  const [hit] = (await copydesk(['quotes', '--speaker', 'saal', '--json', '--limit', '1'])).out.split('\n');
  expect(JSON.parse(hit!)).toMatchObject({ speaker: 'Henrik Saal', article: { source: 'Reuters' } });
  const none = await copydesk(['quotes', '--speaker', 'saal', '--to', '1999']);
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('`to` is not a date') });
  const late = await copydesk(['quotes', '--speaker', 'saal', '--to', '1999-01-01', '--kind', 'direct']);
  expect(late).toMatchObject({ code: 0, out: '', err: 'No quotation matches.\n' });
  expect((await copydesk(['quotes', '--kind', 'spoken'])).err).toContain('direct, partial, indirect');
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

test('explain shows who says what and why other quoted words are no quotes', async () => {
  const { out } = await copydesk(['explain', join(ROOT, 'samples/uk-single-quotes.txt')]);
  expect(out).toMatch(
    /indirect the kitchen would open in February\n +Pete Hanrahan, by reported-clause \(said\), 0\.\d\d/,
  );
  expect((await copydesk(['explain', join(ROOT, 'samples/lynx-dump.txt')])).out).toMatch(
    /NO QUOTES\n +364 +scare-quotes +comfortable margin/,
  );
});

test('indirect speech is given only where it is asked for', async () => {
  const text = 'Rosalind Quick said the roof had leaked for years.';
  const input = `${JSON.stringify({ id: 1, text })}\n`;
  const kinds = async (...flags: string[]) =>
    JSON.parse((await copydesk(['annotate', '--ndjson', ...flags], input)).out).quotes.map(
      (q: { kind: string }) => q.kind,
    );
  expect(await kinds()).toEqual([]);
  expect(await kinds('--indirect')).toEqual(['indirect']);
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
    [
      ['search', '--person', 'x', '--as', 'writer'],
      1,
      "--as can't be writer; it is one of speaker, mentioned, author",
    ],
    [['search', '--as', 'speaker'], 1, 'give `person`, too'],
    [['search', '--from', 'yesterday'], 1, '`from` is not a date'],
    [['serve', '--port', 'http'], 1, 'PORT (--port) can\'t be "http"'],
    [['ingest'], 1, 'Name the files or folders'],
    [['ingest', join(folder, 'nothing-here')], 1, "can't be read"],
    [['ingest', join(ROOT, 'Dockerfile')], 1, 'no format we read. We read plain text, HTML'],
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

test('a fault of ours is told without a stack, unless it is asked for', async () => {
  const broken = {
    [Symbol.asyncIterator](): never {
      throw new TypeError('the stream is broken');
    },
  };
  const answer = async (env: Record<string, string>) => {
    const stderr = sink();
    expect(await run(['clean', '--ndjson'], { env, stdin: broken, stdout: sink(), stderr })).toBe(1);
    return stderr.text;
  };
  expect(await answer({})).toBe(
    'copydesk: This is a fault in Copydesk, please report it with your command: the stream is broken. ' +
      'LOG_LEVEL=debug shows where it happened.\n',
  );
  expect(await answer({ LOG_LEVEL: 'debug' })).toMatch(/\n\s+at /);
});

test('a reader that has seen enough ends a search without a complaint', async () => {
  const { child, err, end } = started('help');
  child.stdout?.destroy();
  expect({ code: await end, err: err() }).toEqual({ code: 0, err: '' });
});

test('files of a folder may be links; one that leads nowhere is rejected by name', async () => {
  const links = join(folder, 'links');
  mkdirSync(links);
  symlinkSync(join(ROOT, 'samples/teaser.txt'), join(links, 'a.txt'));
  symlinkSync(join(links, 'gone'), join(links, 'b.txt'));
  symlinkSync(links, join(links, 'round'));
  symlinkSync(links, join(links, 'and-round'));
  const { code, err } = await copydesk(['ingest', links]);
  expect(code).toBe(1);
  expect(err).toMatch(/rejected .*b\.txt: .*ENOENT/);
  expect(err).toContain('Ingested 2 records from 2 files: 0 created, 1 duplicate, 1 rejected.');
});

test('a folder that cannot be read is named', async () => {
  const loop = join(folder, 'loop');
  symlinkSync(loop, loop);
  const { code, err } = await copydesk(['ingest', loop]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/loop can't be read: ELOOP.*\.\n$/) });
});

/** The command line in a process of its own, which can be sent signals. */
function started(...args: string[]): { child: ChildProcess; end: Promise<number | null>; err: () => string } {
  const env = { ...process.env, DATABASE_URL: `sqlite:${folder}/child.db` };
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts'), ...args], { env });
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return { child, err: () => err, end: once(child, 'exit').then(([code]) => code) };
}

const STORY =
  'Bridge over the Alder closed after crack found\\nBy Nora Whitfield\\nApril 3, 2025\\n' +
  'The bridge over the Alder was closed on Thursday after inspector NUMBER found a crack in its northern arch.\\n' +
  'Ivo Marsh, the county engineer, said that the repair of the arch would take at least six weeks or more.';

test('Ctrl-C ends an ingest after the batch it is at; the same command goes on from there', async () => {
  const file = join(folder, 'long.ndjson');
  const lines = Array.from({ length: 3_000 }, (_, i) => `{"text":"${STORY.replace('NUMBER', String(i))}"}`);
  writeFileSync(file, lines.join('\n'));
  const { child, end, err } = started('ingest', file);
  const store = await openStore(`sqlite:${folder}/child.db`);
  while ((await store.countArticles()) === 0) await setTimeout(50);
  child.kill('SIGINT');
  expect(await end).toBe(130);
  const said = err().replace(/^Ingesting .*\n/gm, ''); // on a busy machine
  expect(said).toBe('copydesk: Stopped before the end; what was stored stays. Run it again for the rest.\n');
  const stored = await store.countArticles();
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(3_000);
  await store.close();
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the server: the ingest under way hears so, and what it stored stays',
  async (signal) => {
    const { child, end, err } = started('serve', '--port', '0', '--log-level', 'silent');
    const [announced] = await once(child.stdout!, 'data');
    const [base = ''] = String(announced).match(/http:[^;]+/) ?? [];
    const lines = Array.from(
      { length: 3_000 },
      (_, i) => `{"text":"${STORY.replace('NUMBER', signal + i)}"}`,
    );
    const headers = { 'content-type': 'application/x-ndjson' };
    const answer = fetch(`${base}/ingest`, { method: 'POST', headers, body: lines.join('\n') });
    const articles = async () => Health.parse(await (await fetch(`${base}/health`)).json()).articles;
    const before = await articles();
    while ((await articles()) === before) await setTimeout(50);
    child.kill(signal);
    const killed = performance.now();
    const response = await answer;
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'shutting_down' });
    expect({ code: await end, err: err() }).toEqual({ code: 0, err: '' });
    expect(performance.now() - killed).toBeLessThan(7_000); // before it ends connections by force
  },
);

test('a port that is taken is told in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, err } = await copydesk(['serve', '--port', String(port)]);
  expect(code).toBe(1);
  expect(err).toBe(
    `copydesk: Port ${port} is in use: stop the program that listens there, or take another port with --port.\n`,
  );
  other.close();
});

test('the docs name every verb and every setting', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const verb of Object.keys(VERBS)) expect(readme).toContain(`\`${verb}`);
  for (const setting of Object.keys(SETTINGS)) expect(readme).toContain(setting);
  expect((await copydesk(['help'])).out).toContain('DATABASE_URL, default sqlite:./data/copydesk.db');
});

test('ingest ends with what became of the records, by status and reason', async () => {
  const { err, code } = await copydesk([
    'ingest',
    join(ROOT, 'test/formats/cases/warc-broken-records'),
    join(ROOT, 'test/formats/cases/json-records/input.json'),
    join(ROOT, 'samples'),
  ]);
  expect(err).toMatch(/^ +\d+ {2}duplicate: the same dump is stored$/m);
  expect(err).toMatch(
    /^ +\d+ {2}rejected: The file is damaged, or not what it seems to be \(invalid_file\)$/m,
  );
  expect(code).toBe(1);
});
