/** Takes the URL of a PostgreSQL database, gives one connection to it: for work that keeps a transaction open, and for `COPY`. */
import pg from 'pg';
import { CopydeskError } from '#domain/errors.ts';
import { type Db, dbOn } from '../db.ts';
import { nameOf, storageError } from '../errors.ts';
import { requireNewest, versionsOf } from '../migrate.ts';

export interface Session {
  client: pg.Client;
  db: Db;
  /** As errors tell it. */
  name: string;
  /** Runs work with its errors told as those of the database. */
  guarded<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What `make` gives closes it; where that fails, it is closed. @throws CopydeskError `storage_error` */
export async function openSession<T>(url: string, make: (session: Session) => Promise<T>): Promise<T> {
  const name = nameOf(url);
  const guarded: Session['guarded'] = (work) =>
    work().catch((error: unknown) => {
      throw storageError(error, name);
    });
  const client = new pg.Client({ connectionString: url, application_name: 'copydesk', keepAlive: true });
  client.on('error', () => {}); // whoever asks next is told
  const close = () => client.end();
  try {
    return await guarded(async () => {
      await client.connect();
      return make({ client, db: dbOn(client), name, guarded, close });
    });
  } catch (error) {
    await close().catch(() => {}); // the first error tells more
    throw error;
  }
}

/** From here on it is read as it is now, whoever writes. @throws CopydeskError `storage_error` where it is none of ours, or not of this schema. */
export async function beginReading({ db, name }: Session): Promise<void> {
  await db.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await db.run('SET LOCAL idle_in_transaction_session_timeout = 0');
  if ((await versionsOf(db)).size === 0) {
    const sentence = `The database ${name} holds no articles of Copydesk: name another.`;
    throw new CopydeskError('storage_error', sentence);
  }
  await requireNewest(db);
}

let cursors = 0;

/** Rows of a question, many at a time, within the transaction there is. */
export async function* fetched<Row extends object>(
  db: Db,
  sql: string,
  { values = [], atOnce }: { values?: Parameters<Db['all']>[1]; atOnce: number },
): AsyncGenerator<Row[]> {
  const cursor = `rows_${++cursors}`;
  await db.run(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, values);
  for (;;) {
    const rows = await db.all<Row>(`FETCH ${atOnce} FROM ${cursor}`);
    if (rows.length === 0) break;
    yield rows;
  }
  await db.run(`CLOSE ${cursor}`);
}
