/** Takes questions, gives how long they take. */

export interface Times {
  p50: number;
  p99: number;
}

/** Long enough for the clock of CPU time, which goes by 4 ms. */
const BATCH_MS = 60;
/**
 * With `--cpu`, times are CPU time of this thread, a mean of many answers for each question: what others do on the machine changes them
 * little, and the 99th percentile is that of the slowest question. Without, they are by the clock, answer by answer.
 */
const BY_CPU = process.argv.includes('--cpu');

/** Milliseconds. @param asks are asked by turns, each `rounds` times after one that is not timed. */
export async function timesOf(asks: (() => Promise<unknown>)[], rounds: number): Promise<Times> {
  for (const ask of asks) await ask();
  const times: number[] = [];
  if (BY_CPU) for (const ask of asks) times.push(await cpuOf(ask));
  else
    for (let i = 0; i < rounds; i++)
      for (const ask of asks) {
        const begin = performance.now();
        await ask();
        times.push(performance.now() - begin);
      }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function cpuOf(ask: () => Promise<unknown>): Promise<number> {
  const begin = process.threadCpuUsage();
  for (let count = 1; ; count++) {
    await ask();
    const { user, system } = process.threadCpuUsage(begin);
    const spent = (user + system) / 1000;
    if (spent >= BATCH_MS) return spent / count;
  }
}

export const ms = ({ p50, p99 }: Times): string => `${p50.toFixed(2)} / ${p99.toFixed(2)} ms`;
