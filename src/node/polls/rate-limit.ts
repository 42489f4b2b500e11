/** How many requests a network may send at once, and how many a second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** The limit for requests of any kind: malformed, repeated and changed ones cost something too. */
export const requestRate: Rate = {burst: 1000, perSecond: 50};

const second = 1000;
const sweepAbove = 10_000;

/**
 * Allows each network a burst, which refills over time. A network is identified by a hash; only one
 * moment is kept for it, for as long as that matters.
 */
export class RateLimit {
  // By hash, the moment at which the burst will be full again.
  private readonly full = new Map<string, number>();
  private sweepAt = sweepAbove;

  constructor(
    private readonly rate: Rate,
    // A clock that is set back would refuse everyone for that long.
    private readonly now = () => performance.now()
  ) {}

  /** Counts a request. Returns 0 if it is allowed, else the seconds until the next one is. */
  take(network: string): number {
    const {burst, perSecond} = this.rate;
    const now = this.now();
    const full = Math.max(this.full.get(network) ?? 0, now) + second / perSecond;
    const wait = full - now - (burst * second) / perSecond;
    // A rounding error of the clock must not refuse the last request of a burst.
    if (wait > 1e-3) return Math.ceil(wait / second);
    this.full.set(network, full);
    if (this.full.size >= this.sweepAt) this.sweep(now);
    return 0;
  }

  /** Gives back a request that turned out not to count. */
  refund(network: string): void {
    const full = this.full.get(network);
    if (full !== undefined) this.full.set(network, full - second / this.rate.perSecond);
  }

  private sweep(now: number): void {
    for (const [network, full] of this.full) if (full <= now) this.full.delete(network);
    this.sweepAt = Math.max(sweepAbove, this.full.size * 2);
  }
}
