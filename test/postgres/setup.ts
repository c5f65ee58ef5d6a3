/** Gives a run of tests its PostgreSQL: started before the first of them, gone after the last. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the stores of a project's tests are. */
    engine: 'sqlite' | 'postgres';
    /** The URL of a server's database `postgres`. */
    postgres: string;
  }
}

/** Called by vitest; what it gives is called at the end, whatever became of the tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // a process group of its own: Ctrl-C and `kill` of the group end the tests first, and then the server hears of it
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const gone = once(keeper, 'exit');
  const url = await Promise.race([once(keeper.stdout, 'data').then(String), gone.then(() => null)]);
  if (url === null) throw new Error('PostgreSQL did not start; why is said above.');
  project.provide('postgres', url.trim());
  return async () => {
    keeper.stdin.end();
    await gone;
  };
}
