import {loadOptional} from './optional-packages.js';
import type {Connection, SqliteFile, SqlValue} from './sqlite-connection.js';

/** Opens a file with better-sqlite3. */
export async function openBetterSqlite(options: SqliteFile): Promise<Connection> {
  const {file, mustExist, busyTimeout} = options;
  const {default: Sqlite} = (await loadOptional('better-sqlite3'))['better-sqlite3'];
  const database = new Sqlite(file, {fileMustExist: mustExist, timeout: busyTimeout});
  return {
    prepare(text) {
      const statement = database.prepare<SqlValue[]>(text);
      if (statement.reader) return statement;
      return {all: (...values) => (statement.run(...values), [])};
    },
    isInTransaction: () => database.inTransaction,
    close: () => void database.close(),
  };
}
