import {
  changesOf,
  changesOfExport,
  differences,
  parseChoices,
  type Changes,
} from './ballot-changes.js';
import type {Bucket} from './rank-of-day.js';
import type {SqliteEngine} from './sqlite-engine.js';
import {
  hourOf,
  inPieces,
  pieceSize,
  retrying,
  type Ballots,
  type Outcome,
  type PollStore,
  type StoredBallot,
  type Tally,
} from './store.js';

interface BallotRow {
  ballot: string;
  choices: string;
  bucket: Bucket | null;
}

interface TallyRow {
  total: number;
  closed_at: string | null;
  option: string | null;
  votes: number;
}

// Waiting inside SQLite would block the whole process.
const tryAgain = ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];

/** Votes in SQLite: a transaction runs from begin to end without interruption, with prepared statements. */
export class SqliteStore implements PollStore {
  constructor(private readonly engine: SqliteEngine) {}

  async register(polls: readonly string[]): Promise<void> {
    if (polls.length) await this.transact(() => polls.forEach(poll => this.addPoll(poll)));
  }

  async known(): Promise<string[]> {
    return this.read(() =>
      this.engine.all<{id: string}>('select id from polls order by id').map(({id}) => id)
    );
  }

  async tally(poll: string): Promise<Tally> {
    return this.read(() => this.readTally(poll));
  }

  cast(poll: string, ballots: Ballots, open: boolean): Promise<Outcome> {
    return this.transact(() => this.castNow(poll, ballots, open));
  }

  async has(poll: string, ballot: string): Promise<boolean> {
    return this.read(() => this.choicesOf(poll, ballot) !== undefined);
  }

  async probe(): Promise<void> {
    await this.transact(() =>
      this.engine.all(
        'insert into probes values (1, 1) on conflict (id) do update set count = count + 1'
      )
    );
  }

  async close(poll: string, at: Date): Promise<void> {
    const statement = 'update polls set closed_at = ? where id = ? and closed_at is null';
    await this.transact(() => this.engine.all(statement, at.toISOString(), poll));
  }

  async open(poll: string): Promise<void> {
    await this.transact(() =>
      this.engine.all('update polls set closed_at = null where id = ?', poll)
    );
  }

  reset(poll: string): Promise<number> {
    return inPieces(() => this.transact(() => this.deletePiece(poll)));
  }

  hours(poll: string): Promise<ReadonlyMap<string, number>> {
    return this.read(() => this.readHours(poll));
  }

  restore(poll: string, ballots: Ballots): Promise<number> {
    return this.transact(() => {
      this.addPoll(poll);
      const changes = changesOfExport(ballots, this.readChoices(poll, ballots.keys()));
      this.write(poll, changes);
      return changes.added.size;
    });
  }

  async restoreHours(poll: string, hours: ReadonlyMap<string, number>): Promise<void> {
    await this.transact(() => {
      if (this.readHours(poll).size) return;
      for (const [hour, added] of hours) this.addToHour(poll, hour, added);
    });
  }

  async *ballots(poll: string): AsyncGenerator<StoredBallot> {
    for (let last = ''; ;) {
      const ballots = await this.piece(poll, last);
      yield* ballots;
      if (!ballots.length) return;
      last = ballots[ballots.length - 1].ballot;
    }
  }

  /** The next ballots after one, in order of their uuid. */
  async piece(poll: string, after: string): Promise<StoredBallot[]> {
    const rows = await this.read(() => this.readPiece(poll, after));
    return rows.map(({ballot, choices, bucket}) => ({
      ballot,
      choices: parseChoices(choices),
      bucket: bucket ?? undefined,
    }));
  }

  private transact<Result>(act: () => Result): Promise<Result> {
    return retrying(tryAgain, () => this.engine.transact(act));
  }

  private read<Result>(act: () => Result): Promise<Result> {
    return retrying(tryAgain, act);
  }

  private castNow(poll: string, ballots: Ballots, open: boolean): Outcome {
    this.addPoll(poll);
    const earlier = this.readChoices(poll, ballots.keys());
    const changes = changesOf(ballots, earlier, open && !this.isClosed(poll));
    this.write(poll, changes);
    const {size} = changes.added;
    if (size) this.addToHour(poll, hourOf(new Date()), size);
    return {tally: this.readTally(poll), late: changes.late, added: changes.added};
  }

