import type {Bucket} from './rank-of-day.js';

/** The counts of a poll at one moment. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  /** The number of ballots. */
  readonly total: number;
  readonly closed: boolean;
}

/** A vote to write. */
export interface Vote {
  /** The ids of the chosen options. */
  readonly choices: readonly string[];
  /**
   * Roughly how many ballots of this day had come from its network before. It is kept only for a new ballot;
   * absent if an export comes from a release that kept none.
   */
  readonly bucket: Bucket | undefined;
}

/** Votes to write together, by the uuid of their ballot. */
export type Ballots = ReadonlyMap<string, Vote>;

/** The outcome for ballots: the tally that includes them, those that came too late, and those that are new. */
export interface Outcome {
  readonly tally: Tally;
  readonly late: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/** A ballot as in an export. */
export interface StoredBallot {
  readonly ballot: string;
  readonly choices: string[];
  /** Absent if a release counted it that kept none. */
  readonly bucket: Bucket | undefined;
}

/** The storage of votes. */
export interface PollStore {
  /** Makes polls known, so that they can be closed before the first vote. */
  register(polls: readonly string[]): Promise<void>;
  /** The ids of all polls that were ever known here. */
  known(): Promise<string[]>;
  /** The current counts. */
  tally(poll: string): Promise<Tally>;
  /**
   * Counts ballots in one transaction. A ballot that is already there is replaced, or left as it is
   * if its choices are the same. In a poll that is not open, only the latter are accepted: they were
   * counted before, and only the answer was lost.
   */
  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome>;
  /** Whether a ballot was counted before. */
  has(poll: string, ballot: string): Promise<boolean>;
  /** Writes something, which reveals a full disk or a file that can't be written. */
  probe(): Promise<void>;
  /** Closes a poll until `open`. */
  close(poll: string, at: Date): Promise<void>;
  /** Accepts votes again after `close`. */
  open(poll: string): Promise<void>;
  /**
   * Deletes every ballot of a poll and reopens it, in pieces between which others can write.
   * Returns the number of deleted ballots.
   */
  reset(poll: string): Promise<number>;
  /** The number of new ballots of each hour, by the hour's beginning, such as `2026-11-29T13`. */
  hours(poll: string): Promise<ReadonlyMap<string, number>>;
  /** Counts the ballots of an export that aren't there yet, also in a closed poll. Returns their number. */
  restore(poll: string, ballots: Ballots): Promise<number>;
  /** Writes the number of new ballots of each hour, if nothing is known about a poll's hours. */
  restoreHours(poll: string, hours: ReadonlyMap<string, number>): Promise<void>;
  /** All ballots of a poll in order of their uuid, read in pieces, so that millions fit in memory. */
  ballots(poll: string): AsyncIterable<StoredBallot>;
}

/** A database that was opened. */
export interface Database {
  readonly name: string;
  readonly store: PollStore;
  /** Throws if writes would be lost, because the file was deleted or replaced under the running service. */
  assertInPlace(): void;
  close(): Promise<void>;
}

/** How many ballots are read or deleted at once. */
export const pieceSize = 1000;

// Short, since others write all the time: a writer that waited longer with each attempt would be too late each time.
const longestWait = 20;
const attempts = 100;

/** Waits for a random time, in milliseconds: two writers that tried again at once would only collide again. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.random() * longestWait));
}

/** Deletes piece after piece until one is empty; others can write in between. Returns the number of deleted ballots. */
export async function inPieces(deletePiece: () => Promise<number>): Promise<number> {
  for (let deleted = 0; ; await pause()) {
    const piece = await deletePiece();
    if (!piece) return deleted;
    deleted += piece;
  }
}

/** Repeats something while the database asks for that with one of these error codes. */
export async function retrying<Result>(
  codes: readonly string[],
  act: () => Result | Promise<Result>
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      const {code = ''} = error as {code?: string};
      if (attempt === attempts || !codes.includes(code)) throw error;
      await pause();
    }
  }
}

/** The hour of a moment in UTC, as `hours` names it. */
export const hourOf = (moment: Date) => moment.toISOString().slice(0, 13);
