/** Starts a PostgreSQL of its own in a new folder, for tests and benches: nothing in it outlives it, so nothing is written through. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Binaries, HOW_TO_GET_ONE, postgresBinaries } from './binaries.ts';

export interface PostgresServer {
  /** Of its database `postgres`, as a user who may do everything. */
  url: string;
  /** Ends it and removes its folder. */
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

/**
 * Starts the first PostgreSQL of the machine that does start.
 * @throws Error that says how to get one, and why those that are there did not start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const failed: string[] = [];
  for (const binaries of postgresBinaries()) {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-postgres-'));
    try {
      return await startIn(folder, binaries);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      failed.push(`${binaries.bin}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No PostgreSQL starts. ${HOW_TO_GET_ONE}\n${failed.join('\n')}`);
}

async function startIn(folder: string, binaries: Binaries): Promise<PostgresServer> {
  const user = otherUser();
  const home = join(folder, 'home');
  mkdirSync(home);
  if (user) {
    for (const path of [folder, home]) chownSync(path, user.uid, user.gid);
  }
  const bin = binaries.packed ? unpacked(binaries.packed, join(folder, 'programs')) : binaries.bin;
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
      return { url: `postgres://${USER}@127.0.0.1:${port}/postgres`, stop: () => stop(child, folder) };
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

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'close');
    child.kill('SIGQUIT'); // at once: what it holds is thrown away
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
