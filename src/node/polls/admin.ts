import {once} from 'node:events';
import {openDatabase, type DatabaseChoice} from './database.js';
import {PollStore} from './store.js';
import {SetupError} from './setup-error.js';

/** Does something to a poll that the database knows. Throws a `SetupError` where it doesn't. */
async function withPoll(
  poll: string,
  choice: DatabaseChoice,
  act: (store: PollStore) => Promise<void>
): Promise<void> {
  const {db} = await openDatabase({...choice, mustExist: true});
  try {
    const store = new PollStore(db);
    const known = await store.known();
    if (!known.includes(poll))
      throw new SetupError(`${poll}: no such poll; there are: ${known.join(', ') || 'none'}`);
    await act(store);
  } finally {
    await db.destroy();
  }
}

/** Ends a poll now. A service that runs refuses votes from then on. */
export function closePoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await store.close(poll, new Date());
    await print(`${poll} is closed.\n`);
  });
}

/** Takes votes again in a poll that `closePoll` ended. */
export function openPoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await store.open(poll);
    await print(`${poll} is open.\n`);
  });
}

/** Writes a line for each poll that the database knows: id, ballots, and whether it was closed. */
export async function listPolls(choice: DatabaseChoice): Promise<void> {
  const {db} = await openDatabase({...choice, mustExist: true});
  try {
    const store = new PollStore(db);
    for (const id of await store.known()) {
      const {total, closed} = await store.tally(id);
      await print(`${id}\t${total}\t${closed ? 'closed' : 'open'}\n`);
    }
  } finally {
    await db.destroy();
  }
}

/** Deletes all votes of a poll and opens it again. */
export function resetPoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await print(`${poll}: ${await store.reset(poll)} ballots deleted.\n`);
  });
}

/** How an export is written. */
export type ExportFormat = 'csv' | 'json';

/** Writes all votes of a poll to the standard output, ballot by ballot. */
export function exportPoll(
  poll: string,
  choice: DatabaseChoice,
  format: ExportFormat
): Promise<void> {
  return withPoll(poll, choice, async store => {
    const pieces = format === 'csv' ? csv(store, poll) : json(store, poll);
    for await (const piece of pieces) await print(piece);
  });
}

async function* csv(store: PollStore, poll: string): AsyncGenerator<string> {
  yield 'ballot,choice\r\n';
  for await (const {ballot, choices} of store.ballots(poll))
    for (const choice of choices) yield `${ballot},${cell(choice)}\r\n`;
}

// A spreadsheet would run a cell that begins like a formula.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function* json(store: PollStore, poll: string): AsyncGenerator<string> {
  const {counts, total, closed} = await store.tally(poll);
  const head = JSON.stringify({id: poll, total, closed, counts: Object.fromEntries(counts)});
  yield `${head.slice(0, -1)},"ballots":[`;
  let comma = '';
  for await (const ballot of store.ballots(poll)) {
    yield `${comma}\n${JSON.stringify(ballot)}`;
    comma = ',';
  }
  yield '\n]}\n';
}

// Waits while whoever reads the output is slower than the database.
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
