import {setImmediate} from 'node:timers/promises';
import type {Outcome, PollStore, Tally, Vote} from './store.js';

interface Cast {
  readonly ballot: string;
  readonly vote: Vote;
  readonly resolve: (counted: Counted) => void;
  readonly reject: (error: unknown) => void;
}

/** What came of a ballot. */
export interface Counted {
  /** The tally after it. */
  readonly tally: Tally;
  /** True where it was not counted, because the poll is closed. */
  readonly late: boolean;
  /** True where the ballot was not there before. */
  readonly added: boolean;
}

/** The database can't keep up; who sends may try again later. */
export class QueueFullError extends Error {}

const batchSize = 500;
const queueSize = 20 * batchSize;

/**
 * Writes the ballots of a poll one transaction after the other. Those that arrive during one go
 * together into the next, so that a database which takes its time to be sure takes it once for all.
 */
export class BallotQueue {
  private readonly queues = new Map<string, Cast[]>();

  constructor(
    private readonly store: Pick<PollStore, 'cast'>,
    private readonly isOpen: (poll: string) => boolean
  ) {}

  /** Counts a ballot. Resolves once it is stored, or refused because the poll is closed. */
  cast(poll: string, ballot: string, vote: Vote): Promise<Counted> {
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
      // SQLite answers before other requests are read: without a turn of the loop each batch has one.
      await setImmediate();
      await this.write(poll, nextBatch(queue));
    }
    this.queues.delete(poll);
  }

  private async write(poll: string, batch: readonly Cast[]): Promise<void> {
    const ballots = new Map(batch.map(({ballot, vote}) => [ballot, vote]));
    try {
      const {tally, late, added}: Outcome = await this.store.cast(poll, ballots, this.isOpen(poll));
      for (const {ballot, resolve} of batch)
        resolve({tally, late: late.has(ballot), added: added.has(ballot)});
    } catch (error) {
      for (const {reject} of batch) reject(error);
    }
  }
}

// A ballot that comes twice is written twice, in the order in which it came.
function nextBatch(queue: Cast[]): Cast[] {
  const ballots = new Set<string>();
  let size = 0;
  while (size < queue.length && size < batchSize && !ballots.has(queue[size].ballot))
    ballots.add(queue[size++].ballot);
  return queue.splice(0, size);
}
