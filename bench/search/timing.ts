/** Takes a question, gives how long it takes: in CPU time of this thread, which others that share the machine do not change. */

export interface Times {
  p50: number;
  p99: number;
}

/** Milliseconds. @param asks are asked by turns, each `rounds` times after one that is not timed. */
export async function timesOf(asks: (() => Promise<unknown>)[], rounds: number): Promise<Times> {
  for (const ask of asks) await ask();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    for (const ask of asks) {
      const begin = process.threadCpuUsage();
      await ask();
      const { user, system } = process.threadCpuUsage(begin);
      times.push((user + system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

export const ms = ({ p50, p99 }: Times): string => `${p50.toFixed(2)} / ${p99.toFixed(2)} ms`;
