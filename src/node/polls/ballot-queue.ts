import {setImmediate} from 'node:timers/promises';
import type {Ballots, Outcome, Vote} from './store.js';

interface Cast<Result> {
  readonly ballot: string;
  readonly vote: Vote;
  readonly resolve: (outcome: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Counts ballots in one transaction, as `PollStore.cast` does. */
export interface BallotWriter<Result extends Outcome> {
  cast(poll: string, ballots: Ballots, open: boolean): Promise<Result>;
}

/** The database can't keep up; the sender may try again later. */
export class QueueFullError extends Error {}

const batchSize = 500;
const queueSize = 20 * batchSize;
const longestFill = 5;

/**
 * Writes the ballots of a poll in one transaction after another. Ballots that arrive during one go
 * into the next together, so that a database that is slow to commit has to commit only once for all of them.
 */
export class BallotQueue<Result extends Outcome = Outcome> {
  private readonly queues = new Map<string, Cast<Result>[]>();

  constructor(
    private readonly store: BallotWriter<Result>,
    private readonly isOpen: (poll: string) => boolean
  ) {}

  /** Counts a ballot. Resolves to the outcome of its batch, once that is stored. */
  cast(poll: string, ballot: string, vote: Vote): Promise<Result> {
    return new Promise((resolve, reject) => {
      const cast = {ballot, vote, resolve, reject};
      const queue = this.queues.get(poll);
      if (!queue) {
        this.queues.set(poll, [cast]);
        void this.empty(poll);
      } else if (queue.length < queueSize) queue.push(cast);
      else reject(new QueueFullError());
    });
  }

  private async empty(poll: string): Promise<void> {
    const queue = this.queues.get(poll)!;
    while (queue.length) {
      await fill(queue);
      await this.write(poll, nextBatch(queue));
    }
    this.queues.delete(poll);
  }

  private async write(poll: string, batch: readonly Cast<Result>[]): Promise<void> {
    const ballots = new Map(batch.map(({ballot, vote}) => [ballot, vote]));
    try {
      const outcome = await this.store.cast(poll, ballots, this.isOpen(poll));
      for (const {resolve} of batch) resolve(outcome);
    } catch (error) {
      for (const {reject} of batch) reject(error);
    }
  }
}

// SQLite answers before other requests are read: without a turn of the event loop each batch has one ballot.
// Transactions cost the most, so this waits a few milliseconds, as long as each turn brings more ballots.
async function fill(queue: readonly unknown[]): Promise<void> {
  const begin = performance.now();
  for (let size = 0; size < queue.length && queue.length < batchSize;) {
    size = queue.length;
    await setImmediate();
    if (performance.now() - begin > longestFill) return;
  }
}

// A ballot that was sent twice is written twice, in the order in which it arrived.
function nextBatch<Result>(queue: Cast<Result>[]): Cast<Result>[] {
  const ballots = new Set<string>();
  let size = 0;
  while (size < queue.length && size < batchSize && !ballots.has(queue[size].ballot))
    ballots.add(queue[size++].ballot);
  return queue.splice(0, size);
}
