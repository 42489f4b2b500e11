import type {Logger} from 'pino';
import {BallotQueue, QueueFullError} from './ballot-queue.js';
import type {Database} from './database.js';
import {startMetrics} from './metrics.js';
import {allowOrigins} from './origins.js';
import {isOpen, type Poll, type Polls} from './poll-file.js';
import {PollStore} from './store.js';
import {pollsApp, type PollsBackend} from './routes.js';
import type {Connection} from './middleware.js';
import {Problem} from './problem.js';
import {RateLimit, type Rate} from './rate-limit.js';
import {RecentTallies} from './recent-tallies.js';
import {voterAddress} from './voter-address.js';

/** What a poll service is made of. */
export interface PollServiceOptions {
  readonly database: Database;
  /** The polls as they are now; asked again for every request. */
  readonly polls: () => Polls;
  readonly log: Logger;
  readonly origins: readonly string[];
  /** How many proxies stand in front; 0 where the caller is whoever connects. */
  readonly hops: number;
  /** How many new ballots a network may send. */
  readonly newBallots?: Rate;
}

/** A poll service without a port: it answers requests. */
export interface PollService {
  readonly fetch: (request: Request, env: Connection) => Response | Promise<Response>;
  /** Tells the database which polls there are now, so that the command can close those too. */
  register(): Promise<void>;
}

// Requests of any kind: what is malformed, repeated or changed costs something too.
const requests = {burst: 1000, perSecond: 50};
// An office votes from one address; a hall needs flags of its own.
const defaultRate = {burst: 100, perSecond: 1};

/** Puts a poll service together. */
export async function openPollService(options: PollServiceOptions): Promise<PollService> {
  const {database, polls, log, origins, hops} = options;
  const store = new PollStore(database.db);
  const register = () => store.register([...polls().keys()]);
  await register();
  const limit = new RateLimit(requests);
  const app = pollsApp({
    backend: backendOf(store, options),
    allowOrigin: allowOrigins(origins),
    networkOf: (env, forwarded) => voterAddress(env?.address, forwarded, hops),
    takeTurn: network => limit.take(network),
    log,
    metrics: await startMetrics(),
  });
  return {fetch: (request, env) => app.fetch(request, env), register};
}

function backendOf(store: PollStore, options: PollServiceOptions): PollsBackend {
  const {database, polls, log, newBallots = defaultRate} = options;
  const limit = new RateLimit(newBallots);
  const recent = new RecentTallies(store);
  const takesVotes = (poll: Poll) => isOpen(poll, Date.now());
  const queue = new BallotQueue(store, id => {
    const poll = polls().get(id);
    return !!poll && takesVotes(poll);
  });
  const guarded = async <Found>(ask: () => Promise<Found>): Promise<Found> => {
    try {
      database.assertInPlace();
      return await ask();
    } catch (error) {
      throw unavailable(error, log);
    }
  };
  return {
    polls: () => polls().values(),
    poll: id => polls().get(id),
    isOpen: takesVotes,
    tally: id => guarded(() => recent.read(id)),
    cast: (id, {ballot, choices}, network) =>
      guarded(async () => {
        const wait = limit.take(network);
        if (wait && !(await store.has(id, ballot))) throw tooManyNew(wait);
        let added = false;
        try {
          const counted = await queue.cast(id, ballot, choices);
          ({added} = counted);
          if (counted.tally) recent.put(id, counted.tally);
          return counted.tally;
        } finally {
          if (!wait && !added) limit.refund(network);
        }
      }),
    check: () => guarded(() => store.probe()),
  };
}

const tooManyNew = (wait: number) =>
  new Problem(429, 'Too many new ballots from this network.', {'retry-after': `${wait}`});

// Readers who all came back at the same moment would only be refused again.
const retryLater = () => ({'retry-after': `${2 + Math.floor(Math.random() * 9)}`});

function unavailable(error: unknown, log: Logger): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof QueueFullError)
    return new Problem(503, 'Too many ballots wait to be counted.', retryLater());
  const {message, code} = error as NodeJS.ErrnoException;
  log.error({reason: message || code}, 'database');
  return new Problem(503, 'Votes can’t be stored or read right now.', retryLater());
}
