import {after, before, describe} from 'node:test';
import {findPostgres, Postgres} from './postgres.mjs';
import {Place} from './service.mjs';

/** What the databases are called that a test runs on, in words for whoever reads its output. */
export function namesOfDatabases() {
  return findPostgres()
    ? 'Databases: SQLite, PostgreSQL'
    : 'Databases: SQLite. NOT TESTED ON POSTGRESQL, which is not installed (Debian: apt install postgresql)';
}

/** Describes the same on each database there is; `makePlace` makes a place with an empty one. */
export function describeOnEach(what, tests) {
  describe(`${what} on SQLite`, () => tests(placesOf(async polls => new Place(polls))));
  if (findPostgres()) describeOnPostgres(what, tests);
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
