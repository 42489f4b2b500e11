import {once} from 'node:events';
import {openDatabase, type DatabaseChoice} from './database.js';
import {exported, type ExportFormat} from './export.js';
import {SetupError} from './setup-error.js';
import type {PollStore} from './store.js';

/** Does something to a poll that the database knows. Throws a `SetupError` where it doesn't. */
async function withPoll(
  poll: string,
  choice: DatabaseChoice,
  act: (store: PollStore) => Promise<void>
): Promise<void> {
  const {store, close} = await openDatabase({...choice, mustExist: true});
  try {
    const known = await store.known();
    if (!known.includes(poll))
      throw new SetupError(`${poll}: no such poll; there are: ${known.join(', ') || 'none'}`);
    await act(store);
  } finally {
    await close();
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
  const {store, close} = await openDatabase({...choice, mustExist: true});
  try {
    for (const id of await store.known()) {
      const {total, closed} = await store.tally(id);
      await print(`${id}\t${total}\t${closed ? 'closed' : 'open'}\n`);
    }
  } finally {
    await close();
  }
}

/** Deletes all votes of a poll and opens it again. */
export function resetPoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await print(`${poll}: ${await store.reset(poll)} ballots deleted.\n`);
  });
}

/** Writes all votes of a poll to the standard output, ballot by ballot. */
export function exportPoll(
  poll: string,
  choice: DatabaseChoice,
  format: ExportFormat
): Promise<void> {
  return withPoll(poll, choice, async store => {
    for await (const piece of exported(store, poll, format)) await print(piece);
  });
}

// Waits while whoever reads the output is slower than the database.
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
