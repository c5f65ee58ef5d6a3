/** Starts `copydesk serve` as a process of its own on a file; gives its address, and how long it took to answer. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Served {
  base: string;
  /** Milliseconds from the start of the process to its first answer. */
  took: number;
  /** Ends it, and resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** A process that may still be starting. */
export interface Starting {
  /** Rejects where it ended before it answered. */
  served: Promise<Served>;
  end: Served['end'];
}

/** @param around a command that is given the one of the server to run, as `env` would be. */
export function serve(file: string, settings: Record<string, string> = {}, around: string[] = []): Starting {
  const began = performance.now();
  const [command = '', ...args] = [...around, process.execPath, 'src/main.ts', 'serve'];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: `sqlite:${file}`, HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const end: Served['end'] = async (signal) => {
    child.kill(signal);
    await gone;
  };
  const served = Promise.race([address(child), gone.then(() => null)]).then(async (base) => {
    if (base === null) throw new Error('the server ended before it answered');
    await (await fetch(`${base}/health`)).text();
    return { base, took: performance.now() - began, end };
  });
  return { served, end };
}

async function address(child: ChildProcess): Promise<string> {
  const [said] = await once(child.stdout!, 'data');
  return /http:\/\/[\d.]+:\d+/.exec(String(said))![0];
}
