import {Migrator, sql, SqliteAdapter, type Kysely, type Migration} from 'kysely';

/** What is stored: no address, no time, nothing else about who voted. */
export interface PollTables {
  /** `total` counts ballots; `closed_at` is an ISO moment, set by `polls close`. */
  polls: {id: string; total: number | string; closed_at: string | null};
  /** The sum of the ballots, option by option. */
  counts: {poll: string; option: string; votes: number | string};
  /** `choices` is a JSON list of option ids, in order of the alphabet. */
  ballots: {poll: string; ballot: string; choices: string};
  /** One row, which health checks write. */
  probes: {id: number; count: number | string};
}

// A migration that was released is never changed: a new one follows it.
const migrations: Record<string, Migration> = {
  // Two processes may start at once, and SQLite has no lock for that: hence `ifNotExists`.
  '001-ballots': {
    async up(db: Kysely<PollTables>) {
      await db.schema
        .createTable('polls')
        .ifNotExists()
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('total', 'bigint', column => column.notNull().defaultTo(0))
        .addColumn('closed_at', 'text')
        .execute();
      await db.schema
        .createTable('counts')
        .ifNotExists()
        .addColumn('poll', 'text', column => column.notNull())
        .addColumn('option', 'text', column => column.notNull())
        .addColumn('votes', 'bigint', column => column.notNull())
        .addPrimaryKeyConstraint('counts_key', ['poll', 'option'])
        .execute();
      await db.schema
        .createTable('ballots')
        .ifNotExists()
        .addColumn('poll', 'text', column => column.notNull())
        .addColumn('ballot', 'text', column => column.notNull())
        .addColumn('choices', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('ballots_key', ['poll', 'ballot'])
        .execute();
    },
  },
  '002-probes-and-no-order': {
    async up(db: Kysely<PollTables>) {
      await db.schema
        .createTable('probes')
        .ifNotExists()
        .addColumn('id', 'integer', column => column.primaryKey())
        .addColumn('count', 'bigint', column => column.notNull())
        .execute();
      if (db.getExecutor().adapter instanceof SqliteAdapter) await forgetOrder(db);
    },
  },
};

// SQLite's rows are numbered as they arrive, which would tell who voted before whom.
async function forgetOrder(db: Kysely<PollTables>): Promise<void> {
  await sql`begin immediate`.execute(db);
  try {
    const {rows} = await sql<{sql: string}>`
      select sql from sqlite_master where name = 'ballots'`.execute(db);
    if (!/without rowid/i.test(rows[0].sql)) await copyBallots(db);
    await sql`commit`.execute(db);
  } catch (error) {
    await sql`rollback`.execute(db);
    throw error;
  }
}

async function copyBallots(db: Kysely<PollTables>): Promise<void> {
  await sql`create table ballots_by_id (
    poll text not null, ballot text not null, choices text not null,
    primary key (poll, ballot)
  ) without rowid`.execute(db);
  await sql`insert into ballots_by_id
    select poll, ballot, choices from ballots order by poll, ballot`.execute(db);
  await sql`drop table ballots`.execute(db);
  await sql`alter table ballots_by_id rename to ballots`.execute(db);
}

/** Brings the tables of a database to the newest form. Throws where that fails. */
export async function migrate(db: Kysely<PollTables>): Promise<void> {
  const provider = {getMigrations: () => Promise.resolve(migrations)};
  const {error} = await new Migrator({db, provider}).migrateToLatest();
  if (error) throw error as Error;
}
