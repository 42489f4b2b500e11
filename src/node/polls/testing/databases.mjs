import {after, before, describe} from 'node:test';
import {findPostgres, Postgres} from './postgres.mjs';
import {Place} from './service.mjs';
import {findWorkerd, WorkerPlace} from './worker.mjs';

/** What the databases are called that a test runs on, in words for whoever reads its output. */
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

/** Describes the same on each database there is; `makePlace` makes a place with an empty one. */
export function describeOnEach(what, tests) {
  describe(`${what} on SQLite`, () => tests(placesOf(async polls => new Place(polls))));
  if (findPostgres()) describeOnPostgres(what, tests);
}

/** Describes what a worker does too. */
export function describeOnWorker(what, tests) {
  if (findWorkerd())
    describe(`${what} on durable objects`, () =>
      tests(placesOf(async (polls, vars) => new WorkerPlace(polls, vars))));
}

/** Describes what needs PostgreSQL; the server itself is `postgres()`. */
export function describeOnPostgres(what, tests) {
  describe(`${what} on PostgreSQL`, () => {
    let server;
    let count = 0;
    before(async () => (server = await Postgres.start()));
    after(() => server.delete());
    const makePlace = placesOf(
      async (polls, options) =>
        new Place(polls, await server.makeDatabase(`polls_${++count}`, options))
    );
    tests(makePlace, () => server);
  });
}

// A service that a failed test left running would keep the run from ending.
function placesOf(makePlace) {
  const places = [];
  after(() => places.forEach(place => place.delete()));
  return async (...given) => {
    const place = await makePlace(...given);
    places.push(place);
    return place;
  };
}