  private write(poll: string, {changed, added, votes}: Changes): void {
    for (const {ballot, choices, bucket} of changed)
      this.engine.all(
        `insert into ballots (poll, ballot, choices, bucket) values (?, ?, ?, ?)
          on conflict (poll, ballot) do update set choices = excluded.choices`,
        poll,
        ballot,
        choices,
        bucket
      );
    this.addVotes(poll, votes);
    if (added.size) this.addToTotal(poll, added.size);
  }

  private addPoll(poll: string): void {
    this.engine.all('insert into polls (id) values (?) on conflict (id) do nothing', poll);
  }

  private addVotes(poll: string, votes: ReadonlyMap<string, number>): void {
    for (const [option, difference] of votes)
      this.engine.all(
        `insert into counts values (?, ?, ?)
          on conflict (poll, option) do update set votes = votes + excluded.votes`,
        poll,
        option,
        difference
      );
  }

  private addToTotal(poll: string, added: number): void {
    this.engine.all('update polls set total = total + ? where id = ?', added, poll);
  }

  private addToHour(poll: string, hour: string, added: number): void {
    this.engine.all(
      `insert into hours values (?, ?, ?)
        on conflict (poll, hour) do update set ballots = ballots + excluded.ballots`,
      poll,
      hour,
      added
    );
  }

  private readHours(poll: string): Map<string, number> {
    const statement = 'select hour, ballots from hours where poll = ? order by hour';
    const rows = this.engine.all<{hour: string; ballots: number}>(statement, poll);
    return new Map(rows.map(({hour, ballots}) => [hour, ballots]));
  }

  private isClosed(poll: string): boolean {
    const statement = 'select closed_at from polls where id = ?';
    const [row] = this.engine.all<{closed_at: string | null}>(statement, poll);
    return row.closed_at !== null;
  }

  private choicesOf(poll: string, ballot: string): string | undefined {
    const statement = 'select choices from ballots where poll = ? and ballot = ?';
    return this.engine.all<{choices: string}>(statement, poll, ballot).at(0)?.choices;
  }

  private readChoices(poll: string, ballots: Iterable<string>): Map<string, string> {
    const found = new Map<string, string>();
    for (const ballot of ballots) {
      const choices = this.choicesOf(poll, ballot);
      if (choices !== undefined) found.set(ballot, choices);
    }
    return found;
  }

  private readPiece(poll: string, after: string): BallotRow[] {
    return this.engine.all<BallotRow>(
      `select ballot, choices, bucket from ballots where poll = ? and ballot > ?
        order by ballot limit ${pieceSize}`,
      poll,
      after
    );
  }

  private deletePiece(poll: string): number {
    const rows = this.readPiece(poll, '');
    if (!rows.length) {
      this.engine.all('delete from counts where poll = ?', poll);
      this.engine.all('delete from hours where poll = ?', poll);
      this.engine.all('update polls set total = 0, closed_at = null where id = ?', poll);
      return 0;
    }
    const last = rows[rows.length - 1].ballot;
    this.engine.all('delete from ballots where poll = ? and ballot <= ?', poll, last);
    const none = rows.map(({ballot}) => ({ballot, choices: '[]'}));
    const earlier = new Map(rows.map(({ballot, choices}) => [ballot, choices]));
    this.addVotes(poll, differences(none, earlier));
    this.addToTotal(poll, -rows.length);
    return rows.length;
  }

  // One statement, so that total and counts are of the same moment.
  private readTally(poll: string): Tally {
    const rows = this.engine.all<TallyRow>(
      `select total, closed_at, option, votes from polls
        left join counts on counts.poll = polls.id where polls.id = ?`,
      poll
    );
    const counts = rows.flatMap(({option, votes}) =>
      option === null ? [] : [[option, votes] as const]
    );
    const [row] = rows;
    return {counts: new Map(counts), total: row?.total ?? 0, closed: !!row?.closed_at};
  }
}
