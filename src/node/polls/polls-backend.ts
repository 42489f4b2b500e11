import type {Ballot} from './ballot.js';
import type {Poll} from './polls.js';
import type {Tally} from './store.js';

/** Whether a poll accepts no more votes: its day is over, or the command closed it. */
export const hasEnded = (
  poll: Poll,
  {closed}: Pick<Tally, 'closed'>,
  backend: Pick<PollsBackend, 'isOpen'>
): boolean => closed || !backend.isOpen(poll);

/** What the HTTP side needs from the rest of the service. */
export interface PollsBackend {
  polls(): Iterable<Poll>;
  poll(id: string): Poll | undefined;
  isOpen(poll: Poll): boolean;
  /** The current counts, at most a second old. */
  tally(poll: string): Promise<Tally>;
  /** Counts a ballot of a network; resolves to `undefined` if the poll is closed. */
  cast(poll: string, ballot: Ballot, network: string): Promise<Tally | undefined>;
  /** Resolves when the database has written something. */
  check(): Promise<void>;
}
