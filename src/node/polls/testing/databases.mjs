import {after, before, describe} from 'node:test';
import {findPostgres, Postgres} from './postgres.mjs';
import {ServiceSetup} from './service.mjs';
import {findWorkerd, WorkerSetup} from './worker.mjs';

/** Names the databases that the tests run on, for the people who read their output. */
export function namesOfDatabases() {
  const missing = [
    !findPostgres() && 'POSTGRESQL, which is not installed (Debian: apt install postgresql)',
    !findWorkerd() && 'WORKERD, which is not installed (npm ci --prefix scripts/test/workerd)',
  ].filter(Boolean);
  const found = ['SQLite', findPostgres() && 'PostgreSQL', findWorkerd() && 'durable objects'];
  return [
    `Databases: ${found.filter(Boolean).join(', ')}`,
    ...missing.map(what => `NOT TESTED ON ${what}`),
  ].join('. ');
}

/** Runs the same tests on each database that is installed; `makeSetup` makes a setup with an empty one. */
export function describeOnEach(what, tests) {
  describe(`${what} on SQLite`, () => tests(setupsOf(async polls => new ServiceSetup(polls))));
  if (findPostgres()) describeOnPostgres(what, tests);
}

/** Runs tests on a worker, if its runtime is installed. */
export function describeOnWorker(what, tests) {
  if (findWorkerd())
    describe(`${what} on durable objects`, () =>
      tests(setupsOf(async (polls, vars) => new WorkerSetup(polls, vars))));
}

/** Runs tests that need PostgreSQL; `postgres()` returns the server itself. */
export function describeOnPostgres(what, tests) {
  describe(`${what} on PostgreSQL`, () => {
    let server;
    let count = 0;
    before(async () => (server = await Postgres.start()));
    after(() => server.delete());
    const makeSetup = setupsOf(
      async (polls, options) =>
        new ServiceSetup(polls, await server.makeDatabase(`polls_${++count}`, options))
    );
    tests(makeSetup, () => server);
  });
}

// A service that a failed test left running would keep the run from ending.
function setupsOf(makeSetup) {
  const setups = [];
  after(() => setups.forEach(setup => setup.delete()));
  return async (...given) => {
    const setup = await makeSetup(...given);
    setups.push(setup);
    return setup;
  };
}
