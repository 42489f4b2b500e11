import {parseChoices} from './ballot-changes.js';
import {retryConflicts} from './postgres-conflicts.js';
import {castByFunction} from './postgres-function.js';
import {
  addToHour,
  castIn,
  deletePiece,
  readBallots,
  readHours,
  readTally,
  restoreIn,
  type Db,
  type Trx,
} from './postgres-statements.js';
import {
  hourOf,
  inPieces,
  pieceSize,
  type Ballots,
  type Outcome,
  type PollStore,
  type StoredBallot,
  type Tally,
} from './store.js';

/** Votes in PostgreSQL, or in an engine that speaks its protocol. */
export class PostgresStore implements PollStore {
  /** `hasFunction` tells whether the database has the function that counts ballots. */
  constructor(
    private readonly db: Db,
    private readonly hasFunction: boolean
  ) {}

  async register(polls: readonly string[]): Promise<void> {
    if (!polls.length) return;
    const rows = polls.map(id => ({id, total: 0}));
    await this.run(db =>
      db
        .insertInto('polls')
        .values(rows)
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute()
    );
  }

  async known(): Promise<string[]> {
    const rows = await this.run(db => db.selectFrom('polls').select('id').orderBy('id').execute());
    return rows.map(({id}) => id);
  }

  tally(poll: string): Promise<Tally> {
    return this.run(db => readTally(db, poll));
  }

  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome> {
    if (!this.hasFunction) return this.transact(trx => castIn(trx, poll, ballots, open));
    const hour = hourOf(new Date());
    return this.run(db => castByFunction(db, poll, ballots, open, hour));
  }

  async has(poll: string, ballot: string): Promise<boolean> {
    return (await this.run(db => readBallots(db, poll, [ballot]))).size > 0;
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

  hours(poll: string): Promise<ReadonlyMap<string, number>> {
    return this.run(db => readHours(db, poll));
  }

  restore(poll: string, ballots: Ballots): Promise<number> {
    return this.transact(trx => restoreIn(trx, poll, ballots));
  }

  restoreHours(poll: string, hours: ReadonlyMap<string, number>): Promise<void> {
    return this.transact(async trx => {
      if ((await readHours(trx, poll)).size) return;
      for (const [hour, added] of hours) await addToHour(trx, poll, hour, added);
    });
  }

  async *ballots(poll: string): AsyncGenerator<StoredBallot> {
    for (let last = ''; ;) {
      const after = last;
      const rows = await this.run(db =>
        db
          .selectFrom('ballots')
          .select(['ballot', 'choices', 'bucket'])
          .where('poll', '=', poll)
          .where('ballot', '>', after)
          .orderBy('ballot')
          .limit(pieceSize)
          .execute()
      );
      for (const {ballot, choices, bucket} of rows)
        yield {ballot, choices: parseChoices(choices), bucket: bucket ?? undefined};
      if (!rows.length) return;
      last = rows[rows.length - 1].ballot;
    }
  }

  private run<Result>(act: (db: Db) => Promise<Result>) {
    return retryConflicts(() => act(this.db));
  }

  private transact<Result>(act: (trx: Trx) => Promise<Result>) {
    return retryConflicts(() => this.db.transaction().execute(act));
  }
}
