import {openDatabase} from './database.js';
import {loadOptional} from './optional-packages.js';
import {parseOrigins} from './origins.js';
import {parsePolls} from './polls.js';
import {openPollService} from './service.js';

/** How polls are opened inside another server. */
export interface OpenPollsOptions {
  /** The polls, in the format of the element's content. */
  readonly polls: readonly object[];
  /** An address of PostgreSQL, or a file for SQLite. */
  readonly database: {readonly url: string} | {readonly file: string};
  /** Sites whose pages may vote; `*` stands for all. */
  readonly origins?: readonly string[];
  /** How many proxies in front add to `X-Forwarded-For`; true for one. */
  readonly trustProxy?: boolean | number;
  /** The password of editors for `/results`, a page with all results; without it there is no such page. */
  readonly resultsPassword?: string;
}

/** Polls that answer requests. */
export interface OpenPolls {
  /** Answers a request; `address` is that of the sender, unless a trusted proxy names it. */
  fetch(request: Request, connection?: {readonly address?: string | undefined}): Promise<Response>;
  /** Closes the database. */
  close(): Promise<void>;
}

/** Opens polls without a port. Throws an error that says what to correct. */
export async function openPolls(options: OpenPollsOptions): Promise<OpenPolls> {
  const polls = parsePolls({polls: options.polls});
  const origins = parseOrigins(options.origins ?? []);
  const {
    pino: {default: pino},
  } = await loadOptional('pino', 'prom-client');
  const database = await openDatabase({file: '', url: undefined, ...options.database});
  const service = await openPollService({
    database,
    polls: () => polls,
    log: pino({base: null, level: 'warn'}),
    origins,
    hops: Number(options.trustProxy ?? 0),
    resultsPassword: options.resultsPassword,
  });
  return {
    fetch: async (request, {address} = {}) => service.fetch(request, {address}),
    close: () => database.close(),
  };
}
