import {setTimeout as wait} from 'node:timers/promises';
import type {Kysely, Transaction} from 'kysely';
import type {PollTables} from './tables.js';

/** What was counted of a poll at one moment. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  /** The number of ballots. */
  readonly total: number;
  readonly closed: boolean;
}

/** Ballots to write together: what each chose, by its uuid. */
export type Ballots = ReadonlyMap<string, readonly string[]>;

/** What came of ballots: the tally with them, those that came too late, and those that are new. */
export interface Outcome {
  readonly tally: Tally;
  readonly late: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

type Db = Kysely<PollTables>;

// Engines that promise serial order (PostgreSQL if told so, distributed ones always) ask to try again.
// SQLite waits here too: inside of it, the whole process would stand still.
const tryAgain = ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];
const attempts = 10;
const pieceSize = 1000;
// In milliseconds, at most; twice as long each time. Two that tried again at once would only meet again.
const firstWait = 10;

/** The queries, the same for both databases. */
export class PollStore {
  constructor(private readonly db: Db) {}

  /** Makes polls known, so that they can be closed before the first vote. */
  async register(polls: readonly string[]): Promise<void> {
    if (!polls.length) return;
    const rows = polls.map(id => ({id, total: 0}));
    await this.db
      .insertInto('polls')
      .values(rows)
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
  }

  /** The ids of all polls that were ever known here. */
  async known(): Promise<string[]> {
    const rows = await this.db.selectFrom('polls').select('id').orderBy('id').execute();
    return rows.map(({id}) => id);
  }

  /** What is counted now. */
  tally(poll: string): Promise<Tally> {
    return readTally(this.db, poll);
  }

  /**
   * Counts ballots in one transaction. A ballot that is there already is replaced, or left as it is
   * where it says the same. Of a poll that is not open only the latter are taken: they were counted
   * before, and only the answer got lost.
   */
  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome> {
    return this.transact(trx => castIn(trx, poll, ballots, open));
  }

  /** Whether a ballot was counted before. */
  async has(poll: string, ballot: string): Promise<boolean> {
    return (await readBallots(this.db, poll, [ballot])).size > 0;
  }

  /** Writes, and so finds a full disk and a file that can't be written. */
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

  private async transact<Result>(act: (trx: Transaction<PollTables>) => Promise<Result>) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.db.transaction().execute(act);
      } catch (error) {
        const {code = ''} = error as {code?: string};
        if (attempt === attempts || !tryAgain.includes(code)) throw error;
        await wait(Math.random() * firstWait * 2 ** (attempt - 1));
      }
    }
  }

  /** Closes a poll until `open`. */
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

  /** Takes votes again after `close`. */
  async open(poll: string): Promise<void> {
    await this.transact(trx =>
      trx.updateTable('polls').set({closed_at: null}).where('id', '=', poll).execute()
    );
  }

  /**
   * Deletes every ballot of a poll and opens it again, in pieces, between which others write.
   * Returns how many there were.
   */
  async reset(poll: string): Promise<number> {
    for (let deleted = 0; ; await wait(firstWait)) {
      const piece = await this.transact(trx => deletePiece(trx, poll));
      if (!piece) return deleted;
      deleted += piece;
    }
  }

  /** All ballots of a poll in order of their uuid, read in pieces, so that millions fit in memory. */
  async *ballots(poll: string): AsyncGenerator<{ballot: string; choices: string[]}> {
    for (let last = ''; ;) {
      const rows = await this.db
        .selectFrom('ballots')
        .select(['ballot', 'choices'])
        .where('poll', '=', poll)
        .where('ballot', '>', last)
        .orderBy('ballot')
        .limit(pieceSize)
        .execute();
      for (const {ballot, choices} of rows) yield {ballot, choices: parseChoices(choices)};
      if (!rows.length) return;
      last = rows[rows.length - 1].ballot;
    }
  }
}

const parseChoices = (choices: string) => JSON.parse(choices) as string[];

// The first statement writes, so that whoever else writes to this poll waits here, in both databases.
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
  const changed = [...ballots]
    .map(([ballot, choices]) => ({poll, ballot, choices: JSON.stringify([...choices].sort())}))
    .filter(({ballot, choices}) => earlier.get(ballot) !== choices);
  const late = closed || !open ? changed : [];
  const added = late.length ? [] : changed.filter(({ballot}) => !earlier.has(ballot));
  if (changed.length > late.length) {
    await write(trx, changed);
    await addToCounts(trx, poll, differences(changed, earlier));
    await addToTotal(trx, poll, added.length);
  }
  return {
    tally: await readTally(trx, poll),
    late: new Set(late.map(({ballot}) => ballot)),
    added: new Set(added.map(({ballot}) => ballot)),
  };
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
  changed: readonly PollTables['ballots'][]
): Promise<void> {
  await trx
    .insertInto('ballots')
    .values(changed)
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
  if (!added) return;
  await trx
    .updateTable('polls')
    .set(update => ({total: update('total', '+', added)}))
    .where('id', '=', poll)
    .execute();
}

function differences(
  changed: readonly PollTables['ballots'][],
  earlier: ReadonlyMap<string, string>
): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (choices: string, votes: number) => {
    for (const option of parseChoices(choices)) sums.set(option, (sums.get(option) ?? 0) + votes);
  };
  for (const {ballot, choices} of changed) {
    add(choices, 1);
    add(earlier.get(ballot) ?? '[]', -1);
  }
  return sums;
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
