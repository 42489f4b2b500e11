import type {Logger} from 'pino';
import {lostVotes} from './lost-votes.js';
import {startMetrics} from './metrics.js';
import {allowOrigins} from './origins.js';
import {StoredPolls, type StoredPollsOptions} from './stored-polls.js';
import {pollsApp} from './routes.js';
import type {Connection} from './middleware.js';
import {RateLimit, requestRate} from './rate-limit.js';
import {networkHash, voterAddress} from './voter-address.js';

/** The parts and settings of a poll service. */
export interface PollServiceOptions extends StoredPollsOptions {
  readonly log: Logger;
  readonly origins: readonly string[];
  /** The number of proxies in front; 0 if clients connect directly. */
  readonly hops: number;
  /** The password for the page with all results; without it there is no such page. */
  readonly resultsPassword?: string | undefined;
}

/** A poll service without a port: it answers requests. */
export interface PollService {
  readonly fetch: (request: Request, env: Connection) => Response | Promise<Response>;
  /** Tells the database which polls exist now, so that the command can close those too. */
  register(): Promise<void>;
}

/** Assembles a poll service. */
export async function openPollService(options: PollServiceOptions): Promise<PollService> {
  const {database, polls, log, origins, hops} = options;
  const register = async () => {
    await database.store.register([...polls().keys()]);
    for (const lost of await lostVotes(database.store, polls()))
      log.warn(lost, 'votes without a name');
  };
  await register();
  const limit = new RateLimit(requestRate);
  const hash = networkHash();
  const app = pollsApp({
    backend: new StoredPolls(options),
    allowOrigin: allowOrigins(origins),
    networkOf: (env, forwarded) => hash(voterAddress(env?.address, forwarded, hops)),
    takeTurn: network => limit.take(network),
    log,
    resultsPassword: options.resultsPassword,
    metrics: await startMetrics(),
  });
  return {fetch: (request, env) => app.fetch(request, env), register};
}
