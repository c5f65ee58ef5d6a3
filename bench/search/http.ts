/** Starts the server as users do and asks it over HTTP: how soon it answers, and how many a second beside raw questions in this process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
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
  const runs: { took: number; cpu: number; all: number }[] = [];
  for (let i = 0; i < 3; i++) {
    const begin = performance.now();
    const { child, base } = await serve(files.large);
    await (await fetch(`${base}/articles?q=the&limit=20`)).text();
    const pid = child.pid ?? 0;
    runs.push({ took: performance.now() - begin, cpu: cpuOf(pid), all: cpuOf(pid, 'all') });
    await stop(child);
  }
  const took = median(runs.map(({ took }) => took));
  const cpu = median(runs.map(({ cpu }) => cpu * 1000)).toFixed(0);
  const all = median(runs.map(({ all }) => all * 1000)).toFixed(0);
  say(
    'start to first answer, by the clock',
    `${took.toFixed(0)} ms, CPU ${cpu} ms of the first thread, ${all} ms of all`,
    'under 1 s',
    took < 1000,
  );
}

/** Seconds of CPU that the first thread of a process has used, or all of them. */
function cpuOf(pid: number, threads: 'first' | 'all' = 'first'): number {
  const file = threads === 'all' ? `/proc/${pid}/stat` : `/proc/${pid}/task/${pid}/stat`;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
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
      const pid = child.pid ?? 0;
      const before = [cpuOf(pid), cpuOf(pid, 'all') + ownCpu()] as const;
      const rate = await load(base, queries, total, SECONDS);
      const count = rate * SECONDS;
      const perCpu = count / (cpuOf(pid) - before[0]);
      const perMachine = (2 * count) / (cpuOf(pid, 'all') + ownCpu() - before[1]);
      turns.push({ raw: { ...raw, perMachine: raw.perCpu }, http: { rate, perCpu, perMachine } });
    }
    await stop(child);
    for (const [what, of] of [
      ['a CPU second of the first thread', 'perCpu'],
      ['a second, client on the same 2 cores', 'rate'],
      ['in 2 CPU seconds of server and client', 'perMachine'],
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

interface Rates {
  rate: number;
  perCpu: number;
  /** In a second of two cores that do nothing else; of raw questions, of one. */
  perMachine: number;
}

interface Rate {
  raw: Rates;
  http: Rates;
}

/** Seconds of CPU of this process, the client. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
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
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const client = async (n: number) => {
    const ask = await connection(base);
    for (let i = n; performance.now() < until; i++) {
      const q = queries[i % queries.length] ?? 'the';
      await ask(`/articles?q=${q}&total=${total}`);
      count++;
    }
    ask.end();
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return count / seconds;
}

/** A client that takes as little of the cores it shares with the server as can be: it reads no more of an answer than its length. */
async function connection(base: string) {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname).setNoDelay();
  await once(socket, 'connect');
  let waiting: { resolve: () => void; reject: (error: Error) => void } | undefined;
  let left = 0;
  socket.on('data', (chunk: Buffer) => {
    if (left === 0) {
      const headEnd = chunk.indexOf('\r\n\r\n') + 4;
      const head = chunk.toString('latin1', 0, headEnd);
      left = headEnd + Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(left)) waiting?.reject(new Error(head));
    }
    left -= chunk.length;
    if (left === 0) waiting?.resolve();
  });
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`);
    });
  return Object.assign(ask, { end: () => socket.destroy() });
}
