import {Refusal} from '../refusal.js';
import {openSqlite} from './sqlite.js';
import type {Database, PollStore} from './store.js';

/** Which database: PostgreSQL at `url` if that is set, else SQLite in `file`. */
export interface DatabaseChoice {
  readonly file: string;
  readonly url: string | undefined;
  /** True for commands on existing votes; otherwise a missing file is created. */
  readonly mustExist?: boolean;
}

/** Opens a database and brings its tables up to date. Throws a `Refusal` if it can't. */
export async function openDatabase({file, url, mustExist}: DatabaseChoice): Promise<Database> {
  try {
    if (!url) return await openSqlite(file, !!mustExist);
    const {openPostgres} = await import('./postgres.js');
    return await openPostgres(url);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${url ? 'PostgreSQL' : file}: ${reason(error)}`);
  }
}

/** Opens a database, does something to its votes, and closes it. */
export async function withStore<Result>(
  choice: DatabaseChoice,
  act: (store: PollStore) => Promise<Result>
): Promise<Result> {
  const {store, close} = await openDatabase(choice);
  try {
    return await act(store);
  } finally {
    await close();
  }
}

// If several addresses failed, Node's error has a code and no message.
function reason(error: unknown): string {
  const {message, code} = error as NodeJS.ErrnoException;
  return message || code || String(error);
}
