/** Disks that are full and files that may not be written, made as far as the machine lets us: gives what a test needs, or null. */
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants } from 'node:fs';

/** A command that runs another with a disk of its own of so many KiB at that folder; where nobody may mount, with files of no more than that. */
export function smallDisk(folder: string, kib: number): string[] {
  const around = (script: string, ...before: string[]) => [
    ...before,
    'sh',
    '-c',
    `${script} && exec "$@"`,
    'sh',
  ];
  const mounted = around(`mount -t tmpfs -o size=${kib}k tmpfs '${folder}'`, 'unshare', '-rm');
  try {
    execFileSync(mounted[0]!, [...mounted.slice(1), 'true'], { stdio: 'ignore' });
    return mounted;
  } catch {
    return around(`ulimit -f ${kib}`);
  }
}

/** Takes the right to write a file or folder away, of root, too. Gives what gives it back; null where nothing keeps this user from writing. */
export function frozen(path: string): (() => void) | null {
  const isRoot = process.getuid?.() === 0;
  const change = (on: boolean) => {
    if (isRoot) execFileSync('chattr', [on ? '+i' : '-i', path], { stdio: 'ignore' });
    else chmodSync(path, on ? 0o555 : 0o755);
  };
  try {
    change(true);
  } catch {
    return null;
  }
  try {
    accessSync(path, constants.W_OK);
  } catch {
    return () => change(false);
  }
  change(false);
  return null;
}
