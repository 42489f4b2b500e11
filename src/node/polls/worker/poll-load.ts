import type {SqliteEngine} from '../sqlite-engine.js';

const windowLength = 10_000;

/** Detects when a poll gets more votes than one object should take, and remembers that permanently. */
export class PollLoad {
  /** Whether other objects take the new ballots. */
  isSpread: boolean;
  private windowBegin = 0;
  private votes = 0;

  /** `limit` is a number of votes a second. */
  constructor(
    private readonly engine: SqliteEngine,
    private readonly limit: number,
    private readonly now = () => Date.now()
  ) {
    engine.all('create table if not exists spread (id integer primary key)');
    this.isSpread = engine.all('select id from spread').length > 0;
  }

  /** Counts a new ballot. After the last one that this object should take, others take those that follow. */
  count(): void {
    if (this.isSpread) return;
    const now = this.now();
    // If the clock was set back, a new window begins.
    if (Math.abs(now - this.windowBegin) >= windowLength) {
      this.windowBegin = now;
      this.votes = 0;
    }
    if (++this.votes >= (this.limit * windowLength) / 1000) this.spread();
  }

  private spread(): void {
    this.engine.all('insert into spread values (1)');
    this.isSpread = true;
  }
}
