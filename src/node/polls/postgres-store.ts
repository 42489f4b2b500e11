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
import {parseChoices} from './ballot-changes.js';
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

  hours(poll: string): Promise<ReadonlyMap<string, number>> {
    return readHours(this.db, poll);
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

  private transact<Result>(act: (trx: Trx) => Promise<Result>) {
    return retrying(tryAgain, () => this.db.transaction().execute(act));
  }
}
