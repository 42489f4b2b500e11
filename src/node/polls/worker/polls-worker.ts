import {allowOrigins, parseOrigins} from '../origins.js';
import {parsePolls} from '../polls.js';
import {RateLimit, requestRate} from '../rate-limit.js';
import {pollsApp} from '../routes.js';
import {networkHash, voterAddress} from '../voter-address.js';
import {adminRoutes} from './admin-routes.js';
import type {WorkerEnv} from './durable-objects.js';
import {ObjectPolls} from './object-polls.js';

export {PollBallots} from './ballot-object.js';
export type {ObjectNamespace, ObjectState, ObjectStub, WorkerEnv} from './durable-objects.js';

/** A worker as Cloudflare runs it. */
export interface PollsWorker {
  fetch(request: Request, env: WorkerEnv): Promise<Response>;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** A worker that counts votes; `given` is the content of `polls.json`. Throws if a poll is invalid. */
export function pollsWorker(given: {readonly polls: readonly object[]}): PollsWorker {
  const polls = parsePolls(given);
  const apps = new WeakMap<WorkerEnv, Answer>();
  return {
    async fetch(request, env) {
      let answer = apps.get(env);
      if (!answer) apps.set(env, (answer = appOf(new ObjectPolls(polls, env.BALLOTS, log), env)));
      return answer(request);
    },
  };
}

function appOf(backend: ObjectPolls, env: WorkerEnv): Answer {
  const limit = new RateLimit(requestRate);
  const hash = networkHash();
  const app = pollsApp({
    backend,
    log,
    allowOrigin: allowOrigins(parseOrigins([env.ORIGINS ?? ''])),
    networkOf: connection => voterAddress(connection?.address, undefined, 0),
    resultsPassword: env.RESULTS_PASSWORD,
    takeTurn: network => limit.take(hash(network)),
  });
  if (env.ADMIN_TOKEN) app.route('/admin', adminRoutes(backend, env.ADMIN_TOKEN));
  return request =>
    app.fetch(request, {address: request.headers.get('cf-connecting-ip') ?? undefined});
}

const log = {
  // Cloudflare logs a line for each request itself.
  debug() {},
  error: (fields: object, message: string) =>
    console.error(JSON.stringify({level: 50, ...fields, msg: message})),
};
