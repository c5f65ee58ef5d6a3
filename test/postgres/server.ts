/** Starts a PostgreSQL of its own in new folders, for tests and benches: nothing in it outlives it, so nothing is written through. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Binaries, HOW_TO_GET_ONE, postgresBinaries } from './binaries.ts';

export interface PostgresServer {
  /** Of its database `postgres`, as a user who may do everything. */
  url: string;
  /** Ends it and removes its folders. */
  stop(): Promise<void>;
}

const USER = 'copydesk';
const READY = 'database system is ready to accept connections';
/** Somebody else may take the free port before the server does. */
const TRIES = 3;

const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  // a checkpoint in the middle of a run is work for nobody
  checkpoint_timeout: '1h',
  max_wal_size: '2GB',
  // no paths of sockets, which may not be longer than 107 bytes: folders of tests are
  unix_socket_directories: '',
  listen_addresses: '127.0.0.1',
};

/** Where files are made and gone in no time: measured, tests of a new database each take a third of their time on a disk. */
const MEMORY = '/dev/shm';
/** Bytes that have to be free there: more than a run of tests takes. As much again of the machine's memory is left to others. */
const ROOM = 4 * 1024 ** 3;

/**
 * Starts the first PostgreSQL of the machine that does start.
 * @param where `memory` where it has room for a run of tests; a folder of temporary files otherwise
 * @throws Error that says how to get one, and why those that are there did not start.
 */
export async function startPostgres(where: 'memory' | 'disk' = 'disk'): Promise<PostgresServer> {
  const dataIn = where === 'memory' && hasRoom() ? MEMORY : tmpdir();
  const failed: string[] = [];
  for (const binaries of postgresBinaries()) {
    // programs may not run where data may be
    const folders = [tmpdir(), dataIn].map((parent) => mkdtempSync(join(parent, 'copydesk-postgres-')));
    try {
      return await startIn(folders, binaries);
    } catch (error) {
      removed(folders);
      failed.push(`${binaries.bin}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No PostgreSQL starts. ${HOW_TO_GET_ONE}\n${failed.join('\n')}`);
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM && process.availableMemory() >= 2 * ROOM;
  } catch {
    return false; // there is no such folder but on Linux
  }
}

function removed(folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** @param folders for programs, and for data */
async function startIn(folders: string[], binaries: Binaries): Promise<PostgresServer> {
  const [programs, home] = folders as [string, string];
  const user = otherUser();
  if (user) {
    for (const path of folders) chownSync(path, user.uid, user.gid);
  }
  const bin = binaries.packed ? unpacked(binaries.packed, join(programs, 'programs')) : binaries.bin;
  const data = join(home, 'data');
  // messages are read below, so they have to be English
  const options = { ...user, cwd: home, env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' } };

  const init = ['-D', data, '-U', USER, '-A', 'trust', '--encoding', 'UTF8', '--locale', 'C'];
  const made = spawn(join(bin, 'initdb'), [...init, '--no-sync', '--no-instructions'], options);
  const said = output(made);
  const [code] = await once(made, 'close');
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${said()}`);

  for (let left = TRIES; ; left--) {
    const port = await freePort();
    const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings], options);
    const log = output(child);
    if (await ready(child, log)) {
      return { url: `postgres://${USER}@127.0.0.1:${port}/postgres`, stop: () => stop(child, folders) };
    }
    if (left === 1) throw new Error(`postgres ended before it was ready: ${log()}`);
  }
}

/** PostgreSQL does not run as root: who runs it then. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8');
  const found = /^postgres:[^:]*:(\d+):(\d+):/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(users);
  if (!found)
    throw new Error('PostgreSQL does not run as root, and there is no user `postgres` or `nobody`.');
  return { uid: Number(found[1]), gid: Number(found[2]) };
}

/**
 * Copies npm's programs: the other user may not reach the checkout, and the links between libraries, which the package's
 * install script would make where such scripts may run, are made here and not in node_modules.
 */
function unpacked({ folder, links }: NonNullable<Binaries['packed']>, to: string): string {
  cpSync(folder, to, { recursive: true, filter: (path) => !path.endsWith('.a') });
  const wanted: { source: string; target: string }[] = existsSync(links)
    ? JSON.parse(readFileSync(links, 'utf8'))
    : [];
  for (const { source, target } of wanted) {
    const link = join(to, '..', target.replace(/^native/, basename(to)));
    // from one folder to the same, in all that are listed
    if (dirname(source) !== dirname(target)) throw new Error(`${links}: ${target} is in another folder.`);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return join(to, 'bin');
}

/** Collects what a process says; a process that cannot be started says why. */
function output(child: ChildProcess): () => string {
  let text = '';
  const add = (chunk: unknown) => {
    text = (text + chunk).slice(-10_000);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  child.on('error', add);
  return () => text;
}

/** Resolves with false where the process ended first. */
function ready(child: ChildProcess, log: () => string): Promise<boolean> {
  return new Promise((resolve) => {
    child.stderr?.on('data', () => log().includes(READY) && resolve(true));
    child.once('close', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function stop(child: ChildProcess, folders: string[]): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'close');
    child.kill('SIGQUIT'); // at once: what it holds is thrown away
    await gone;
  }
  removed(folders);
}
