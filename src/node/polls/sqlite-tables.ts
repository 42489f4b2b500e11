import type {SqliteEngine} from './sqlite-engine.js';

// SQLite numbers rows as they arrive, which would reveal who voted before whom: hence `without rowid`.
const ballots = `(
  poll text not null, ballot text not null, choices text not null, bucket integer,
  primary key (poll, ballot)
) without rowid`;

// Two processes may start at once, hence `if not exists`.
const tables = [
  'polls (id text primary key, total integer not null default 0, closed_at text)',
  `counts (
    poll text not null, option text not null, votes integer not null, primary key (poll, option)
  )`,
  `ballots ${ballots}`,
  `hours (
    poll text not null, hour text not null, ballots integer not null, primary key (poll, hour)
  )`,
  'probes (id integer primary key, count integer not null)',
];

/** Brings the tables of a file up to date. */
export function prepareTables(engine: SqliteEngine): void {
  engine.transact(() => {
    for (const table of tables) engine.all(`create table if not exists ${table}`);
    const sql = definition(engine);
    if (!/without rowid/i.test(sql)) forgetOrder(engine);
    else if (!/\bbucket\b/.test(sql)) engine.all('alter table ballots add column bucket integer');
  });
}

function definition(engine: SqliteEngine): string {
  const statement = "select sql from sqlite_master where name = 'ballots'";
  return engine.all<{sql: string}>(statement)[0].sql;
}

// Earlier releases numbered the rows.
function forgetOrder(engine: SqliteEngine): void {
  engine.all(`create table ballots_by_id ${ballots}`);
  engine.all(`insert into ballots_by_id (poll, ballot, choices)
    select poll, ballot, choices from ballots order by poll, ballot`);
  engine.all('drop table ballots');
  engine.all('alter table ballots_by_id rename to ballots');
}
