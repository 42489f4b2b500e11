import {createHmac, randomBytes} from 'node:crypto';

/** How many requests an address may send at once, and how many a second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

const second = 1000;
const sweepAbove = 10_000;

/**
 * Allows each address a burst, which fills up again with time. An address is known by a hash whose
 * salt lives as long as the process; all that is kept of it is one moment, for as long as it matters.
 */
export class RateLimit {
  private readonly salt = randomBytes(32);
  // By hash, the moment at which the burst will have filled up again.
  private readonly full = new Map<string, number>();
  private sweepAt = sweepAbove;

  constructor(
    private readonly rate: Rate,
    // A clock that is set back would refuse everyone for as long.
    private readonly now = () => performance.now()
  ) {}

  /** Counts a request. Returns 0 where it is allowed, else after how many seconds the next one is. */
  take(address: string): number {
    const {burst, perSecond} = this.rate;
    const key = this.hash(address);
    const now = this.now();
    const full = Math.max(this.full.get(key) ?? 0, now) + second / perSecond;
    const wait = full - now - (burst * second) / perSecond;
    // A clock of milliseconds must not refuse the last of a burst for a rounding.
    if (wait > 1e-3) return Math.ceil(wait / second);
    this.full.set(key, full);
    if (this.full.size >= this.sweepAt) this.sweep(now);
    return 0;
  }

  /** Gives back a request that turned out not to count. */
  refund(address: string): void {
    const key = this.hash(address);
    const full = this.full.get(key);
    if (full !== undefined) this.full.set(key, full - second / this.rate.perSecond);
  }

  /** How many addresses matter at present. */
  get size(): number {
    return this.full.size;
  }

  private hash(address: string): string {
    return createHmac('sha256', this.salt).update(address).digest('base64');
  }

  private sweep(now: number): void {
    for (const [key, full] of this.full) if (full <= now) this.full.delete(key);
    this.sweepAt = Math.max(sweepAbove, this.full.size * 2);
  }
}
