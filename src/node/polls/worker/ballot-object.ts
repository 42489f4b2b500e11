import {NewBallots} from '../new-ballots.js';
import {RankOfDay} from '../rank-of-day.js';
import type {SqliteEngine} from '../sqlite-engine.js';
import {SqliteStore} from '../sqlite-store.js';
import {prepareTables} from '../sqlite-tables.js';
import {type Tally} from '../store.js';
import {networkHash} from '../voter-address.js';
import type {ObjectState, WorkerEnv} from './durable-objects.js';
import {
  ask,
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

const shards = 16;
// An object has 128 MB for all it does.
const sketchWidth = 2 ** 17;

/**
 * The ballots of a poll, or a sixteenth of them, in the SQLite of a durable object. Cloudflare holds
 * an answer back until what was written before it is safe.
 */
export class PollBallots {
  private readonly engine: SqliteEngine;
  private readonly store: SqliteStore;
  private readonly hash = networkHash();
  private readonly load: PollLoad;
  private newBallots: NewBallots | undefined;
  // Which poll, and a # with a digit where this is one of sixteen. An object doesn't know its name.
  private name = '';
  private firstIsEmpty = false;

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
    has: async ({ballot}) => ({
      has: await this.store.has(this.poll, ballot),
      empty: (await this.store.tally(this.poll)).total === 0,
    }),
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

  private get poll(): string {
    return this.name.split('#')[0];
  }

  private get isShard(): boolean {
    return this.name.includes('#');
  }

  private async cast(sent: SentBallot): Promise<CastAnswer> {
    if (!(await this.store.has(this.poll, sent.ballot))) {
      const elsewhere = await this.elsewhere(sent);
      if (elsewhere) return {kind: elsewhere};
    }
    return this.castHere(sent);
  }

  /** Where a ballot belongs that isn't known here; nothing where it is to be counted here. */
  private async elsewhere({ballot, open}: SentBallot): Promise<'spread' | 'first' | undefined> {
    if (!this.isShard) {
      const {closed} = await this.store.tally(this.poll);
      return this.load.count(open && !closed) ? 'spread' : undefined;
    }
    if (this.firstIsEmpty) return undefined;
    // The first object takes no new ballots any more, so this answer stays true.
    const {has, empty} = await ask(this.env.BALLOTS, this.poll, 'has', {ballot});
    this.firstIsEmpty = empty;
    return has ? 'first' : undefined;
  }

  private async castHere({ballot, choices, network, open}: SentBallot): Promise<CastAnswer> {
    const turn = this.limit.take(this.poll, this.hash(network));
    let isNew = false;
    try {
      if (turn.wait && !(await this.store.has(this.poll, ballot)))
        return {kind: 'wait', seconds: turn.wait};
      const ballots = new Map([[ballot, {choices, bucket: turn.bucket}]]);
      const {tally, late, added} = await this.store.cast(this.poll, ballots, open);
      isNew = added.size > 0;
      return {kind: late.size ? 'closed' : 'counted', tally: this.sent(tally)};
    } finally {
      if (!isNew) turn.giveBack();
    }
  }

  private async restore(ballots: readonly ExportedBallot[]) {
    if (this.isShard || !this.load.isSpread)
      return {added: await this.store.restore(this.poll, new Map(ballots)), elsewhere: []};
    const elsewhere: string[] = [];
    for (const [ballot] of ballots)
      if (!(await this.store.has(this.poll, ballot))) elsewhere.push(ballot);
    return {added: 0, elsewhere};
  }

  // One of sixteen sees a sixteenth of a network's ballots, by chance twice as many.
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
