/**
 * Takes questions, gives how long they take: quantiles over single answers, in blocks, of which the median one counts. CPU time of this thread, which
 * others on the machine change little; by the clock only where the other side is another program.
 */

export interface Times {
  p50: number;
  p99: number;
}

export type Clock = 'cpu' | 'wall';

export type Ask = () => Promise<unknown>;

/** Something else on the machine spoils a block or two, not the median of them. */
export const BLOCKS = 5;

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Milliseconds. @param rounds how often each question is asked in a block; all are asked once before. */
export async function timesOf(asks: Ask[], rounds: number, clock: Clock = 'cpu'): Promise<Times> {
  const { a } = await timesBeside(asks, [], rounds, clock);
  return a;
}

export interface Beside {
  a: Times;
  b: Times;
  /** Medians over the blocks of b to a. */
  ratio: Times;
}

/** Two lists of questions by turns, so that what slows one down slows the other, too. */
export async function timesBeside(a: Ask[], b: Ask[], rounds: number, clock: Clock = 'cpu'): Promise<Beside> {
  for (const ask of [...a, ...b]) await ask();
  const blocks: { a: Times; b: Times }[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const times: { a: number[]; b: number[] } = { a: [], b: [] };
    for (let i = 0; i < rounds * Math.max(a.length, b.length); i++) {
      for (const [asks, into] of [[a, times.a] as const, [b, times.b] as const]) {
        const ask = asks[i % asks.length];
        if (ask) into.push(await timed(ask, clock));
      }
    }
    blocks.push({ a: quantiles(times.a), b: quantiles(times.b) });
  }
  const over = (figure: (block: { a: Times; b: Times }) => Times): Times => ({
    p50: median(blocks.map((block) => figure(block).p50)),
    p99: median(blocks.map((block) => figure(block).p99)),
  });
  return {
    a: over(({ a }) => a),
    b: over(({ b }) => b),
    ratio: over(({ a, b }) => ({ p50: b.p50 / a.p50, p99: b.p99 / a.p99 })),
  };
}

async function timed(ask: Ask, clock: Clock): Promise<number> {
  const now = clock === 'cpu' ? cpuNow : () => performance.now();
  const begin = now();
  await ask();
  return now() - begin;
}

/** Milliseconds of this thread. The first call brings the kernel's account up to date, which else goes by 4 ms. */
function cpuNow(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function quantiles(times: number[]): Times {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

export const ms = ({ p50, p99 }: Times): string => `${p50.toFixed(2)} / ${p99.toFixed(2)} ms`;
