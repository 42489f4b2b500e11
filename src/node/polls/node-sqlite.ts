import {existsSync} from 'node:fs';
import type {Connection, SqliteFile, SqlValue} from './sqlite-connection.js';

// The types of Node 20, which this is also built for, don't include the module.
interface NodeSqlite {
  readonly DatabaseSync: new (file: string, options: {timeout: number}) => NodeDatabase;
}

interface NodeDatabase {
  readonly isTransaction: boolean;
  prepare(statement: string): {all(...values: SqlValue[]): unknown[]};
  close(): void;
}

const moduleName = 'node:sqlite';
const codes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
};

/** Opens a file with the SQLite that Node includes. */
export async function openNodeSqlite(options: SqliteFile): Promise<Connection> {
  const {DatabaseSync} = (await import(moduleName)) as NodeSqlite;
  if (options.mustExist && !existsSync(options.file))
    throw new Error('unable to open database file');
  const database = new DatabaseSync(options.file, {timeout: options.busyTimeout});
  return {
    prepare(text) {
      const statement = database.prepare(text);
      return {all: (...values) => withCodes(() => statement.all(...values))};
    },
    isInTransaction: () => database.isTransaction,
    close: () => database.close(),
  };
}

// Gives errors the codes that better-sqlite3 gives them.
function withCodes<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const {errcode = 0} = error as {errcode?: number};
    const code = codes[errcode & 0xff];
    throw code ? Object.assign(error as Error, {code}) : error;
  }
}
