/** The values of our SQLite columns. */
export type SqlValue = string | number | null;

/** How a file is opened. */
export interface SqliteFile {
  readonly file: string;
  readonly mustExist: boolean;
  /** How long SQLite itself waits for a lock, in milliseconds; the whole process waits with it. */
  readonly busyTimeout: number;
}

/** A prepared statement of a library. */
export interface Statement {
  /** Runs it and returns its rows. */
  all(...values: SqlValue[]): unknown[];
}

/** A library's connection to a file. */
export interface Connection {
  prepare(statement: string): Statement;
  isInTransaction(): boolean;
  close(): void;
}
