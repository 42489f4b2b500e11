import type {ServiceLog} from './service-log.js';
import {createHash} from 'node:crypto';
import {Hono, type Context} from 'hono';
import {etag} from 'hono/etag';
import {methodNotAllowed} from 'hono/method-not-allowed';
import {requestId} from 'hono/request-id';
import {parseBallot} from './ballot.js';
import {observe, type Metrics, type RequestVariables} from './metrics.js';
import type {AllowOrigin} from './origins.js';
import type {Poll} from './polls.js';
import type {Tally} from './store.js';
import {
  guardOrigin,
  limitRate,
  refuseMethod,
  publicReads,
  readBody,
  requireJson,
  type Connection,
  type NetworkOf,
  type TakeTurn,
} from './middleware.js';
import {hasEnded, type PollsBackend} from './polls-backend.js';
import {Problem} from './problem.js';
import {resultsPage} from './results-page.js';

/** What the HTTP side needs. */
export interface PollsAppOptions {
  readonly backend: PollsBackend;
  readonly allowOrigin: AllowOrigin;
  readonly networkOf: NetworkOf;
  readonly takeTurn: TakeTurn;
  readonly log: ServiceLog;
  readonly metrics?: Metrics;
  /** The password for the page with all results; without it there is no such page. */
  readonly resultsPassword?: string | undefined;
}

interface Env {
  Bindings: Connection;
  Variables: RequestVariables;
}

// Caches may answer for seconds, and for longer while they revalidate or can't reach the service. The element
// doesn't read results again before the sum of these seconds has passed, so that its own vote is in them.
const cacheable = 'public, max-age=1, s-maxage=5, stale-while-revalidate=10, stale-if-error=600';
const uncached = {'cache-control': 'no-store'};

/** The HTTP side of the poll service. */
export function pollsApp(options: PollsAppOptions): Hono<Env> {
  const {backend, allowOrigin, log, metrics, networkOf, takeTurn} = options;
  const app = new Hono<Env>({strict: false});
  app.onError((error, context) => answerError(error, context, log));
  app.notFound(context => new Problem(404, 'There is nothing at this address.').answer(context));
  // The service makes the id itself: one that a caller chose could identify the caller.
  app.use(requestId({headerName: ''}));
  app.use(observe(log, metrics?.requests));
  app.use(methodNotAllowed({app, onMethodNotAllowed: refuseMethod}));
  addHealth(app, backend);
  if (metrics) addMetrics(app, metrics);
  app.use(
    '/polls/:poll/ballots',
    guardOrigin(allowOrigin, id => backend.poll(id)?.origins)
  );
  addResults(app, backend);
  app.put('/polls/:poll/ballots', limitRate(networkOf, takeTurn), requireJson);
  addBallots(app, backend);
  if (options.resultsPassword) {
    app.get('/results', limitRate(networkOf, takeTurn));
    app.route('/', resultsPage(backend, options.resultsPassword));
  }
  return app;
}

function addHealth(app: Hono<Env>, backend: PollsBackend): void {
  app.get('/livez', context => context.json({status: 'ok'}, 200, uncached));
  for (const path of ['/readyz', '/healthz'])
    app.get(path, async context => {
      await backend.check();
      return context.json({status: 'ok'}, 200, uncached);
    });
}

function addMetrics(app: Hono<Env>, {registry}: Metrics): void {
  app.get('/metrics', async context =>
    context.body(await registry.metrics(), 200, {
      'content-type': registry.contentType,
      ...uncached,
    })
  );
}

function addResults(app: Hono<Env>, backend: PollsBackend): void {
  app.get('/polls', publicReads, etag(), context => {
    const polls = [...backend.polls()].map(({id, question, options, closes}) => ({
      id,
      question,
      options,
      closes: closes ?? null,
    }));
    forgetRequest(context);
    return context.json({polls}, 200, {'cache-control': cacheable});
  });
  app.get('/polls/:poll', publicReads, etag(), async context => {
    const poll = findPoll(context, backend);
    const body = JSON.stringify(results(poll, backend, await backend.tally(poll.id)));
    forgetRequest(context);
    return context.body(body, 200, {
      'content-type': 'application/json',
      'cache-control': cacheable,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    });
  });
}

// One cached answer serves many requests.
const forgetRequest = (context: Context<Env>) => context.header('x-request-id', undefined);

function addBallots(app: Hono<Env>, backend: PollsBackend): void {
  app.put('/polls/:poll/ballots', async context => {
    const poll = findPoll(context, backend);
    const ballot = parseBallot(poll, await readBody(context));
    const tally = await backend.cast(poll.id, ballot, context.get('network'));
    if (!tally) throw new Problem(409, 'This poll is closed.');
    return context.json(results(poll, backend, tally), 200, uncached);
  });
}

function findPoll(context: Context<Env>, backend: PollsBackend): Poll {
  const poll = backend.poll(context.req.param('poll') ?? '');
  if (!poll) throw new Problem(404, 'There is no such poll.');
  context.set('poll', poll.id);
  return poll;
}

// Options that the poll no longer has keep their votes, or the others' shares would look too large.
function results(poll: Poll, backend: PollsBackend, tally: Tally) {
  const {counts, total} = tally;
  const all = new Map(poll.options.map(({id}) => [id, 0]));
  for (const [option, votes] of counts) if (votes) all.set(option, votes);
  const isClosed = hasEnded(poll, tally, backend);
  return {
    id: poll.id,
    ...(poll.results === 'closed' && !isClosed
      ? {results: 'closed'}
      : {counts: Object.fromEntries(all)}),
    total,
    closes: poll.closes ?? null,
    closed: isClosed,
  };
}

function answerError(error: Error, context: Context<Env>, log: ServiceLog): Response {
  if (error instanceof Problem) return error.answer(context);
  // Only the message: other fields of a database's error may contain what was sent.
  log.error({id: context.get('requestId'), reason: error.message, stack: error.stack}, 'failed');
  return new Problem(500, 'Something went wrong here.').answer(context);
}
