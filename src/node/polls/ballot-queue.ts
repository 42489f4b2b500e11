import type {Outcome, PollStore, Tally} from './store.js';

interface Cast {
  readonly ballot: string;
  readonly choices: readonly string[];
  readonly resolve: (counted: Tally | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** The database can't keep up; who sends may try again later. */
export class BoxFullError extends Error {}

const batchSize = 500;
const queueSize = 20 * batchSize;

/**
 * Writes the ballots of a poll one transaction after the other. Those that arrive during one go
 * together into the next, so that a database which takes its time to be sure takes it once for all.
 */
export class BallotBox {
  private readonly queues = new Map<string, Cast[]>();

  constructor(
    private readonly store: Pick<PollStore, 'cast'>,
    private readonly isOpen: (poll: string) => boolean
  ) {}

  /** Counts a ballot. Gives the tally with it once it is stored, or nothing if the poll is closed. */
  cast(poll: string, ballot: string, choices: readonly string[]): Promise<Tally | undefined> {
    return new Promise((resolve, reject) => {
      const cast = {ballot, choices, resolve, reject};
      const queue = this.queues.get(poll);
      if (!queue) {
        this.queues.set(poll, [cast]);
        void this.empty(poll);
      } else if (queue.length < queueSize) queue.push(cast);
      else reject(new BoxFullError());
    });
  }

  private async empty(poll: string): Promise<void> {
    const queue = this.queues.get(poll)!;
    while (queue.length) await this.write(poll, nextBatch(queue));
    this.queues.delete(poll);
  }

  private async write(poll: string, batch: readonly Cast[]): Promise<void> {
    const ballots = new Map(batch.map(({ballot, choices}) => [ballot, choices]));
    try {
      const {tally, late}: Outcome = await this.store.cast(poll, ballots, this.isOpen(poll));
      for (const {ballot, resolve} of batch) resolve(late.has(ballot) ? undefined : tally);
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
