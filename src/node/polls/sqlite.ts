import {statSync} from 'node:fs';
import {openSqliteEngine, type SqliteEngine} from './sqlite-engine.js';
import {SqliteStore} from './sqlite-store.js';
import {prepareTables} from './sqlite-tables.js';
import type {Database} from './store.js';

const seconds = 1000;
// SQLite blocks the event loop while it waits, so all other requests would wait too.
const busyTimeout = 50;

/** Opens an SQLite file, and brings its tables up to date. */
export async function openSqlite(file: string, mustExist: boolean): Promise<Database> {
  const engine = await openSqliteEngine({file, mustExist, busyTimeout: 5 * seconds});
  prepare(engine, mustExist);
  const {ino} = statSync(file);
  return {
    name: file,
    store: new SqliteStore(engine),
    assertInPlace() {
      // SQLite keeps writing to a file that was deleted or replaced.
      if (statSync(file).ino !== ino) throw new Error(`${file} was replaced`);
    },
    close: () => Promise.resolve(engine.close()),
  };
}

function prepare(engine: SqliteEngine, mustExist: boolean): void {
  try {
    prepareTables(engine);
    if (!mustExist) engine.all(`pragma busy_timeout = ${busyTimeout}`);
  } catch (error) {
    engine.close();
    throw error;
  }
}
