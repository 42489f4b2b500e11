import {BallotQueue, type BallotWriter} from '../ballot-queue.js';
import {NewBallots} from '../new-ballots.js';
import {RankOfDay, type Bucket} from '../rank-of-day.js';
import type {SqliteEngine} from '../sqlite-engine.js';
import {SqliteStore} from '../sqlite-store.js';
import {prepareTables} from '../sqlite-tables.js';
import type {Ballots, Outcome, Tally} from '../store.js';
import {networkHash} from '../voter-address.js';
import type {ObjectState, WorkerEnv} from './durable-objects.js';
import {
  sendMessage,
  sentTally,
  type CastAnswer,
  type ExportedBallot,
  type Messages,
  type SentBallot,
} from './messages.js';
import {PollLoad} from './poll-load.js';

type Answers = {
  [Name in keyof Messages]: (given: Messages[Name]['given']) => Promise<Messages[Name]['answer']>;
};

interface Written extends Outcome {
  /** The ballots that another object has. */
  readonly elsewhere: ReadonlySet<string>;
}

const shards = 16;
// An object has 128 MB for everything.
const sketchWidth = 2 ** 17;

/**
 * The ballots of a poll, or a sixteenth of them, in the SQLite of a durable object. Cloudflare holds
 * back an answer until everything written before it is safe.
 */
export class PollBallots {
  private readonly engine: SqliteEngine;
  private readonly store: SqliteStore;
  private readonly hash = networkHash();
  private readonly load: PollLoad;
  private newBallots: NewBallots | undefined;
  // The poll, and a # with a digit if this is one of sixteen. An object doesn't know its own name.
  private name = '';
  private firstIsEmpty = false;
  private readonly writer: BallotWriter<Written> = {
    cast: (poll, ballots, open) => this.writeHere(poll, ballots, open),
  };
  // Requests to an object may wait for one another, and a transaction for many costs little more than for one.
  private readonly queue = new BallotQueue(this.writer, () => true);
  // How many times a ballot is about to be written: other objects must not take it for a new one of theirs.
  private readonly waiting = new Map<string, number>();

  constructor(
    state: ObjectState,
    private readonly env: WorkerEnv
  ) {
    this.engine = engineOf(state);
    prepareTables(this.engine);
    this.store = new SqliteStore(this.engine);
    this.load = new PollLoad(this.engine, Number(env.SPREAD_ABOVE ?? 500));
  }

