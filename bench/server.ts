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
  /** Ends it and takes its files away; gives the exit code. */
  stop(): Promise<number | null>;
}

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, DATABASE_URL: `sqlite:${folder}/bench.db`, PORT: '0', LOG_LEVEL: 'error' },
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
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}
