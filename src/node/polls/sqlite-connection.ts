/** What SQLite's columns hold here. */
export type SqlValue = string | number | null;

/** How a file is opened. */
export interface SqliteFile {
  readonly file: string;
  readonly mustExist: boolean;
  /** How long SQLite itself waits for a lock, in milliseconds; all else waits with it. */
  readonly busyTimeout: number;
}

/** A statement that a library has prepared. */
export interface Statement {
  /** Runs it; gives its rows. */
  all(...values: SqlValue[]): unknown[];
}

/** A library's connection to a file. */
export interface Connection {
  prepare(statement: string): Statement;
  isInTransaction(): boolean;
  close(): void;
}
