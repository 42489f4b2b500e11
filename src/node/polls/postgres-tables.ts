import {Migrator, type Kysely, type Migration} from 'kysely';
import {retryConflicts} from './postgres-conflicts.js';
import type {Bucket} from './rank-of-day.js';

/** What PostgreSQL stores: no address, no time of a vote, nothing else about who voted. */
export interface PollTables {
  /** `total` counts ballots; `closed_at` is an ISO moment, set by `polls close`. */
  polls: {id: string; total: number | string; closed_at: string | null};
  /** The sum of the ballots, option by option. */
  counts: {poll: string; option: string; votes: number | string};
  /** `choices` is a JSON list of option ids, in alphabetical order. */
  ballots: {poll: string; ballot: string; choices: string; bucket: Bucket | null};
  /** The number of new ballots of an hour. */
  hours: {poll: string; hour: string; ballots: number | string};
  /** One row, written by health checks. */
  probes: {id: number; count: number | string};
}

// A released migration is never changed: a new one follows it.
const migrations: Record<string, Migration> = {
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
    },
  },
  '003-buckets-and-hours': {
    async up(db: Kysely<PollTables>) {
      await db.schema.alterTable('ballots').addColumn('bucket', 'integer').execute();
      await db.schema
        .createTable('hours')
        .addColumn('poll', 'text', column => column.notNull())
        .addColumn('hour', 'text', column => column.notNull())
        .addColumn('ballots', 'bigint', column => column.notNull())
        .addPrimaryKeyConstraint('hours_key', ['poll', 'hour'])
        .execute();
    },
  },
};

/** Brings the tables of a database up to date. Throws if that fails. */
export async function migrate(db: Kysely<PollTables>): Promise<void> {
  const provider = {getMigrations: () => Promise.resolve(migrations)};
  await retryConflicts(async () => {
    const {error} = await new Migrator({db, provider}).migrateToLatest();
    if (error) throw error as Error;
  });
}
