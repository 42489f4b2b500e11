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

/** What came of ballots: the tally with them, and those that came too late. */
export interface Outcome {
  readonly tally: Tally;
  readonly late: ReadonlySet<string>;
}

type Db = Kysely<PollTables>;

// Engines that promise serial order (PostgreSQL if told so, distributed ones always) ask to try again.
const tryAgain = ['40001', '40P01'];
const attempts = 10;
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
  async cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.db.transaction().execute(trx => castIn(trx, poll, ballots, open));
      } catch (error) {
        const {code = ''} = error as {code?: string};
        if (attempt === attempts || !tryAgain.includes(code)) throw error;
        await wait(Math.random() * firstWait * 2 ** (attempt - 1));
      }
    }
  }

  /** Closes a poll for good. */
  async close(poll: string, at: Date): Promise<void> {
    await this.db
      .updateTable('polls')
      .set({closed_at: at.toISOString()})
      .where('id', '=', poll)
      .where('closed_at', 'is', null)
      .execute();
  }

  /** Deletes every ballot of a poll and opens it again. Returns how many there were. */
  reset(poll: string): Promise<number> {
    return this.db.transaction().execute(async trx => {
      await lock(trx, poll);
      const {total} = await readTally(trx, poll);
      await trx.deleteFrom('ballots').where('poll', '=', poll).execute();
      await trx.deleteFrom('counts').where('poll', '=', poll).execute();
      const fresh = {total: 0, closed_at: null};
      await trx.updateTable('polls').set(fresh).where('id', '=', poll).execute();
      return total;
    });
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
        .limit(1000)
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
  if (changed.length > late.length) await write(trx, poll, changed, earlier);
  return {
    tally: await readTally(trx, poll),
    late: new Set(late.map(({ballot}) => ballot)),
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
  poll: string,
  changed: readonly PollTables['ballots'][],
  earlier: ReadonlyMap<string, string>
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
  await addToCounts(trx, poll, differences(changed, earlier));
  const added = changed.filter(({ballot}) => !earlier.has(ballot)).length;
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
