import {Hono, type HonoRequest, type MiddlewareHandler} from 'hono';
import {exported, type ExportFormat} from '../export.js';
import {importBallots, type Imported} from '../import.js';
import {lostOptions} from '../lost-votes.js';
import {Problem} from '../problem.js';
import {secretMatcher} from '../secret.js';
import {ContentError} from '../../../shared/content/parse-content.js';
import type {ObjectPolls} from './object-polls.js';

type AdminApp = Hono<{Variables: {poll: string}}>;

/** Routes for `polls list`, `export`, `import`, `close`, `open` and `reset`, for callers with the token. */
export function adminRoutes(polls: ObjectPolls, token: string): AdminApp {
  const app: AdminApp = new Hono();
  app.use(requireToken(token));
  app.get('/polls', async context => {
    const listed = [...polls.polls()].map(async poll => {
      const {counts, total, closed} = await polls.tally(poll.id);
      return {id: poll.id, total, closed, lost: lostOptions(poll, counts)};
    });
    return context.json({polls: await Promise.all(listed)}, 200, uncached);
  });
  app.use('/polls/:poll/*', async (context, next) => {
    const poll = polls.poll(context.req.param('poll'));
    if (!poll) throw new Problem(404, 'There is no such poll.');
    context.set('poll', poll.id);
    await next();
  });
  app.get('/polls/:poll/export', context => {
    const format = context.req.query('format') === 'csv' ? 'csv' : 'json';
    const pieces = exported(polls, context.get('poll'), format);
    return context.body(stream(pieces), 200, {'content-type': types[format], ...uncached});
  });
  for (const change of ['close', 'open'] as const)
    app.post(`/polls/:poll/${change}`, async context => {
      await polls.change(context.get('poll'), change);
      return context.json({[change === 'close' ? 'closed' : 'opened']: true}, 200, uncached);
    });
  app.post('/polls/:poll/reset', async context =>
    context.json({deleted: await polls.reset(context.get('poll'))}, 200, uncached)
  );
  app.post('/polls/:poll/import', async ({req, get, json}) =>
    json(await imported(polls, get('poll'), await readExport(req)), 200, uncached)
  );
  return app;
}

async function imported(polls: ObjectPolls, poll: string, given: unknown): Promise<Imported> {
  try {
    return await importBallots(polls, poll, given);
  } catch (error) {
    throw error instanceof ContentError ? new Problem(422, error.message) : error;
  }
}

async function readExport(req: HonoRequest): Promise<unknown> {
  try {
    return await req.json();
  } catch {
    throw new Problem(400, 'The body isn’t valid JSON.');
  }
}

const uncached = {'cache-control': 'no-store'};

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

function requireToken(token: string): MiddlewareHandler {
  const isToken = secretMatcher(`Bearer ${token}`);
  return async ({req}, next) => {
    if (!isToken(req.header('authorization') ?? ''))
      throw new Problem(401, 'The token is missing or wrong.', {'www-authenticate': 'Bearer'});
    await next();
  };
}

function stream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
