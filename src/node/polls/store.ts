import type {Bucket} from './rank-of-day.js';

/** What was counted of a poll at one moment. */
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
   * How many of this day had come from its network before, roughly. It is kept of a new ballot alone;
   * absent where an export comes from a release that kept none.
   */
  readonly bucket: Bucket | undefined;
}

/** Votes to write together, by the uuid of their ballot. */
export type Ballots = ReadonlyMap<string, Vote>;

/** What came of ballots: the tally with them, those that came too late, and those that are new. */
export interface Outcome {
  readonly tally: Tally;
  readonly late: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/** A ballot as an export has it. */
export interface StoredBallot {
  readonly ballot: string;
  readonly choices: string[];
  /** Absent where it was counted by a release that kept none. */
  readonly bucket: Bucket | undefined;
}

/** Votes as they are kept. */
export interface PollStore {
  /** Makes polls known, so that they can be closed before the first vote. */
  register(polls: readonly string[]): Promise<void>;
  /** The ids of all polls that were ever known here. */
  known(): Promise<string[]>;
  /** What is counted now. */
  tally(poll: string): Promise<Tally>;
  /**
   * Counts ballots in one transaction. A ballot that is there already is replaced, or left as it is
   * where it says the same. Of a poll that is not open only the latter are taken: they were counted
   * before, and only the answer got lost.
   */
  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome>;
  /** Whether a ballot was counted before. */
  has(poll: string, ballot: string): Promise<boolean>;
  /** Writes, and so finds a full disk and a file that can't be written. */
  probe(): Promise<void>;
  /** Closes a poll until `open`. */
  close(poll: string, at: Date): Promise<void>;
  /** Takes votes again after `close`. */
  open(poll: string): Promise<void>;
  /**
   * Deletes every ballot of a poll and opens it again, in pieces, between which others write.
   * Returns how many there were.
   */
  reset(poll: string): Promise<number>;
  /** How many new ballots came in each hour, by its beginning such as `2026-11-29T13`. */
  hours(poll: string): Promise<ReadonlyMap<string, number>>;
  /** Counts those ballots of an export that aren't there, also in a poll that is closed. Returns how many. */
  restore(poll: string, ballots: Ballots): Promise<number>;
  /** Writes how many new ballots came in each hour, where nothing is known of a poll's hours. */
  restoreHours(poll: string, hours: ReadonlyMap<string, number>): Promise<void>;
  /** All ballots of a poll in order of their uuid, read in pieces, so that millions fit in memory. */
  ballots(poll: string): AsyncIterable<StoredBallot>;
}

/** A database that was opened. */
export interface Database {
  readonly name: string;
  readonly store: PollStore;
  /** Throws where what is written would be lost: when the file was taken away below the service. */
  assertInPlace(): void;
  close(): Promise<void>;
}

/** How many ballots are read or deleted at once. */
export const pieceSize = 1000;

// Short, since others write all the time: whoever waited longer with each attempt would come too late each time.
const longestWait = 20;
const attempts = 100;

/** Waits a moment of any length, in milliseconds: two that tried again at once would only meet again. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.random() * longestWait));
}

/** Deletes piece after piece, until one has nothing; others write between them. Returns how many there were. */
export async function inPieces(deletePiece: () => Promise<number>): Promise<number> {
  for (let deleted = 0; ; await pause()) {
    const piece = await deletePiece();
    if (!piece) return deleted;
    deleted += piece;
  }
}

/** Does something again while the database asks for that by one of these codes. */
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
