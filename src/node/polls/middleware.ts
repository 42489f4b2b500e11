import type {Http2Bindings, HttpBindings} from '@hono/node-server';
import type {Context, MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import type {AllowOrigin} from './origins.js';
import {Problem} from './problem.js';

const maxBody = 2048;
const day = 86_400;

/** Refuses pages of origins that aren't allowed. */
export function guardOrigin(allow: AllowOrigin): MiddlewareHandler {
  return async ({req}, next) => {
    if (!allow(req.header('origin'), req.header('host')))
      throw new Problem(403, 'Pages of this origin may not use these polls.', {vary: 'Origin'});
    await next();
  };
}

/** Lets pages of the allowed origins read the answers, and browsers remember for a day that they may. */
export function crossOrigin(allow: AllowOrigin): MiddlewareHandler {
  return cors({
    origin: (origin, {req}) => (allow(origin, req.header('host')) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'PUT'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: day,
  });
}

/** Where a request came in; absent where a test calls the service without a port. */
export type Connection = HttpBindings | Http2Bindings;

/** Counts a request against its sender's limit; gives the seconds to wait, 0 where it may go on. */
export type TakeTurn = (env: Connection | undefined, forwarded: string | undefined) => number;

/** Asks those to wait who send more than their share. */
export function limitRate(takeTurn: TakeTurn): MiddlewareHandler<{Bindings: Connection}> {
  return async ({req, env}, next) => {
    const wait = takeTurn(env, req.header('x-forwarded-for'));
    if (wait) throw new Problem(429, 'Too many ballots at once.', {'retry-after': `${wait}`});
    await next();
  };
}

/** Refuses what doesn't say that it is JSON: forms and images can't. */
export const requireJson: MiddlewareHandler = async ({req}, next) => {
  const [type] = (req.header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new Problem(415, 'A ballot must be application/json.');
  await next();
};

/** Refuses bodies over 2 kB, also those that don't say how large they are. */
export const limitBody = bodyLimit({
  maxSize: maxBody,
  onError: () => {
    throw new Problem(413, `A ballot has at most ${maxBody} bytes.`);
  },
});

/** Answers a method that an address doesn't have. */
export function refuseMethod(_context: Context, methods: readonly string[]): Response {
  const allow = methods.join(', ');
  return new Problem(405, `Here one can ${allow}.`, {allow}).toResponse();
}
