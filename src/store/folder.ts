/** Folders and files that are to last: makes a folder so that it is on the disk by name, and tells whether a path may be written. */
import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
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

/** Whether this user may write what is there; what is not is made, in the nearest folder that is. */
export function mayWrite(path: string): boolean {
  if (!existsSync(path)) return path !== dirname(path) && mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
