import {retrying} from './store.js';

// Engines that promise serial order (PostgreSQL if told so, distributed ones always) ask to try again.
const conflicts = ['40001', '40P01'];

/** Asks the database again where another writer came between. Each statement and transaction of ours goes through it. */
export const retryConflicts = <Result>(act: () => Promise<Result>): Promise<Result> =>
  retrying(conflicts, act);
