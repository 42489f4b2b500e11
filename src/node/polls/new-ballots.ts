import {RankOfDay, type Bucket} from './rank-of-day.js';
import {RateLimit, type Rate} from './rate-limit.js';

/** A place among the new ballots of a network. */
export interface Turn {
  /** After how many seconds a new ballot would be accepted; 0 if it is accepted now. */
  readonly wait: number;
  readonly bucket: Bucket;
  /** Undoes the count of a ballot that turned out to be there already, or was not counted. */
  giveBack(): void;
}

/** An office votes from one address; a hall needs a rate of its own. */
export const defaultRate: Rate = {burst: 100, perSecond: 1};

/** Limits the new ballots of a network, and ranks each among those of the day. */
export class NewBallots {
  private readonly limit: RateLimit;

  constructor(
    rate: Rate = defaultRate,
    private readonly ranks = new RankOfDay()
  ) {
    this.limit = new RateLimit(rate);
  }

  /** Counts a ballot of a network as a new one. */
  take(poll: string, network: string): Turn {
    const wait = this.limit.take(network);
    return {
      wait,
      bucket: this.ranks.add(poll, network),
      giveBack: () => {
        this.ranks.remove(poll, network);
        if (!wait) this.limit.refund(network);
      },
    };
  }
}
