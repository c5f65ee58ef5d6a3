/** Progress of a long run: a bar on a terminal, a plain line now and then elsewhere. */
import cliProgress from 'cli-progress';
import type { Terminal } from './verb.ts';

/** Elsewhere than on a terminal, a line this often is enough to see that it goes on. */
const LINE_EVERY_MS = 5_000;

export interface Progress {
  update(done: number): void;
  stop(): void;
}

export function startProgress({ stderr }: Terminal, what: string, total: number): Progress {
  if (stderr.isTTY) {
    const bar = new cliProgress.SingleBar({
      stream: stderr,
      format: `${what} {bar} {value}/{total}  {eta_formatted} left`,
      barsize: 30,
    });
    bar.start(total, 0);
    return { update: (done) => bar.update(done), stop: () => bar.stop() };
  }
  let last = Date.now();
  return {
    update(done) {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      stderr.write(`${what} ${done} of ${total}\n`);
    },
    stop: () => {},
  };
}
