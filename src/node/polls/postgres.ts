import {Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient} from 'kysely';
import {Refusal} from '../refusal.js';
import {loadOptional} from './optional-packages.js';
import {prepareFunction} from './postgres-function.js';
import {PostgresStore} from './postgres-store.js';
import {migrate, type PollTables} from './postgres-tables.js';
import type {Database} from './store.js';

const seconds = 1000;

/** Opens PostgreSQL, and brings its tables up to date. */
export async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Refusal('DATABASE_URL: expected an address that begins with postgres://');
  const {default: pg} = (await loadOptional('pg')).pg;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'eczema-guide polls',
    connectionTimeoutMillis: 3 * seconds,
    keepAlive: true,
    statement_timeout: 5 * seconds,
    lock_timeout: 5 * seconds,
    idle_in_transaction_session_timeout: 10 * seconds,
    // Longer than the server's own limits: this one ends a wait for a server that has gone away.
    query_timeout: 8 * seconds,
  });
  // A broken connection fails its query or the next one; no one else needs to know.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  const db = new Kysely<PollTables>({dialect: new PostgresDialect({pool: withoutBroken(pool)})});
  return {
    name: 'PostgreSQL',
    store: await openStore(db),
    assertInPlace() {},
    close: () => db.destroy(),
  };
}

async function openStore(db: Kysely<PollTables>): Promise<PostgresStore> {
  try {
    await migrate(db);
    return new PostgresStore(db, await prepareFunction(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

type Pool = import('pg').Pool;

/** A pool that drops a connection after any error that isn't the server's own answer to a query. */
function withoutBroken(pool: Pool): PostgresPool {
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
