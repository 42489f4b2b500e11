import {retrying} from './store.js';

// Engines with serializable transactions (PostgreSQL if configured, distributed ones always) ask to try again.
const conflicts = ['40001', '40P01'];

/** Repeats what another writer interfered with. All our statements and transactions go through this function. */
export const retryConflicts = <Result>(act: () => Promise<Result>): Promise<Result> =>
  retrying(conflicts, act);