  /** Answers a message of the worker. */
  async fetch(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url);
    this.name = searchParams.get('object') ?? '';
    const answer = this.answers[pathname.slice(1) as keyof Messages] as
      ((given: unknown) => Promise<unknown>) | undefined;
    if (!answer) return new Response('no such message', {status: 404});
    return Response.json(await answer(await request.json()));
  }

  private readonly answers: Answers = {
    cast: ballot => this.cast(ballot),
    has: ({ballots}) => this.has(ballots),
    tally: () => this.tally(),
    close: async () => {
      await this.store.register([this.poll]);
      await this.store.close(this.poll, new Date());
      return this.tally();
    },
    open: async () => {
      await this.store.open(this.poll);
      return this.tally();
    },
    reset: async () => ({deleted: await this.store.reset(this.poll)}),
    hours: async () => ({hours: [...(await this.store.hours(this.poll))]}),
    ballots: async ({after}) => ({ballots: await this.store.piece(this.poll, after)}),
    restore: ({ballots}) => this.restore(ballots),
    restoreHours: async ({hours}) => {
      await this.store.restoreHours(this.poll, new Map(hours));
      return {};
    },
    probe: async () => {
      await this.store.probe();
      return {};
    },
  };

  private async has(ballots: readonly string[]) {
    const here: string[] = [];
    for (const ballot of ballots) if (await this.isHere(ballot)) here.push(ballot);
    const {total} = await this.store.tally(this.poll);
    return {ballots: here, empty: !total && !this.waiting.size};
  }

  private get poll(): string {
    return this.name.split('#')[0];
  }

  private get isShard(): boolean {
    return this.name.includes('#');
  }

  private async cast(sent: SentBallot): Promise<CastAnswer> {
    if (!this.isShard && this.load.isSpread && !(await this.isHere(sent.ballot)))
      return {kind: 'spread'};
    const turn = this.limit.take(this.poll, this.hash(sent.network));
    let isNew = false;
    try {
      if (turn.wait && !(await this.isAnywhere(sent.ballot)))
        return {kind: 'wait', seconds: turn.wait};
      const {tally, late, added, elsewhere} = await this.write(sent, turn.bucket);
      if (elsewhere.has(sent.ballot)) return {kind: 'first'};
      isNew = added.has(sent.ballot);
      if (isNew && !this.isShard) this.load.count();
      return {kind: late.has(sent.ballot) ? 'closed' : 'counted', tally: this.sent(tally)};
    } finally {
      if (!isNew) turn.giveBack();
    }
  }

  private async write({ballot, choices, open}: SentBallot, bucket: Bucket): Promise<Written> {
    const vote = {choices, bucket};
    if (!open) return this.writer.cast(this.poll, new Map([[ballot, vote]]), false);
    this.waiting.set(ballot, (this.waiting.get(ballot) ?? 0) + 1);
    try {
      return await this.queue.cast(this.poll, ballot, vote);
    } finally {
      const others = this.waiting.get(ballot)! - 1;
      if (others) this.waiting.set(ballot, others);
      else this.waiting.delete(ballot);
    }
  }

  /** Writes ballots, except those that the first object has. */
  private async writeHere(poll: string, ballots: Ballots, open: boolean): Promise<Written> {
    const elsewhere = new Set(await this.inFirst(ballots.keys()));
    const own = new Map([...ballots].filter(([ballot]) => !elsewhere.has(ballot)));
    return {...(await this.store.cast(poll, own, open)), elsewhere};
  }

  private async isHere(ballot: string): Promise<boolean> {
    return this.waiting.has(ballot) || this.store.has(this.poll, ballot);
  }

  private async isAnywhere(ballot: string): Promise<boolean> {
    return (await this.isHere(ballot)) || (await this.inFirst([ballot])).length > 0;
  }

  /** The ballots that aren't here but in the first object, if this is one of sixteen. */
  private async inFirst(ballots: Iterable<string>): Promise<readonly string[]> {
    if (!this.isShard || this.firstIsEmpty) return [];
    const unknown: string[] = [];
    for (const ballot of ballots)
      if (!(await this.store.has(this.poll, ballot))) unknown.push(ballot);
    if (!unknown.length) return [];
    // The first object accepts no new ballots any more, so this answer stays true.
    const answer = await sendMessage(this.env.BALLOTS, this.poll, 'has', {ballots: unknown});
    this.firstIsEmpty = answer.empty;
    return answer.ballots;
  }

  private async restore(ballots: readonly ExportedBallot[]) {
    if (this.isShard || !this.load.isSpread)
      return {added: await this.store.restore(this.poll, new Map(ballots)), elsewhere: []};
    const elsewhere: string[] = [];
    for (const [ballot] of ballots)
      if (!(await this.store.has(this.poll, ballot))) elsewhere.push(ballot);
    return {added: 0, elsewhere};
  }

  // One of sixteen sees a sixteenth of a network's ballots, or by chance twice as many.
  private get limit(): NewBallots {
    const share = this.isShard ? shards / 2 : 1;
    const burst = Math.ceil(Number(this.env.BURST ?? 100) / share);
    const perSecond = Number(this.env.RATE ?? 1) / share;
    return (this.newBallots ??= new NewBallots({burst, perSecond}, new RankOfDay(sketchWidth)));
  }

  private async tally() {
    return this.sent(await this.store.tally(this.poll));
  }

  private sent(tally: Tally) {
    return sentTally(tally, this.load.isSpread);
  }
}

function engineOf({storage}: ObjectState): SqliteEngine {
  return {
    all: <Row>(statement: string, ...values: unknown[]) =>
      storage.sql.exec(statement, ...values).toArray() as Row[],
    transact: act => storage.transactionSync(act),
    close() {},
  };
}
