/** Makes folders of files that are to last: takes a path, gives it once the folder is there and, where asked for, on the disk by name. */
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What an acknowledged write outlives: `full` a loss of power, `normal` the end of the process alone. */
export type Durability = 'full' | 'normal';

/** @throws the error of the system. */
export function makeFolder(path: string, durability: Durability): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined || durability === 'normal') return;
  const top = dirname(resolve(first));
  for (let folder = resolve(path); folder !== top; ) {
    folder = dirname(folder);
    syncFolder(folder);
  }
}

/** The name of a new file is durable only when its folder is. */
export function syncFolder(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
