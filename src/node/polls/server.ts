import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener, type Http2Bindings, type HttpBindings} from '@hono/node-server';
import type {Logger} from 'pino';
import {Refusal} from '../refusal.js';
import {answerBrokenRequests, answerNoAddress} from './broken-requests.js';
import {openDatabase} from './database.js';
import {openLogOutput, type LogOutput} from './log-output.js';
import {loadOptional} from './optional-packages.js';
import {readPollFile, watchPollFile} from './poll-file.js';
import type {Polls} from './polls.js';
import {openPollService, type PollService} from './service.js';
import {nodeHasSqlite} from './sqlite-engine.js';

/** How the service is started. */
export interface ServePollsOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly polls: string;
  readonly db: string;
  readonly url: string | undefined;
  readonly origins: readonly string[];
  readonly hops: number;
  /** By default, every interface, or only loopback behind a proxy. */
  readonly host?: string;
  readonly logLevel: string;
  readonly burst: number;
  readonly rate: number;
  readonly resultsPassword?: string;
}

const seconds = 1000;
// A slow sender can't hold a connection longer than this.
const serverOptions = {
  headersTimeout: 10 * seconds,
  requestTimeout: 10 * seconds,
  connectionsCheckingInterval: 1 * seconds,
  // Longer than proxies keep a connection, or they would send requests over one that has just closed.
  keepAliveTimeout: 65 * seconds,
  // Health checks over HTTP/1.0 don't name a host.
  requireHostHeader: false,
};
const closeTimeout = 10 * seconds;

/** Runs the poll service until the process is told to stop. Throws a `Refusal` if it can't start. */
export async function servePolls(options: ServePollsOptions): Promise<void> {
  const output = openLogOutput(2);
  const log = await openLog(options, output);
  let polls = readPolls(options.polls, log);
  const database = await openDatabase({file: options.db, url: options.url});
  const service = await openPollService({
    ...options,
    database,
    log,
    polls: () => polls,
    newBallots: {burst: options.burst, perSecond: options.rate},
  });
  const hostname = 'localhost';
  const fetch = (request: Request, {incoming}: HttpBindings | Http2Bindings) =>
    service.fetch(request, {address: incoming.socket.remoteAddress});
  const listener = getRequestListener(fetch, {hostname, errorHandler: answerNoAddress});
  const server = createServer(serverOptions, (...exchange) => void listener(...exchange));
  answerBrokenRequests(server);
  const host = options.host ?? (options.hops ? '127.0.0.1' : undefined);
  await listen(server, options.port, host);
  const unwatch = watchPollFile(options.polls, () => {
    polls = readAgain(options.polls, polls, log);
    void keepRegistered(service, log);
  });
  const {port} = server.address() as AddressInfo;
  process.stdout.write(
    `Polls: http://${address(options.host)}:${port}/polls (votes in ${database.name})\n`
  );
  log.info({port, database: database.name, polls: polls.size}, 'started');
  await nextSignal();
  unwatch();
  await close(server);
  await database.close();
  log.info('ended');
  await output.end();
}

// An IPv6 address needs brackets.
const address = (host = 'localhost') => (host.includes(':') ? `[${host}]` : host);

// Loads all packages at once, so that an error names one command that installs them all.
async function openLog({url, logLevel}: ServePollsOptions, output: LogOutput): Promise<Logger> {
  const database = url ? (['pg'] as const) : nodeHasSqlite() ? [] : (['better-sqlite3'] as const);
  const {
    pino: {default: pino},
  } = await loadOptional(...database, 'pino', 'prom-client');
  // The standard output has one line for people; the log goes to the standard error.
  return pino({base: null, level: logLevel}, output);
}

function readPolls(file: string, log: Logger): Polls {
  const {polls, unknown} = readPollFile(file);
  if (unknown.length) log.warn({file, unknown}, 'fields without a meaning');
  return polls;
}

// A typing mistake while the service runs must not end the polls.
function readAgain(file: string, last: Polls, log: Logger): Polls {
  try {
    const polls = readPolls(file, log);
    log.info({polls: polls.size}, 'polls changed');
    return polls;
  } catch (error) {
    log.error({reason: (error as Error).message}, 'polls can’t be read, so the last ones are kept');
    return last;
  }
}

async function keepRegistered(service: PollService, log: Logger): Promise<void> {
  try {
    await service.register();
  } catch (error) {
    log.error({reason: (error as Error).message}, 'database');
  }
}

async function listen(server: Server, port: number, host?: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Refusal(
      `--port ${port}${host ? ` --host ${host}` : ''}: ${(error as Error).message}`
    );
  }
}

// The first signal ends the wait; a second one ends the process, since nothing handles it any more.
function nextSignal(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

/** Accepts no new connection, and waits for the requests that are under way. */
async function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), closeTimeout);
  server.close();
  await once(server, 'close');
  clearInterval(sweep);
  clearTimeout(limit);
}
