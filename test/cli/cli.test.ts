/** The command line as a user types it, in process, with streams of its own and a database in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, VERBS } from '#cli/run.ts';
import { Health } from '#domain/api.ts';
import { openStore } from '#store/open.ts';
import { SETTINGS } from '../../src/config.ts';
import { hosts } from '../sites/hosts.ts';
import { newStoreUrl } from '../stores.ts';
import { typed } from '../terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
/** Of the command line in this process, and of that in processes of its own. */
let url: string;
let childUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  url = await newStoreUrl();
  childUrl = await newStoreUrl();
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

const copydesk = (args: string[], stdin = '') => typed(args, { env: { DATABASE_URL: url }, stdin });

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

test('correct sets fields by hand, history tells of it, and --undo takes it back', async () => {
  const [card] = (await copydesk(['search', 'library', '--json'])).out.split('\n');
  const { id, headline, section } = JSON.parse(card!);
  const by = ['--actor', 'Ines', '--reason', 'Read the page'];
  const done = await copydesk([
    'correct',
    id,
    'headline=Millbrook keeps its library',
    'section=',
    'byline=A. Lee',
    'byline=Bo Marsh',
    ...by,
  ]);
  expect(done).toMatchObject({ code: 0, err: `Article ${id} is at version 2.\n` });
  expect((await copydesk(['search', 'headline:"keeps its library"'])).out).toContain(id);
  const told = (await copydesk(['history', id])).out;
  expect(told).toMatch(
    /^ {2}1 {2}\S+Z {2}ingested by pipeline .*\n {2}2 {2}\S+Z {2}corrected by Ines: Read the page\n/,
  );
  expect(told).toContain(`     headline: "${headline}" → "Millbrook keeps its library"\n`);
  expect(told).toContain('→ ["A. Lee","Bo Marsh"]');
  expect((await copydesk(['correct', id, '--undo', '2'])).err).toBe(`Article ${id} is at version 3.\n`);
  const [, , undone] = (await copydesk(['history', id, '--json'])).out.split('\n');
  expect(JSON.parse(undone!)).toMatchObject({ action: 'undone', undoes: 2 });
  const [again] = (await copydesk(['search', 'library', '--json'])).out.split('\n');
  expect(JSON.parse(again!)).toMatchObject({ headline, section });
});

