import type {Context, MiddlewareHandler} from 'hono';
import type {AllowOrigin} from './origins.js';
import {Problem} from './problem.js';

const maxBody = 2048;
const day = 86_400;

/** Lets every page read results: they are public, and caches keep one answer for all pages. */
export const publicReads: MiddlewareHandler = async (context, next) => {
  context.header('access-control-allow-origin', '*');
  context.header('access-control-expose-headers', 'ETag,Retry-After');
  await next();
};

/**
 * Lets pages of the allowed origins vote and read the answers, and lets browsers remember that for a day.
 * Refuses other pages. Sets the headers before the answer, which saves a copy of it.
 */
export function guardOrigin(
  allow: AllowOrigin,
  ownOrigins: (poll: string) => readonly string[] | undefined
): MiddlewareHandler {
  return async (context, next) => {
    const {req} = context;
    const origin = req.header('origin');
    context.header('vary', 'Origin');
    if (!allow(origin, req.header('host'), ownOrigins(req.param('poll') ?? '')))
      throw new Problem(403, 'Pages of this origin may not use these polls.');
    if (origin) context.header('access-control-allow-origin', origin);
    if (req.method === 'OPTIONS') return context.body(null, 204, preflight);
    context.header('access-control-expose-headers', 'ETag,Retry-After,X-Request-Id');
    return next();
  };
}

const preflight = {
  'access-control-allow-methods': 'GET,HEAD,PUT',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': `${day}`,
};

/** Who sent a request, if the server in front of the service knows it. */
export interface Connection {
  readonly address: string | undefined;
}

/** Counts a request against its network's limit; returns the seconds to wait, or 0 if it may proceed. */
export type TakeTurn = (network: string) => number;

/** A hash of the network that a request came from. */
export type NetworkOf = (env: Connection | undefined, forwarded: string | undefined) => string;

/** Asks networks that send more than their share to wait. */
export function limitRate(
  networkOf: NetworkOf,
  takeTurn: TakeTurn
): MiddlewareHandler<{Bindings: Connection; Variables: {network: string}}> {
  return async (context, next) => {
    const {req, env} = context;
    const network = networkOf(env, req.header('x-forwarded-for'));
    context.set('network', network);
    const wait = takeTurn(network);
    if (wait) throw new Problem(429, 'Too many ballots at once.', {'retry-after': `${wait}`});
    await next();
  };
}

/** Refuses requests that don't declare JSON: forms and images can't. */
export const requireJson: MiddlewareHandler = async ({req}, next) => {
  const [type] = (req.header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new Problem(415, 'A ballot must be application/json.');
  await next();
};

/** The body of a vote. Throws a `Problem` over 2 kB, also if the sender doesn't declare the size. */
export async function readBody({req}: Context): Promise<string> {
  const declared = req.header('content-length');
  if (Number(declared) > maxBody) throw tooLarge();
  try {
    return await (declared ? req.text() : readChunks(req.raw.body));
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(400, 'The body did not arrive.');
  }
}

const tooLarge = () => new Problem(413, `A ballot has at most ${maxBody} bytes.`);

async function readChunks(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBody) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Answers a method that an address doesn't support. */
export function refuseMethod(context: Context, methods: readonly string[]): Response {
  const allow = methods.join(', ');
  return new Problem(405, `Allowed methods: ${allow}.`, {allow}).answer(context);
}
