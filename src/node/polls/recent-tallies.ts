import type {PollStore, Tally} from './store.js';

interface Recent {
  readonly tally: Tally;
  readonly until: number;
}

const lifetime = 1000;

/** Remembers tallies for a second, so that thousands of readers cost one query. */
export class RecentTallies {
  private readonly recent = new Map<string, Recent>();
  private readonly reading = new Map<string, Promise<Tally>>();

  constructor(
    private readonly store: Pick<PollStore, 'tally'>,
    // A clock that is set back would keep old results.
    private readonly now = () => performance.now()
  ) {}

  /** The tally of a poll, at most a second old. */
  read(poll: string): Promise<Tally> {
    const recent = this.recent.get(poll);
    if (recent && recent.until > this.now()) return Promise.resolve(recent.tally);
    const reading = this.reading.get(poll) ?? this.load(poll, recent);
    this.reading.set(poll, reading);
    return reading;
  }

  /** Stores the tally that a vote returned. */
  put(poll: string, tally: Tally): void {
    this.recent.set(poll, {tally, until: this.now() + lifetime});
  }

  private async load(poll: string, before: Recent | undefined): Promise<Tally> {
    try {
      const tally = await this.store.tally(poll);
      const recent = this.recent.get(poll);
      // A vote that was counted meanwhile has a newer tally.
      if (recent && recent !== before) return recent.tally;
      this.put(poll, tally);
      return tally;
    } finally {
      this.reading.delete(poll);
    }
  }
}