test('correct says what it does not understand', async () => {
  const id = '01998877-0000-7000-8000-000000000000';
  const wrong = async (...words: string[]) => (await copydesk(['correct', ...words])).err;
  expect(await wrong(id, 'headline=x')).toBe(`copydesk: There is no article with the id ${id}.\n`);
  expect(await wrong(id, 'headline')).toContain('`headline` is not of the form FIELD=VALUE');
  expect(await wrong(id, 'title=x')).toContain('the fields are url, headline');
  expect(await wrong(id, 'quotes=[')).toContain('`quotes`: give a JSON list');
  expect(await wrong(id, 'published=yesterday')).toContain('`published`: give a day such as');
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

test('explain shows what the database knows of the site of a page', async () => {
  const host = hosts.find(({ name }) => name === 'harbour-post')!;
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  for (const story of host.stories) writeFileSync(join(pages, `${story.slug}.html`), host.dump(story).bytes);
  const page = join(pages, `${host.stories[0]!.slug}.html`);
  await copydesk(['ingest', pages]);
  expect((await copydesk(['explain', page])).out).not.toContain('recurs-on-site');
  const others = host.stories.length - 1;
  const [shown] = (await copydesk(['explain', '--sites', page])).out.match(/^.*winter fund of.*\n.*$/m) ?? [];
  expect(shown).toMatch(/navigation +0\.\d\d {2}The winter fund/);
  expect(shown).toContain('alone: body');
  expect(shown).toMatch(
    new RegExp(
      `site: navigation \\(navigation:recurs-on-site, 0\\.\\d\\d\\), on ${others} of ${others} other articles$`,
    ),
  );
  const told = (await copydesk(['reprocess', '--sites'])).err;
  expect(told).toContain(`${host.stories.length} articles made anew`);
});

test('mistakes are answered in a sentence, with an exit code and no stack', async () => {
  const wrong: [string[], number, string][] = [
    [['serv'], 2, 'there is no verb `serv`'],
    [['search', '--colour'], 2, "Unknown option '--colour'"],
    [['search', '--limit', '1000'], 1, "--limit can't be 1000; give a whole number from 1 to 100"],
    [['search', '--sort', 'best'], 1, "--sort can't be best; it is one of newest, oldest, relevance"],
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
  const env = { ...process.env, DATABASE_URL: childUrl };
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
  const store = await openStore(childUrl);
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

test('keys are made, shown once, listed without the secret, and revoked', async () => {
  const made = await copydesk([
    'keys',
    'add',
    '--name',
    'reader',
    '--scopes',
    'read,ingest',
    '--expires',
    '90d',
  ]);
  expect({ code: made.code, out: made.out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^cdk_[0-9a-f]{12}_[\w-]{43}\n$/),
  });
  const again = await copydesk(['keys', 'add', '--name', 'reader', '--scopes', 'read']);
  expect(again.err).toMatch(/There is a key with the name reader/);
  expect((await copydesk(['keys', 'add', '--name', 'x', '--scopes', 'write'])).err).toMatch(
    /read, ingest, admin/,
  );
  expect((await copydesk(['keys', 'add', '--name', 'x'])).err).toMatch(/wants --name and --scopes/);
  const list = await copydesk(['keys']);
  expect(list.out).toMatch(/reader {2}read,ingest {2}made 20\S+ {2}never used {2}expires 20/);
  expect(list.out).not.toContain(made.out.trim().slice(-43));
  expect((await copydesk(['keys', 'revoke', 'reader'])).err).toMatch(/Revoked reader/);
  expect((await copydesk(['keys', 'revoke', 'reader'])).code).toBe(1);
  expect((await copydesk(['keys', 'list'])).out).toMatch(/revoked 20/);
  const log = (await copydesk(['audit', '--json', '--limit', '2'])).out.trim().split('\n');
  expect(log.map((line) => JSON.parse(line).action)).toEqual(['key-revoked', 'key-made']);
});

test('an article is deleted with a reason, and does not come back', async () => {
  const id = (await copydesk(['search', '"night ferry to return"', '--json', '--limit', '1'])).out.match(
    /"id":"([^"]+)"/,
  )![1]!;
  expect((await copydesk(['delete', id])).err).toMatch(/--reason/);
  expect((await copydesk(['delete', id, '--reason', 'a court said so'])).err).toMatch(/Deleted/);
  expect((await copydesk(['delete', id, '--reason', 'again'])).err).toMatch(/was taken down/);
  expect((await copydesk(['ingest', join(ROOT, 'samples')])).err).toMatch(
    /: 0 created, \d+ duplicate, 1 rejected\./,
  );
  expect((await copydesk(['audit', '--limit', '1'])).out).toMatch(/article-deleted .*a court said so/);
});

test.each([
  [['--host', '0.0.0.0'], /HOST 0\.0\.0\.0 means that others can reach the server, and there is no key/],
  [['--public-url', 'https://news.example'], /PUBLIC_URL https:\/\/news\.example means/],
  [['--require-keys', 'always'], /REQUIRE_KEYS is `always`, and there is no key/],
])('where others can reach it the server does not start without keys: %j', async (flags, why) => {
  const { code, err } = await copydesk(['serve', '--port', '0', ...flags]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(why) });
  expect(err).toMatch(/keys add .* --insecure/);
});

test('told to, it serves everybody; with a key it asks for one, and rates are limited', async () => {
  const db = await newStoreUrl();
  const serve = async (...flags: string[]) => {
    const { child, end } = started(
      'serve',
      '--host',
      '0.0.0.0',
      '--port',
      '0',
      '--database-url',
      db,
      ...flags,
    );
    const [announced] = await once(child.stdout!, 'data');
    const [base = ''] = String(announced).match(/http:[^;]+/) ?? [];
    const answer = await fetch(`${base}/articles`);
    child.kill();
    await end;
    return [answer.status, answer.headers.get('ratelimit-policy')];
  };
  expect(await serve('--insecure')).toEqual([200, '"default";q=600;w=60']);
  await copydesk(['keys', 'add', '--name', 'a', '--scopes', 'read', '--database-url', db]);
  expect(await serve('--rate-limit', '7')).toEqual([401, '"default";q=7;w=60']);
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
