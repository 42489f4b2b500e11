import {mkdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {getRequestListener} from '@hono/node-server';
import pino from 'pino';
import {openDatabase} from '../../dist/node/polls/database.js';
import {readPollFile} from '../../dist/node/polls/poll-file.js';
import {openPollService} from '../../dist/node/polls/service.js';

const project = resolve(import.meta.dirname, '../..');

// The default file for the votes of the demo.
const demoVotes = resolve(project, 'node_modules/.cache/eczema-guide/polls.db');

/**
 * The poll service, as Koa middleware at `/polls`: it has the same origin as the demo's pages, so
 * they need no exception in a strict policy. Votes are stored in an SQLite file.
 */
export async function demoPolls(file = demoVotes) {
  mkdirSync(dirname(file), {recursive: true});
  const {polls} = readPollFile(resolve(project, 'demo/polls.json'));
  const service = await openPollService({
    database: await openDatabase({file}),
    polls: () => polls,
    log: pino({base: null, level: 'warn'}, pino.destination({dest: 2, sync: true})),
    origins: [],
    hops: 0,
  });
  const answer = getRequestListener((request, {incoming}) =>
    service.fetch(request, {address: incoming.socket.remoteAddress})
  );
  return (context, next) => {
    if (!/^\/polls(\/|$)/.test(context.path)) return next();
    context.respond = false;
    return answer(context.req, context.res);
  };
}
