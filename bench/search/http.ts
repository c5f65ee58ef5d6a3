/** Starts the server as users do and asks it over HTTP: how soon it answers, and how many a second beside raw questions in this process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import type { Store } from '#store/store.ts';
import { BASE, text } from './questions.ts';
import type { Say } from './say.ts';
import type { Setup } from './setup.ts';
import { median } from './timing.ts';

const SECONDS = 3;
const TURNS = 3;
const CLIENTS = 16;
/** Clock ticks a second in /proc. */
const TICKS = 100;
const MAIN = join(import.meta.dirname, '../../src/main.ts');

async function serve(file: string): Promise<{ child: ChildProcess; base: string }> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--database-url', `sqlite:${file}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
      const found = /listens on (\S+);/.exec(out);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  return { child, base };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Three starts, the median. */
export async function startFigure({ files }: Setup, say: Say): Promise<void> {
  const runs: { took: number; cpu: number }[] = [];
  for (let i = 0; i < 3; i++) {
    const begin = performance.now();
    const { child, base } = await serve(files.large);
    await (await fetch(`${base}/articles?q=the&limit=20`)).text();
    runs.push({ took: performance.now() - begin, cpu: cpuOf(child.pid ?? 0) });
    await stop(child);
  }
  const took = median(runs.map(({ took }) => took));
  const cpu = median(runs.map(({ cpu }) => cpu * 1000));
  say(
    'start to first answer, by the clock',
    `${took.toFixed(0)} ms, of them ${cpu.toFixed(0)} ms of CPU of the first thread`,
    'under 1 s',
    took < 1000,
  );
}

/** Seconds of CPU that the first thread of a process has used; the rest is that of its other threads. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** By turns with raw questions in this process, which has one thread; medians of the turns. */
export async function httpFigures(setup: Setup, say: Say): Promise<void> {
  const { file, store, words } = await setup.large();
  const queries = [...words.common, ...words.frequent, ...words.rare];
  for (const total of ['none', 'capped'] as const) {
    const { child, base } = await serve(file);
    await load(base, queries, total, 1);
    const turns: Rate[] = [];
    for (let i = 0; i < TURNS; i++) {
      const raw = await rawRate(store, queries, total);
      const before = cpuOf(child.pid ?? 0);
      const rate = await load(base, queries, total, SECONDS);
      const perCpu = (rate * SECONDS) / (cpuOf(child.pid ?? 0) - before);
      turns.push({ raw, http: { rate, perCpu } });
    }
    await stop(child);
    for (const [what, of] of [
      ['a CPU second of the first thread', 'perCpu'],
      ['a second, client on the same cores', 'rate'],
    ] as const) {
      const at = (side: 'raw' | 'http') => median(turns.map((turn) => turn[side][of])).toFixed(0);
      const ratio = median(turns.map(({ raw, http }) => http[of] / raw[of]));
      say(
        `HTTP requests ${what}, total=${total}, / raw`,
        `${at('http')} / ${at('raw')} = ${ratio.toFixed(2)}`,
        '0.40',
        ratio >= 0.4,
      );
    }
  }
}

interface Rate {
  raw: { rate: number; perCpu: number };
  http: { rate: number; perCpu: number };
}

async function rawRate(store: Store, queries: string[], total: 'none' | 'capped') {
  const asks = queries.map((q) => ({ ...BASE, text: text(q), total }));
  for (const ask of asks) await store.searchArticles(ask);
  const begin = performance.now();
  const cpu = process.threadCpuUsage();
  let count = 0;
  while (performance.now() - begin < SECONDS * 1000) {
    for (const ask of asks) await store.searchArticles(ask);
    count += asks.length;
  }
  const { user, system } = process.threadCpuUsage(cpu);
  return { rate: (count / (performance.now() - begin)) * 1000, perCpu: count / ((user + system) / 1e6) };
}

/** Requests a second. */
async function load(base: string, queries: string[], total: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const client = async (n: number) => {
    for (let i = n; performance.now() < until; i++) {
      const q = queries[i % queries.length] ?? 'the';
      await fetched(`${base}/articles?q=${q}&total=${total}`, agent);
      count++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  agent.destroy();
  return count / seconds;
}

function fetched(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
      answer.resume().on('end', resolve).on('error', reject);
    }).on('error', reject);
  });
}
