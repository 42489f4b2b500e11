import * as v from 'valibot';
import {resultsSchema, type Results, type Vote} from './eczema-poll.schema.js';
import {backOff, retryAfter} from './poll-retry.js';
import type {Reply} from './poll-talk.js';

const patience = 20_000;

// By endpoint: two widgets of one poll share a ballot, and so does a widget that comes back.
const ballots = new Map<string, string>();

/** The ballot of this page for an endpoint. */
export function ballotFor(endpoint: string): string {
  const ballot = ballots.get(endpoint) ?? newBallot();
  ballots.set(endpoint, ballot);
  return ballot;
}

// Pages without https have no `randomUUID`.
function newBallot(): string {
  const random = () => crypto.getRandomValues(new Uint8Array(1))[0];
  const digit = (bits: string) => (+bits ^ (random() & (15 >> (+bits / 4)))).toString(16);
  return crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit);
}

function ask(
  endpoint: string,
  {ballot, choices, pending}: Vote,
  signal: AbortSignal
): Promise<Response> {
  return fetch(pending ? `${endpoint.replace(/\/$/, '')}/ballots/${ballot}` : endpoint, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Results in the browser's cache may lack the reader's own vote.
    cache: 'no-cache',
    ...(pending && {
      method: 'PUT',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({choices}),
    }),
  });
}

async function answerTo(endpoint: string, vote: Vote, signal: AbortSignal) {
  let status = 0;
  let wait: number | undefined;
  let results: Results | undefined;
  try {
    const response = await ask(endpoint, vote, signal);
    ({status} = response);
    wait = retryAfter(response.headers.get('retry-after'), Date.now());
    const {success, output} = v.safeParse(resultsSchema, await response.json());
    if (success && response.ok) results = output;
  } catch {
    // No answer, or none that can be read: the status says which.
  }
  return {status, wait, results};
}

/**
 * Sends a pending vote until the server has taken or refused it; with any other vote, reads the
 * results once. Returns a function that ends it, after which nothing is heard.
 */
export function converse(endpoint: string, vote: Vote, heard: (reply: Reply) => void): () => void {
  // A ballot that was kept from an earlier page
  if (vote.ballot) ballots.set(endpoint, vote.ballot);
  const ended = new AbortController();
  let request: AbortController;
  let timer: ReturnType<typeof setTimeout>;
  let attempt = 0;
  let idle = false;
  const go = async () => {
    idle = false;
    clearTimeout(timer);
    request = new AbortController();
    timer = setTimeout(() => request.abort(), patience);
    const {status, wait, results} = await answerTo(endpoint, vote, request.signal);
    if (ended.signal.aborted) return;
    clearTimeout(timer);
    const again = vote.pending && (!status || status === 429 || status >= 500);
    if (again) timer = setTimeout(() => void go(), wait ?? backOff(attempt++, Math.random()));
    // A server that asked to wait is left alone until then.
    idle = !!again && !wait;
    heard({status, results, again});
  };
  addEventListener('online', () => idle && void go(), {signal: ended.signal});
  void go();
  return () => {
    ended.abort();
    request.abort();
    clearTimeout(timer);
  };
}
