import type {ServiceLog} from './service-log.js';
import type {Ballot} from './ballot.js';
import {BallotQueue, QueueFullError, type BallotWriter} from './ballot-queue.js';
import {NewBallots} from './new-ballots.js';
import {findPoll, isOpen, type Poll, type Polls} from './polls.js';
import {Problem} from './problem.js';
import type {Rate} from './rate-limit.js';
import {RecentTallies} from './recent-tallies.js';
import type {PollsBackend} from './polls-backend.js';
import type {Database, Outcome, Tally} from './store.js';

/** What stored polls need. */
export interface StoredPollsOptions {
  readonly database: Database;
  /** Returns the current polls; called for every request. */
  readonly polls: () => Polls;
  readonly log: ServiceLog;
  /** How many new ballots a network may send. */
  readonly newBallots?: Rate | undefined;
}

/** Polls whose votes are in a database; if it fails, all queries and votes reject with a `Problem`. */
export class StoredPolls implements PollsBackend {
  private readonly newBallots: NewBallots;
  private readonly recent: RecentTallies;
  private readonly queue: BallotQueue;

  constructor(private readonly options: StoredPollsOptions) {
    const {database} = options;
    const {store} = database;
    this.newBallots = new NewBallots(options.newBallots);
    this.recent = new RecentTallies(store);
    const writer: BallotWriter<Outcome> = {
      cast(...batch) {
        database.assertInPlace();
        return store.cast(...batch);
      },
    };
    this.queue = new BallotQueue(writer, id => {
      const poll = this.poll(id);
      return !!poll && this.isOpen(poll);
    });
  }

  polls(): Iterable<Poll> {
    return this.options.polls().values();
  }

  poll(id: string): Poll | undefined {
    return findPoll(this.options.polls(), id);
  }

  isOpen(poll: Poll): boolean {
    return isOpen(poll, Date.now());
  }

  tally(id: string): Promise<Tally> {
    return this.guard(() => this.inPlace().recent.read(id));
  }

  cast(id: string, ballot: Ballot, network: string): Promise<Tally | undefined> {
    return this.guard(() => this.castInTurn(id, ballot, network));
  }

  check(): Promise<void> {
    return this.guard(() => this.inPlace().options.database.store.probe());
  }

  private async castInTurn(id: string, {ballot, choices}: Ballot, network: string) {
    const turn = this.newBallots.take(id, network);
    let isNew = false;
    try {
      if (turn.wait && !(await this.options.database.store.has(id, ballot)))
        throw tooManyNew(turn.wait);
      const vote = {choices, bucket: turn.bucket};
      const {tally, late, added} = await this.queue.cast(id, ballot, vote);
      isNew = added.has(ballot);
      // A page that is told that a poll is closed reads the results next.
      this.recent.put(id, tally);
      return late.has(ballot) ? undefined : tally;
    } finally {
      if (!isNew) turn.giveBack();
    }
  }

  private inPlace(): this {
    this.options.database.assertInPlace();
    return this;
  }

  private async guard<Found>(act: () => Promise<Found>): Promise<Found> {
    try {
      return await act();
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof QueueFullError)
      return new Problem(503, 'Too many ballots wait to be counted.', retryLater());
    const {message, code} = error as NodeJS.ErrnoException;
    this.options.log.error({reason: message || code}, 'database');
    return unavailable();
  }
}

/** The answer to a ballot from a network that has sent too many new ones. */
export const tooManyNew = (wait: number) =>
  new Problem(429, 'Too many new ballots from this network.', {'retry-after': `${wait}`});

/** The answer while the database fails. */
export const unavailable = () =>
  new Problem(503, 'Votes can’t be stored or read right now.', retryLater());

// Clients that all came back at the same moment would only be refused again.
const retryLater = () => ({'retry-after': `${2 + Math.floor(Math.random() * 9)}`});
