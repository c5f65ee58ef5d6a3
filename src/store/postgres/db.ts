/**
 * Takes the URL of a PostgreSQL database, gives what statements are sent through: a pool, and transactions on one of its connections. Statements
 * have no names and leave nothing behind in a session, so that a pooler may stand between (PgBouncer in transaction mode).
 */
import pLimit from 'p-limit';
import pg from 'pg';

/** Any number that two transactions which write agree on: "copydesk" in ASCII, cut to 63 bits. */
export const WRITERS = '7165069146236351339';
/** Numbers of ours are below 2^53: keys, counts, milliseconds, digests of 53 bits. */
const [INT8, INT8_ARRAY] = [20, 1016];

const numbersOf = pg.types.getTypeParser(INT8_ARRAY) as (text: string) => (string | null)[];
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(INT8_ARRAY, (text: string) =>
  numbersOf(text).map((one) => (one === null ? null : Number(one))),
);

type Single = string | number | bigint | boolean | Uint8Array | null;
export type Value = Single | readonly Single[];

/** What runs statements. Values stand as `$1`, `$2`…; bigint comes as number, bytea as Buffer. */
export interface Db {
  all<Row extends object>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** The first row. */
  get<Row extends object>(sql: string, values?: readonly Value[]): Promise<Row | undefined>;
  /** The only column of all rows. */
  column<T>(sql: string, values?: readonly Value[]): Promise<T[]>;
  /** The only column of the first row. */
  value<T>(sql: string, values?: readonly Value[]): Promise<T | undefined>;
  /** Gives how many rows were changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
}

export interface Pool extends Db {
  /** All statements see the same state, and change nothing. */
  reading<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * All or nothing. One that writes articles or people (`alone`, the default) waits for all others of any server that do: who is who, which
   * text is a copy and the order of sequences are decided one after the other. Cleaning, which takes most of the time, is done beforehand.
   */
  writing<T>(work: (db: Db) => Promise<T>, how?: { alone?: boolean }): Promise<T>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Connections at once; `CONNECTIONS` where not given. */
  connections?: number | undefined;
  /** `normal`: a commit may be lost with the power of the database's machine, never half. */
  durability?: 'full' | 'normal' | undefined;
  /** Sees every statement; for tests. */
  onStatement?: ((sql: string) => void) | undefined;
}

/**
 * Pages of the index of words cost what other pages do: as the default has it, vectors are read one by one instead. Nothing of ours runs long enough
 * to be compiled, but sums over many parts of a table are estimated so.
 */
const PLANS = 'SET LOCAL random_page_cost = 1.1; SET LOCAL jit = off';

/** Of a server that froze or lost its network within a transaction: the lock it holds is let go of, and others write on. */
const NOT_FOR_EVER = "SET LOCAL idle_in_transaction_session_timeout = '60s'";
export const CONNECTIONS = 10;
const CONNECT_MS = 10_000;

type Client = Pick<pg.ClientBase, 'query'>;

/** Nothing is connected until it is asked. */
export function openPool(url: string, options: PoolOptions = {}): Pool {
  const { connections = CONNECTIONS, durability = 'full', onStatement } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'copydesk',
    keepAlive: true,
  });
  // of connections nobody uses at the moment: the next that is asked for is a new one
  pool.on('error', (error) => process.emitWarning(error));

  /** Those of this process that would wait for the same lock wait here, and leave connections to others. */
  const inLine = pLimit(1);

  async function inTransaction<T>(begin: string[], work: (db: Db) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    // of a connection that ends between two statements: the next one fails by it
    client.on('error', ignored);
    try {
      const db = dbOn(client, onStatement);
      for (const statement of begin) await db.run(statement);
      const result = await work(db);
      await db.run('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.off('error', ignored);
      client.release(broken);
    }
  }

  return {
    ...dbOn(pool, onStatement),
    reading: (work) => inTransaction([`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${PLANS}`], work),
    writing(work, { alone = true } = {}) {
      const begin = [`BEGIN; ${PLANS}; ${NOT_FOR_EVER}`];
      if (durability === 'normal') begin.push('SET LOCAL synchronous_commit = off');
      if (!alone) return inTransaction(begin, work);
      begin.push(`SELECT pg_advisory_xact_lock(${WRITERS})`);
      return inLine(() => inTransaction(begin, work));
    },
    async close() {
      if (!pool.ended && !pool.ending) await pool.end();
    },
  };
}

function ignored(): void {}

export function dbOn(client: Client, onStatement?: (sql: string) => void): Db {
  async function query<Row extends object>(sql: string, values: readonly Value[] = []) {
    onStatement?.(sql);
    return client.query<Row & pg.QueryResultRow>(sql, values.map(sendable));
  }
  const rows = async <Row extends object>(sql: string, values?: readonly Value[]): Promise<Row[]> =>
    (await query<Row>(sql, values)).rows;
  const firstOf = (row: object) => Object.values(row)[0];
  return {
    all: rows,
    get: async <Row extends object>(sql: string, values?: readonly Value[]) =>
      (await rows<Row>(sql, values))[0],
    column: async <T>(sql: string, values?: readonly Value[]) =>
      (await rows(sql, values)).map((row) => firstOf(row) as T),
    async value<T>(sql: string, values?: readonly Value[]) {
      const [row] = await rows(sql, values);
      return row && (firstOf(row) as T);
    },
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
  };
}

/** PostgreSQL's texts hold every character but NUL. */
function sendable(value: Value): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  if (Array.isArray(value)) return `{${(value as readonly Single[]).map(element).join(',')}}`;
  if (value instanceof Uint8Array && !Buffer.isBuffer(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return value;
}

/** As it stands in the text of an array. By far most of what is sent are lists, and the client's own way takes three times as long. */
function element(item: Single): string {
  if (item === null) return 'NULL';
  if (typeof item === 'string') return `"${escaped(String(sendable(item)))}"`;
  if (item instanceof Uint8Array)
    return `"\\\\x${Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString('hex')}"`;
  return String(item);
}

function escaped(text: string): string {
  return text.includes('"') || text.includes('\\') ? text.replace(/["\\]/g, '\\$&') : text;
}
