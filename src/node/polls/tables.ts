import {Migrator, type Kysely, type Migration} from 'kysely';

/** What is stored: no address, no time, nothing else about who voted. */
export interface PollTables {
  /** `total` counts ballots; `closed_at` is an ISO moment, set by `polls close`. */
  polls: {id: string; total: number | string; closed_at: string | null};
  /** The sum of the ballots, option by option. */
  counts: {poll: string; option: string; votes: number | string};
  /** `choices` is a JSON list of option ids, in order of the alphabet. */
  ballots: {poll: string; ballot: string; choices: string};
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
};

/** Brings the tables of a database to the newest form. Throws where that fails. */
export async function migrate(db: Kysely<PollTables>): Promise<void> {
  const provider = {getMigrations: () => Promise.resolve(migrations)};
  const {error} = await new Migrator({db, provider}).migrateToLatest();
  if (error) throw error as Error;
}
