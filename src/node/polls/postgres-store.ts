import type {Kysely, Transaction} from 'kysely';
import {
  changesOf,
  differences,
  parseChoices,
  type Changes,
  type WrittenBallot,
} from './ballot-changes.js';
import {castByFunction} from './postgres-function.js';
import type {PollTables} from './postgres-tables.js';
import {
  hourOf,
  inPieces,
  pieceSize,
  retrying,
  type Ballots,
  type Outcome,
  type PollStore,
  type StoredBallot,
  type Tally,
} from './store.js';

type Db = Kysely<PollTables>;

// Engines that promise serial order (PostgreSQL if told so, distributed ones always) ask to try again.
const tryAgain = ['40001', '40P01'];

/** Votes in PostgreSQL, or in an engine that speaks its protocol. */
export class PostgresStore implements PollStore {
  /** `hasFunction` says whether the database can count ballots by a function of its own. */
  constructor(
    private readonly db: Db,
    private readonly hasFunction: boolean
  ) {}

  async register(polls: readonly string[]): Promise<void> {
    if (!polls.length) return;
    const rows = polls.map(id => ({id, total: 0}));
    await this.db
      .insertInto('polls')
      .values(rows)
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
  }

  async known(): Promise<string[]> {
    const rows = await this.db.selectFrom('polls').select('id').orderBy('id').execute();
    return rows.map(({id}) => id);
  }

  tally(poll: string): Promise<Tally> {
    return readTally(this.db, poll);
  }

  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome> {
    if (!this.hasFunction) return this.transact(trx => castIn(trx, poll, ballots, open));
    const hour = hourOf(new Date());
    return retrying(tryAgain, () => castByFunction(this.db, poll, ballots, open, hour));
  }

  async has(poll: string, ballot: string): Promise<boolean> {
    return (await readBallots(this.db, poll, [ballot])).size > 0;
  }

  async probe(): Promise<void> {
    const row = {id: 1, count: 1};
    await this.transact(trx =>
      trx
        .insertInto('probes')
        .values(row)
        .onConflict(conflict =>
          conflict.column('id').doUpdateSet(update => ({count: update('probes.count', '+', 1)}))
        )
        .execute()
    );
  }

  async close(poll: string, at: Date): Promise<void> {
    await this.transact(trx =>
      trx
        .updateTable('polls')
        .set({closed_at: at.toISOString()})
        .where('id', '=', poll)
        .where('closed_at', 'is', null)
        .execute()
    );
  }

  async open(poll: string): Promise<void> {
    await this.transact(trx =>
      trx.updateTable('polls').set({closed_at: null}).where('id', '=', poll).execute()
    );
  }

  reset(poll: string): Promise<number> {
    return inPieces(() => this.transact(trx => deletePiece(trx, poll)));
  }

  async hours(poll: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db
      .selectFrom('hours')
      .select(['hour', 'ballots'])
      .where('poll', '=', poll)
      .orderBy('hour')
      .execute();
    return new Map(rows.map(({hour, ballots}) => [hour, Number(ballots)]));
  }

  async *ballots(poll: string): AsyncGenerator<StoredBallot> {
    for (let last = ''; ;) {
      const rows = await this.db
        .selectFrom('ballots')
        .select(['ballot', 'choices', 'bucket'])
        .where('poll', '=', poll)
        .where('ballot', '>', last)
        .orderBy('ballot')
        .limit(pieceSize)
        .execute();
      for (const {ballot, choices, bucket} of rows)
        yield {ballot, choices: parseChoices(choices), bucket: bucket ?? undefined};
      if (!rows.length) return;
      last = rows[rows.length - 1].ballot;
    }
  }

  private transact<Result>(act: (trx: Transaction<PollTables>) => Promise<Result>) {
    return retrying(tryAgain, () => this.db.transaction().execute(act));
  }
}

// The first statement writes, so that whoever else writes to this poll waits here.
async function lock(trx: Transaction<PollTables>, poll: string): Promise<{closed: boolean}> {
  const row = await trx
    .insertInto('polls')
    .values({id: poll, total: 0})
    .onConflict(conflict => conflict.column('id').doUpdateSet({id: poll}))
    .returning('closed_at')
    .executeTakeFirstOrThrow();
  return {closed: row.closed_at !== null};
}

