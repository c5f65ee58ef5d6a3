/**
 * Golden cases: each folder of `cases/` holds a file in the layout of a format, what becomes of each of its records, and a note on
 * what it shows. Each is sent to `POST /ingest` and given to `copydesk ingest`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '#cli/run.ts';
import type { Article } from '#domain/article.ts';
import type { IngestResult } from '#domain/records.ts';
import { FORMAT_IDS } from '#formats/formats.ts';
import { start } from '../http/support.ts';

const CASES = join(import.meta.dirname, 'cases');

interface ExpectedRecord extends Partial<Omit<Article, 'body' | 'evidence'>> {
  /** Paragraphs. */
  body?: string[];
  /** Field → the rule in its evidence. */
  rules?: Record<string, string>;
  /** Parts of the result, such as its line or path. */
  place?: Partial<IngestResult>;
  /** The code of the error, where the record is rejected, and words of its sentence. */
  error?: string;
  says?: string;
}

interface Expected {
  /** The formats it is a case of. */
  formats: string[];
  /** The Content-Type; any file where left out. */
  media?: string;
  query?: string;
  args?: string[];
  records: ExpectedRecord[];
}

const cases = readdirSync(CASES).map((name) => {
  const folder = join(CASES, name);
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const input = readdirSync(folder).find((file) => file.startsWith('input'))!;
  return { name, folder, expected, input: join(folder, input) };
});

test('every format has a case', () => {
  const shown = new Set(cases.flatMap(({ expected }) => expected.formats));
  expect(FORMAT_IDS.filter((id) => !shown.has(id))).toEqual([]);
});

describe.each(cases)('$name', ({ folder, expected, input }) => {
  test('says what it shows', () => {
    expect(readFileSync(join(folder, 'note.md'), 'utf8').trim()).not.toBe('');
  });

  test('comes out of POST /ingest as it should', async () => {
    const running = await start();
    onTestFinished(() => running.close());
    const { body: report } = await running
      .ask('post', `/ingest${expected.query ?? ''}`)
      .set('content-type', expected.media ?? 'application/octet-stream')
      .serialize((given: unknown) => given as string)
      .send(readFileSync(input));
    const results: IngestResult[] = report.results ?? [{ status: 'rejected', error: report }];
    expect(results.map((r) => r.error?.code ?? r.status)).toEqual(
      expected.records.map((r) => r.error ?? 'created'),
    );
    for (const [i, record] of expected.records.entries()) {
      const { body, rules = {}, place = {}, error, says = '', ...fields } = record;
      const result = results[i]!;
      expect(result).toMatchObject(place);
      expect(result.error?.detail ?? '').toContain(says);
      if (error) continue;
      const { body: article } = await running.ask('get', `/articles/${result.id}`).expect(200);
      if (body) expect(article.body.split('\n\n')).toEqual(body);
      expect(article).toMatchObject(fields);
      for (const [field, rule] of Object.entries(rules))
        expect(article.evidence[field], field).toMatchObject({ rule });
    }
  });

  test('copydesk ingest takes in as many', async () => {
    const data = mkdtempSync(join(tmpdir(), 'copydesk-formats-'));
    let err = '';
    const sink = new Writable({
      write(chunk, _encoding, done) {
        err += chunk;
        done();
      },
    });
    const env = { DATABASE_URL: `sqlite:${data}/cli.db` };
    const terminal = { env, stdin: Readable.from([]), stdout: sink, stderr: sink };
    const code = await run(['ingest', ...(expected.args ?? []), input], terminal);
    rmSync(data, { recursive: true });
    const rejected = expected.records.filter((r) => r.error).length;
    const created = expected.records.length - rejected;
    expect(err).toContain(
      `Ingested ${created + rejected} records from 1 files: ${created} created, 0 duplicate, ${rejected} rejected.`,
    );
    expect(code).toBe(rejected ? 1 : 0);
  });
});
