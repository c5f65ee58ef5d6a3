/** Starts two servers over a PostgreSQL of its own, tells which of them is at work on an accepted body, and kills them. */
import { openPool, type Pool } from '#store/postgres/db.ts';
import { startPostgres } from '../postgres/server.ts';
import { type Starting, serve } from './server.ts';

/** Servers know each other by random ids; here it is noted by name who took a body. */
const WATCHED = `CREATE SCHEMA crash;
  CREATE TABLE crash.holders (place bigint GENERATED ALWAYS AS IDENTITY, server text NOT NULL);
  CREATE FUNCTION crash.note() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO crash.holders (server) VALUES (current_setting('application_name'));
    RETURN NULL;
  END $$;
  CREATE TRIGGER note AFTER UPDATE OF owner ON ingests FOR EACH ROW
  WHEN (NEW.job IS NOT NULL AND NEW.owner IS NOT NULL AND NEW.owner IS DISTINCT FROM OLD.owner) EXECUTE FUNCTION crash.note()`;

export interface Member {
  /** Another one each time it is started. */
  name: string;
  starting: Starting;
  base: string;
  kills: number;
}

export interface Pair {
  url: string;
  pool: Pool;
  members: readonly Member[];
  /** Names of servers that were at work on the body, one after the other. */
  holders(): Promise<string[]>;
  /** Gives what starts it again. */
  kill(member: Member): Promise<() => Promise<void>>;
  /** Ends the servers as an operator does. */
  stop(): Promise<void>;
  /** Ends all of it. */
  drop(): Promise<void>;
}

export async function startPair(): Promise<Pair> {
  const postgres = await startPostgres();
  const { url } = postgres;
  const pool = openPool(url);
  const members: Member[] = [];
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    Promise.all(members.map(({ starting }) => starting.end(signal)));
  const drop = async () => {
    await end('SIGKILL');
    await pool.close();
    await postgres.stop();
  };
  try {
    for (const name of ['a', 'b']) members.push({ ...(await started(url, name)), kills: 0 });
    await pool.run(WATCHED);
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    url,
    pool,
    members,
    holders: () => pool.column<string>('SELECT server FROM crash.holders ORDER BY place'),
    async kill(member) {
      await member.starting.end('SIGKILL');
      member.kills++;
      return async () =>
        void Object.assign(member, await started(url, `${member.name.charAt(0)}${member.kills}`));
    },
    stop: async () => void (await end('SIGTERM')),
    drop,
  };
}

async function started(url: string, name: string): Promise<Omit<Member, 'kills'>> {
  const own = new URL(url);
  own.searchParams.set('application_name', name);
  const starting = serve('', { DATABASE_URL: own.href });
  return { name, starting, base: (await starting.served).base };
}