async function deletePiece(trx: Transaction<PollTables>, poll: string): Promise<number> {
  await lock(trx, poll);
  const rows = await trx
    .selectFrom('ballots')
    .selectAll()
    .where('poll', '=', poll)
    .orderBy('ballot')
    .limit(pieceSize)
    .execute();
  if (!rows.length) {
    await trx.deleteFrom('counts').where('poll', '=', poll).execute();
    await trx.deleteFrom('hours').where('poll', '=', poll).execute();
    const fresh = {total: 0, closed_at: null};
    await trx.updateTable('polls').set(fresh).where('id', '=', poll).execute();
    return 0;
  }
  const last = rows[rows.length - 1].ballot;
  await trx.deleteFrom('ballots').where('poll', '=', poll).where('ballot', '<=', last).execute();
  const none = rows.map(row => ({...row, choices: '[]'}));
  const earlier = new Map(rows.map(({ballot, choices}) => [ballot, choices]));
  await addToCounts(trx, poll, differences(none, earlier));
  await addToTotal(trx, poll, -rows.length);
  return rows.length;
}

async function castIn(
  trx: Transaction<PollTables>,
  poll: string,
  ballots: Ballots,
  open: boolean
): Promise<Outcome> {
  const {closed} = await lock(trx, poll);
  const earlier = await readBallots(trx, poll, [...ballots.keys()]);
  const changes = changesOf(ballots, earlier, open && !closed);
  await write(trx, poll, changes);
  return {tally: await readTally(trx, poll), late: changes.late, added: changes.added};
}

async function readBallots(db: Db, poll: string, ballots: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('ballots')
    .select(['ballot', 'choices'])
    .where('poll', '=', poll)
    .where('ballot', 'in', ballots)
    .execute();
  return new Map(rows.map(({ballot, choices}) => [ballot, choices]));
}

async function write(
  trx: Transaction<PollTables>,
  poll: string,
  {changed, added, votes}: Changes
): Promise<void> {
  if (!changed.length) return;
  await writeBallots(trx, poll, changed);
  await addToCounts(trx, poll, votes);
  if (!added.size) return;
  await addToTotal(trx, poll, added.size);
  await addToHour(trx, poll, added.size);
}

async function writeBallots(
  trx: Transaction<PollTables>,
  poll: string,
  changed: readonly WrittenBallot[]
): Promise<void> {
  await trx
    .insertInto('ballots')
    .values(changed.map(ballot => ({poll, ...ballot})))
    .onConflict(conflict =>
      conflict
        .columns(['poll', 'ballot'])
        .doUpdateSet(({ref}) => ({choices: ref('excluded.choices')}))
    )
    .execute();
}

async function addToTotal(
  trx: Transaction<PollTables>,
  poll: string,
  added: number
): Promise<void> {
  await trx
    .updateTable('polls')
    .set(update => ({total: update('total', '+', added)}))
    .where('id', '=', poll)
    .execute();
}

async function addToHour(trx: Transaction<PollTables>, poll: string, added: number): Promise<void> {
  await trx
    .insertInto('hours')
    .values({poll, hour: hourOf(new Date()), ballots: added})
    .onConflict(conflict =>
      conflict.columns(['poll', 'hour']).doUpdateSet(update => ({
        ballots: update('hours.ballots', '+', update.ref('excluded.ballots')),
      }))
    )
    .execute();
}

async function addToCounts(
  trx: Transaction<PollTables>,
  poll: string,
  votes: ReadonlyMap<string, number>
): Promise<void> {
  const rows = [...votes].map(([option, difference]) => ({poll, option, votes: difference}));
  await trx
    .insertInto('counts')
    .values(rows)
    .onConflict(conflict =>
      conflict
        .columns(['poll', 'option'])
        .doUpdateSet(update => ({votes: update('counts.votes', '+', update.ref('excluded.votes'))}))
    )
    .execute();
}

// One statement, so that total and counts are of the same moment.
async function readTally(db: Db, poll: string): Promise<Tally> {
  const rows = await db
    .selectFrom('polls')
    .leftJoin('counts', 'counts.poll', 'polls.id')
    .select(['polls.total', 'polls.closed_at', 'counts.option', 'counts.votes'])
    .where('polls.id', '=', poll)
    .execute();
  // PostgreSQL's whole numbers of 64 bits arrive as text.
  const counts = rows.flatMap(({option, votes}) =>
    option === null ? [] : [[option, Number(votes)] as const]
  );
  const [row] = rows;
  return {
    counts: new Map(counts),
    total: Number(row?.total ?? 0),
    closed: !!row?.closed_at,
  };
}
