import type {Logger} from 'pino';
import {BallotBox, BoxFullError} from './ballot-queue.js';
import type {Database} from './database.js';
import {startMetrics} from './metrics.js';
import {allowOrigins} from './origins.js';
import {isOpen, type Poll, type Polls} from './poll-file.js';
import {PollStore} from './store.js';
import {pollsApp, type PollsBackend} from './routes.js';
import type {Connection} from './middleware.js';
import {Problem} from './problem.js';
import {RateLimit} from './rate-limit.js';
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
}

/** A poll service without a port: it answers requests. */
export interface PollService {
  readonly fetch: (request: Request, env: Connection) => Response | Promise<Response>;
  /** Tells the database which polls there are now, so that the command can close those too. */
  register(): Promise<void>;
}

// An office, or a hall, votes from one address: a thousand at once, then fifty every second.
const rate = {burst: 1000, perSecond: 50};

/** Puts a poll service together. */
export async function openPollService(options: PollServiceOptions): Promise<PollService> {
  const {database, polls, log, origins, hops} = options;
  const store = new PollStore(database.db);
  const register = () => store.register([...polls().keys()]);
  await register();
  const limit = new RateLimit(rate);
  const app = pollsApp({
    backend: backendOf(store, options),
    allowOrigin: allowOrigins(origins),
    takeTurn: (env, forwarded) =>
      limit.take(voterAddress(env?.incoming.socket.remoteAddress, forwarded, hops)),
    log,
    metrics: await startMetrics(),
  });
  return {fetch: (request, env) => app.fetch(request, env), register};
}

function backendOf(store: PollStore, {database, polls, log}: PollServiceOptions): PollsBackend {
  const recent = new RecentTallies(store);
  const takesVotes = (poll: Poll) => isOpen(poll, Date.now());
  const box = new BallotBox(store, id => {
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
    cast: (id, ballot, choices) =>
      guarded(async () => {
        const tally = await box.cast(id, ballot, choices);
        if (tally) recent.put(id, tally);
        return tally;
      }),
    check: () => guarded(async () => void (await store.known())),
  };
}

// Without `Retry-After`, so that readers come back spread out by their own back-off.
function unavailable(error: unknown, log: Logger): Problem {
  if (error instanceof BoxFullError)
    return new Problem(503, 'Too many ballots wait to be counted.');
  const {message, code} = error as NodeJS.ErrnoException;
  log.error({reason: message || code}, 'database');
  return new Problem(503, 'Votes can’t be stored or read right now.');
}
