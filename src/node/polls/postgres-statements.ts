import type {Kysely, Transaction} from 'kysely';
import {
  changesOf,
  changesOfExport,
  differences,
  type Changes,
  type WrittenBallot,
} from './ballot-changes.js';
import type {PollTables} from './postgres-tables.js';
import {hourOf, pieceSize, type Ballots, type Outcome, type Tally} from './store.js';

/** A database of votes, or a transaction in it. */
export type Db = Kysely<PollTables>;

/** A transaction. */
export type Trx = Transaction<PollTables>;

// The first statement writes, so that other writers to this poll wait here.
async function lock(trx: Trx, poll: string): Promise<{closed: boolean}> {
  const row = await trx
    .insertInto('polls')
    .values({id: poll, total: 0})
    .onConflict(conflict => conflict.column('id').doUpdateSet({id: poll}))
    .returning('closed_at')
    .executeTakeFirstOrThrow();
  return {closed: row.closed_at !== null};
}

/** Deletes the first ballots of a poll, or everything else if none are left. Returns the number of deleted ballots. */
export async function deletePiece(trx: Trx, poll: string): Promise<number> {
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

/** Counts ballots as `PollStore.cast` does, with the SQL that every engine has. */
export async function castIn(
  trx: Trx,
  poll: string,
  ballots: Ballots,
  open: boolean
): Promise<Outcome> {
  const {closed} = await lock(trx, poll);
  const earlier = await readBallots(trx, poll, [...ballots.keys()]);
  const changes = changesOf(ballots, earlier, open && !closed);
  await write(trx, poll, changes);
  const {size} = changes.added;
  if (size) await addToHour(trx, poll, hourOf(new Date()), size);
  return {tally: await readTally(trx, poll), late: changes.late, added: changes.added};
}

/** Counts the ballots of an export that aren't there yet. Returns their number. */
export async function restoreIn(trx: Trx, poll: string, ballots: Ballots): Promise<number> {
  await lock(trx, poll);
  const known = await readBallots(trx, poll, [...ballots.keys()]);
  const changes = changesOfExport(ballots, known);
  await write(trx, poll, changes);
  return changes.added.size;
}

/** The choices of those ballots that are already stored. */
export async function readBallots(
  db: Db,
  poll: string,
  ballots: string[]
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('ballots')
    .select(['ballot', 'choices'])
    .where('poll', '=', poll)
    .where('ballot', 'in', ballots)
    .execute();
  return new Map(rows.map(({ballot, choices}) => [ballot, choices]));
}

async function write(trx: Trx, poll: string, {changed, added, votes}: Changes): Promise<void> {
  if (!changed.length) return;
  await writeBallots(trx, poll, changed);
  await addToCounts(trx, poll, votes);
  if (added.size) await addToTotal(trx, poll, added.size);
}

async function writeBallots(
  trx: Trx,
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

async function addToTotal(trx: Trx, poll: string, added: number): Promise<void> {
  await trx
    .updateTable('polls')
    .set(update => ({total: update('total', '+', added)}))
    .where('id', '=', poll)
    .execute();
}

/** Adds to the number of new ballots of an hour. */
export async function addToHour(
  trx: Trx,
  poll: string,
  hour: string,
  added: number
): Promise<void> {
  await trx
    .insertInto('hours')
    .values({poll, hour, ballots: added})
    .onConflict(conflict =>
      conflict.columns(['poll', 'hour']).doUpdateSet(update => ({
        ballots: update('hours.ballots', '+', update.ref('excluded.ballots')),
      }))
    )
    .execute();
}

async function addToCounts(
  trx: Trx,
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

/** The counts, read in one statement, so that total and counts are of the same moment. */
export async function readTally(db: Db, poll: string): Promise<Tally> {
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

/** The number of new ballots of each hour. */
export async function readHours(db: Db, poll: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('hours')
    .select(['hour', 'ballots'])
    .where('poll', '=', poll)
    .orderBy('hour')
    .execute();
  return new Map(rows.map(({hour, ballots}) => [hour, Number(ballots)]));
}
