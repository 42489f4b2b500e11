import {openBetterSqlite} from './better-sqlite.js';
import {openNodeSqlite} from './node-sqlite.js';
import type {Connection, SqliteFile, SqlValue, Statement} from './sqlite-connection.js';

/** SQLite, independent of the library. */
export interface SqliteEngine {
  /** Runs a statement and returns its rows. */
  all<Row>(statement: string, ...values: SqlValue[]): Row[];
  /** Runs a function in one transaction, which holds the write lock from its beginning. */
  transact<Result>(act: () => Result): Result;
  close(): void;
}

// From this version on, Node's own SQLite needs no flag, and no package that may have to be compiled.
const firstNodeWithSqlite = 24;

/** Whether this Node includes SQLite. */
export const nodeHasSqlite = () =>
  Number(process.versions.node.split('.')[0]) >= firstNodeWithSqlite;

/** Opens a file with Node's own SQLite if there is one, else with better-sqlite3. */
export async function openSqliteEngine(options: SqliteFile): Promise<SqliteEngine> {
  const connection = await (nodeHasSqlite() ? openNodeSqlite(options) : openBetterSqlite(options));
  const engine = new PreparedEngine(connection);
  engine.all('pragma journal_mode = WAL');
  // Whatever was acknowledged survives a power failure too.
  engine.all('pragma synchronous = FULL');
  // After a rush of votes, the journal would otherwise keep its largest size.
  engine.all('pragma journal_size_limit = 4194304');
  return engine;
}

/** Prepares each statement once. */
class PreparedEngine implements SqliteEngine {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly connection: Connection) {}

  all<Row>(text: string, ...values: SqlValue[]): Row[] {
    let statement = this.statements.get(text);
    if (!statement) this.statements.set(text, (statement = this.connection.prepare(text)));
    return statement.all(...values) as Row[];
  }

  transact<Result>(act: () => Result): Result {
    this.all('begin immediate');
    try {
      const result = act();
      this.all('commit');
      return result;
    } catch (error) {
      // SQLite rolls back by itself when the disk is full; the error of a second rollback would hide the first.
      if (this.connection.isInTransaction()) this.all('rollback');
      throw error;
    }
  }

  close(): void {
    this.connection.close();
  }
}
