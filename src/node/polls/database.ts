import {statSync} from 'node:fs';
import {
  Kysely,
  PostgresDialect,
  sql,
  SqliteDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type SqliteDatabase,
} from 'kysely';
import {loadPeers} from './optional-packages.js';
import {migrate, type PollTables} from './tables.js';
import {SetupError} from './setup-error.js';

/** Where votes are kept. */
export interface Database {
  readonly name: string;
  readonly db: Kysely<PollTables>;
  /** Throws where what is written would be lost: when the file was taken away below the service. */
  assertInPlace(): void;
}

const seconds = 1000;
// SQLite waits on the event loop, so that whoever asks for anything else would wait too.
const busyTimeout = 50;

/** Which database: PostgreSQL at `url` where there is one, else SQLite in `file`. */
export interface DatabaseChoice {
  readonly file: string;
  readonly url: string | undefined;
  /** True for commands on votes that exist; else a file that isn't there is made. */
  readonly mustExist?: boolean;
}

/** Opens a database and brings its tables up to date. Throws a `SetupError` where it can't. */
export async function openDatabase({file, url, mustExist}: DatabaseChoice): Promise<Database> {
  const database = url ? await openPostgres(url) : await openSqlite(file, !!mustExist);
  try {
    await migrate(database.db);
    if (!url && !mustExist)
      await sql`pragma busy_timeout = ${sql.lit(busyTimeout)}`.execute(database.db);
  } catch (error) {
    await database.db.destroy();
    throw new SetupError(`${database.name}: ${reason(error)}`);
  }
  return database;
}

// Of several addresses that all failed, Node's error has only the codes.
function reason(error: unknown): string {
  const {message, code} = error as NodeJS.ErrnoException;
  return message || code || String(error);
}

async function openSqlite(file: string, fileMustExist: boolean): Promise<Database> {
  const {default: Sqlite} = (await loadPeers('better-sqlite3'))['better-sqlite3'];
  try {
    const database = new Sqlite(file, {fileMustExist, timeout: 5 * seconds});
    database.pragma('journal_mode = WAL');
    // Whatever was acknowledged survives a loss of power too.
    database.pragma('synchronous = FULL');
    const {ino} = statSync(file);
    return {
      name: file,
      db: new Kysely({dialect: new SqliteDialect({database: withoutVainRollback(database)})}),
      assertInPlace() {
        // SQLite goes on writing to a file that was deleted or replaced.
        if (statSync(file).ino !== ino) throw new Error(`${file} was replaced`);
      },
    };
  } catch (error) {
    throw new SetupError(`${file}: ${reason(error)}`);
  }
}

// SQLite rolls back by itself when the disk is full; the error of a second rollback hides the first.
function withoutVainRollback(database: import('better-sqlite3').Database): SqliteDatabase {
  const prepare = (statement: string) =>
    database.prepare(statement === 'rollback' && !database.inTransaction ? 'select 1' : statement);
  return {close: () => database.close(), prepare};
}

async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new SetupError('DATABASE_URL: expected an address that begins with postgres://');
  const {default: pg} = (await loadPeers('pg')).pg;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'eczema-guide polls',
    connectionTimeoutMillis: 3 * seconds,
    keepAlive: true,
    statement_timeout: 5 * seconds,
    lock_timeout: 5 * seconds,
    idle_in_transaction_session_timeout: 10 * seconds,
    // Longer than what the server allows: this one ends a wait for a server that has gone.
    query_timeout: 8 * seconds,
  });
  // A connection that breaks tells its query so, or the next one; nobody else needs to hear of it.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return {
    name: 'PostgreSQL',
    db: new Kysely({dialect: new PostgresDialect({pool: sound(pool)})}),
    assertInPlace() {},
  };
}

type Pool = import('pg').Pool;

/** A pool that drops a connection after any error that isn't the server's own answer to a query. */
function sound(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      let broken = false;
      const query = async (sql: string, parameters: readonly unknown[]) => {
        try {
          return await client.query(sql, [...parameters]);
        } catch (error) {
          broken ||= (error as {severity?: string}).severity !== 'ERROR';
          throw error;
        }
      };
      const release = () => client.release(broken);
      // Kysely's type asks for cursors too, which nothing here uses.
      return {query, release} as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}
