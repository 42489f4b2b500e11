import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {ContentError} from '../../shared/content/parse-content.js';
import {Refusal} from '../refusal.js';
import {checkPolls} from './check-polls.js';
import {withStore, type DatabaseChoice} from './database.js';
import {exported, type ExportFormat} from './export.js';
import {importBallots} from './import.js';
import type {PollStore} from './store.js';

/** Does something to a poll in the database. Throws a `Refusal` if the database doesn't know the poll. */
function withPoll(
  poll: string,
  choice: DatabaseChoice,
  act: (store: PollStore) => Promise<void>
): Promise<void> {
  return withStore({...choice, mustExist: true}, async store => {
    const known = await store.known();
    if (!known.includes(poll))
      throw new Refusal(`${poll}: no such poll; there are: ${known.join(', ') || 'none'}`);
    await act(store);
  });
}

/** Closes a poll now. A running service refuses votes from then on. */
export function closePoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await store.close(poll, new Date());
    await print(`${poll} is closed.\n`);
  });
}

/** Reopens a poll that `closePoll` closed. */
export function openPoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await store.open(poll);
    await print(`${poll} is open.\n`);
  });
}

/** Writes a line for each poll that the database knows: id, ballots, and whether it was closed. */
export function listPolls(choice: DatabaseChoice): Promise<void> {
  return withStore({...choice, mustExist: true}, async store => {
    for (const id of await store.known()) {
      const {total, closed} = await store.tally(id);
      await print(`${id}\t${total}\t${closed ? 'closed' : 'open'}\n`);
    }
  });
}

/** Deletes all votes of a poll and opens it again. */
export function resetPoll(poll: string, choice: DatabaseChoice): Promise<void> {
  return withPoll(poll, choice, async store => {
    await print(`${poll}: ${await store.reset(poll)} ballots deleted.\n`);
  });
}

/** Counts the ballots of an export in a poll, which the database need not know yet. */
export async function importPoll(
  poll: string,
  file: string,
  choice: DatabaseChoice
): Promise<void> {
  const given = readExport(file);
  try {
    const {added, known} = await withStore(choice, store => importBallots(store, poll, given));
    await print(`${poll}: ${added} ballots added, ${known} were already there.\n`);
  } catch (error) {
    throw error instanceof ContentError ? new Refusal(`${file}: ${error.message}`) : error;
  }
}

function readExport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}`);
  }
}

/** Prints the result of a check of the polls. Returns true if it found no problem. */
export async function showCheck(file: string, choice: DatabaseChoice): Promise<boolean> {
  const {lines, problems} = await checkPolls(file, choice);
  await print([...lines, ...problems].map(text => `${text}\n`).join(''));
  return !problems.length;
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

// Waits while the reader of the output is slower than the database.
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
