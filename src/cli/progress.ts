/** Progress of a long run: a bar on a terminal, a plain line now and then elsewhere. */
import cliProgress from 'cli-progress';
import type { Terminal } from './verb.ts';

/** Elsewhere than on a terminal, a line this often is enough to see that it goes on. */
const LINE_EVERY_MS = 5_000;

export interface Progress {
  /** @param more what stands behind the bar, such as a rate */
  update(done: number, more?: string): void;
  stop(): void;
}

/** @param unit what `total` is shown in, such as megabytes; as it is where not given */
export function startProgress(
  { stderr }: Terminal,
  what: string,
  total: number,
  unit: { name: string; size: number } = { name: '', size: 1 },
): Progress {
  const shown = (value: number) => (unit.size === 1 ? String(value) : (value / unit.size).toFixed(1));
  const started = performance.now();
  let seen = 0;
  /** At the rate so far. */
  const left = () => {
    const rate = seen / (performance.now() - started);
    return rate > 0 ? `${inWords((total - seen) / rate / 1000)} left` : '';
  };
  if (stderr.isTTY) {
    const bar = new cliProgress.SingleBar({
      stream: stderr,
      format: `${what} {bar} {shown} of ${shown(total)}${unit.name}  {more}{left}`,
      barsize: 30,
    });
    const payload = (more = '') => ({ shown: shown(seen), more: more && `${more}, `, left: left() });
    bar.start(total, 0, payload());
    return {
      update(done, more) {
        seen = done;
        bar.update(done, payload(more));
      },
      stop: () => bar.stop(),
    };
  }
  let last = started;
  return {
    update(done, more = '') {
      seen = done;
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      const rest = [more, left()].filter(Boolean).join(', ');
      stderr.write(`${what} ${shown(done)} of ${shown(total)}${unit.name}${rest && `  ${rest}`}\n`);
    },
    stop: () => {},
  };
}

/** `45 s`, `12 min`, `3 h 20 min`. */
export function inWords(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
