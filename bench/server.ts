/** A server for a bench, as a process of its own on a new file: its address, its resident memory, its end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Server {
  base: string;
  /** Megabytes that are resident. */
  memory(): number;
  /** Seconds of CPU it has taken, all threads together. */
  cpu(): number;
  /** Ends it and takes its files away; gives the exit code. */
  stop(): Promise<number | null>;
}

/** The kernel's clock, which CPU time is told in: 100 a second on every Linux there is. */
const TICKS = 100;

export interface ServerOptions {
  /** On a file of its own where not given. */
  database?: string | undefined;
  /** Cores it may use, such as `0`, by `taskset`; all where not given. */
  cores?: string | undefined;
}

export async function startServer({ database, cores }: ServerOptions = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const command = [process.execPath, 'src/main.ts', 'serve'];
  if (cores !== undefined) command.unshift('taskset', '-c', cores);
  const child = spawn(command[0]!, command.slice(1), {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      DATABASE_URL: database ?? `sqlite:${folder}/bench.db`,
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  child.stdout.resume();
  const ended = once(child, 'exit');
  return {
    base: /http:\/\/[\d.]+:\d+/.exec(String(said))![0],
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)![1]) / 1024;
    },
    cpu() {
      // behind the name, which may hold anything: state is the first field, user and system time the 12th and 13th
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}
