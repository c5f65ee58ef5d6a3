/** The README's tour, command for command, against the samples: what it shows is what comes back. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '#app/app.ts';
import { createApp } from '#app/create.ts';
import { ingestPaths } from '#cli/ingest.ts';
import { buildServer } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import { differences } from './fragment.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const TOUR = README.slice(README.indexOf('## A tour'), README.indexOf('## The API'));
const ADDRESS = 'http://127.0.0.1:3000';

/** Commands, and what the README shows of the last one's answer. */
interface Stop {
  commands: string[];
  shown: { form: string; text: string } | null;
}

function stops(): Stop[] {
  const blocks = [...TOUR.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, form = '', text = '']) => ({
    form,
    text,
  }));
  return blocks.flatMap(({ form, text }, i): Stop[] => {
    if (form !== 'sh') return [];
    const next = blocks[i + 1];
    const commands = text.trim().split(/(?<![|\\])\n/);
    return [{ commands, shown: next && next.form !== 'sh' ? next : null }];
  });
}

let app: App;
let close: () => Promise<void>;
let base: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'));
  app = createApp(await openStore(`sqlite:${folder}/tour.db`), { threads: 1 });
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  await ingestPaths(app, [join(ROOT, 'samples')], { env: {}, stdin, stdout, stderr });
  const server = buildServer(app);
  await server.listen({ port: 0 });
  base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  close = async () => {
    await server.close();
    await app.close();
    rmSync(folder, { recursive: true });
  };
});
afterAll(() => close());

async function run(command: string): Promise<string> {
  const here = command.replaceAll(ADDRESS, base);
  const { stdout } = await promisify(execFile)('bash', ['-c', here], { cwd: ROOT });
  return stdout;
}

test('the tour has its stops', () => {
  expect(stops().length).toBeGreaterThan(5);
  expect(stops().filter(({ shown }) => shown !== null).length).toBeGreaterThan(4);
});

describe.each(stops())('$commands', ({ commands, shown }) => {
  test('answers as shown', async () => {
    let answer = '';
    for (const command of commands) {
      answer = await run(command);
      expect(answer, command).not.toMatch(
        /"status":5\d\d|"code":"(?:not_found|invalid_request|unknown_parameter)"/,
      );
    }
    if (shown?.form === 'json') expect(differences(shown.text, JSON.parse(answer))).toEqual([]);
    else if (shown) expect(linesMissing(shown.text, answer)).toEqual([]);
  });
});

/** Lines that are not in the answer in this order; `…` stands for any. */
function linesMissing(shown: string, answer: string): string[] {
  const lines = answer.split('\n').map((line) => line.trimEnd());
  let at = 0;
  return shown
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '…')
    .filter((line) => {
      const found = lines.indexOf(line.trimEnd(), at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
}

describe('a fragment', () => {
  test.each([
    ['{"a": 1, …}', { a: 1, b: 2 }],
    ['{"a": [1, …, 4]}', { a: [1, 2, 3, 4] }],
    ['[{"a": "be…"}, …]', [{ a: 'begun' }, 7]],
    ['{"id": "01a2077e-7569-7108-af5c-f02a41ad184c"}', { id: '01a2077e-7569-7108-af5c-f02a41ad0000' }],
  ])('%s is of the answer %j', (shown, answer) => {
    expect(differences(shown, answer)).toEqual([]);
  });
  test.each([
    ['{"a": 1}', { a: 1, b: 2 }],
    ['{"a": 1, …}', { a: 2 }],
    ['{"a": 1, …}', {}],
    ['[1]', [1, 2]],
    ['[1, 2]', [1]],
    ['"be…"', 'ended'],
    ['{"a": null}', { a: undefined }],
  ])('%s is not of the answer %j', (shown, answer) => {
    expect(differences(shown, answer)).not.toEqual([]);
  });
});
