/** Starts the server as users do and asks it over HTTP: how soon it answers, and how many a second beside raw questions in this process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import type { Store } from '#store/store.ts';
import { BASE, text, type Words } from './questions.ts';

const SECONDS = 6;
const CLIENTS = 16;
/** Clock ticks a second in /proc. */
const TICKS = 100;
const MAIN = join(import.meta.dirname, '../../src/main.ts');

type Say = (what: string, figure: string, least?: string) => void;

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

export async function startFigure(file: string): Promise<string> {
  const begin = performance.now();
  const { child, base } = await serve(file);
  await (await fetch(`${base}/articles?q=the&limit=20`)).text();
  const took = performance.now() - begin;
  const cpu = cpuOf(child.pid ?? 0);
  await stop(child);
  return `${took.toFixed(0)} ms, of them ${(cpu * 1000).toFixed(0)} ms CPU time`;
}

/** Seconds of CPU that the first thread of a process has used; the rest is that of its other threads. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

export async function httpFigures(file: string, store: Store, words: Words, say: Say): Promise<void> {
  const queries = [...words.common, ...words.frequent, ...words.rare];
  for (const total of ['none', 'capped'] as const) {
    const raw = await rawRate(store, queries, total);
    const { child, base } = await serve(file);
    await load(base, queries, total, 1);
    const before = cpuOf(child.pid ?? 0);
    const rate = await load(base, queries, total, SECONDS);
    const perCpu = (rate * SECONDS) / (cpuOf(child.pid ?? 0) - before);
    await stop(child);
    say(
      `HTTP a main-thread CPU second, total=${total}, against raw a CPU second`,
      `${perCpu.toFixed(0)} / ${raw.perCpu.toFixed(0)} = ${(perCpu / raw.perCpu).toFixed(2)}`,
      '0.40',
    );
    say(
      `HTTP a second with query threads, total=${total}, against raw in one thread`,
      `${rate.toFixed(0)} / ${raw.rate.toFixed(0)} = ${(rate / raw.rate).toFixed(2)}`,
      '0.40',
    );
  }
}

async function rawRate(store: Store, queries: string[], total: 'none' | 'capped') {
  const asks = queries.map((q) => ({ ...BASE, text: text(q), total }));
  for (const ask of asks) await store.searchArticles(ask);
  const begin = performance.now();
  const cpu = process.threadCpuUsage();
  let count = 0;
  while (performance.now() - begin < SECONDS * 500) {
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
