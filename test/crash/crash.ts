/**
 * `npm run crash [-- --rounds N --seed N]`: kills the server with SIGKILL at random moments of a bulk ingest, again and again on the same file, and in the end
 * proves that what was acknowledged is there once and whole. Fails where anything is lost, doubled or half there. A seed makes the same articles and
 * moments again; what the process is at then is as the machine has it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Random, random } from '../fuzz/random.ts';
import { type Proof, prove } from './proof.ts';
import { createSender, type Sender } from './sender.ts';
import { type Served, serve } from './server.ts';

/** Clients that send at once. */
const SENDERS = 3;
/** How many servers live until something was acknowledged: the threads that clean take a second to be there, and then every moment is one of storing. */
const ACKNOWLEDGING = 0.8;
/** Milliseconds a server lives after that, or after its first answer, at most. */
const LIFE_MS = 2_000;
/** One in so many is killed while it starts, within this time. */
const KILLED_EARLY = 0.1;
const EARLY_MS = 1_500;
/** What a restart may take beside the start of a server with an empty file: half of them no more. */
const RESTART_MS = 1_000;
/** Starts with an empty file that are timed. */
const EMPTY_STARTS = 3;
const MOST_SHOWN = 20;

export interface CrashReport extends Proof {
  rounds: number;
  acknowledged: number;
  oddities: string[];
  /** Milliseconds to the first answer, of a server with an empty file and after each kill; ascending. */
  starts: { empty: number[]; again: number[] };
}

export async function crashRounds(rounds: number, seed: number): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-crash-'));
  const file = join(folder, 'news.db');
  const r = random(seed);
  let stories = seed * 1_000_000;
  const senders = Array.from({ length: SENDERS }, (_, i) =>
    createSender(`${seed}-${i}`, random(seed + i + 1), () => stories++),
  );
  const starts: CrashReport['starts'] = { empty: [], again: [] };
  try {
    for (let i = 0; i < EMPTY_STARTS; i++) {
      const empty = await serve(join(folder, `empty-${i}.db`)).served;
      starts.empty.push(empty.took);
      await empty.end('SIGKILL');
    }
    for (let round = 0; round < rounds; round++) {
      const took = await crash(file, r, senders);
      if (took !== null && round > 0) starts.again.push(took);
    }
    const last = await serve(file).served;
    await Promise.all(senders.map((sender) => sender.settle(last.base)));
    await last.end('SIGTERM');
    const acknowledged = senders.flatMap((sender) => sender.acknowledged);
    return {
      rounds,
      acknowledged: acknowledged.length,
      oddities: senders.flatMap((sender) => sender.oddities),
      starts: { empty: ascending(starts.empty), again: ascending(starts.again) },
      ...prove(file, acknowledged),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives how long the first answer took; null where there was none. */
async function crash(file: string, r: Random, senders: Sender[]): Promise<number | null> {
  const starting = serve(file);
  if (r.chance(KILLED_EARLY)) {
    starting.served.catch(() => {});
    await setTimeout(r.int(EARLY_MS));
    await starting.end('SIGKILL');
    return null;
  }
  const { base, took, end }: Served = await starting.served;
  let isOver = false;
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const sending = senders.map((sender) => sender.send(base, () => isOver, resolve));
  if (r.chance(ACKNOWLEDGING)) await Promise.race([heard, ...sending]);
  await setTimeout(r.int(LIFE_MS));
  isOver = true;
  await end('SIGKILL');
  await Promise.all(sending);
  return took;
}

const ascending = (values: number[]): number[] => values.toSorted((a, b) => a - b);
const median = (values: number[]): number => values[values.length >> 1] ?? 0;

if (import.meta.main) {
  const options = {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { rounds, seed } = parseArgs({ options }).values;
  const { starts, ...report } = await crashRounds(Number(rounds), Number(seed));
  const { lost, doubled, half, oddities } = report;
  const faults = [lost, doubled, half, oddities].flat();
  for (const fault of faults.slice(0, MOST_SHOWN)) console.error(fault);
  const beyond = median(starts.again) - median(starts.empty);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `first answer after a kill: median ${seconds(median(starts.again))}, at most ${seconds(starts.again.at(-1) ?? 0)}; with an empty file ${seconds(median(starts.empty))}`,
  );
  console.log(
    `${report.rounds} rounds (seed ${seed}), ${report.articles} articles, ${report.acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled, ${half.length} half, ${oddities.length} odd answers`,
  );
  process.exitCode = faults.length || beyond > RESTART_MS ? 1 : 0;
}
