import * as v from '../../shared/content/validators.js';
import {toJson} from '../../shared/reader/safe-json.js';
import {resultsSchema, type Results, type Vote} from './eczema-poll.schema.js';
import {backOff, retryAfter} from './poll-retry.js';
import type {Reply} from './poll-status.js';

const patience = 20_000;

// By address: two widgets of one poll share a ballot, and so does a widget that comes back.
const ballots = new Map<string, string>();

/** The ballot of this page for an endpoint. */
export function ballotFor(endpoint: string): string {
  const address = ballotsAddress(endpoint);
  const ballot = ballots.get(address) ?? newBallot();
  ballots.set(address, ballot);
  return ballot;
}

/** Where votes of a poll go: `/ballots` after its path, before its query. */
export const ballotsAddress = (endpoint: string): string =>
  endpoint
    .trim()
    .replace(/#[^]*/, '')
    .replace(/\/*(\?[^]*)?$/, '/ballots$1');

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
  return fetch(pending ? ballotsAddress(endpoint) : endpoint, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Results in the browser's cache may lack the reader's own vote.
    cache: 'no-cache',
    ...(pending && {
      method: 'PUT',
      headers: {'content-type': 'application/json'},
      body: toJson({ballot, choices}),
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
 * results once, or every `refresh` milliseconds while the page is seen. Then only results are heard.
 * Returns a function that ends it, after which nothing is heard.
 */
export function converse(
  endpoint: string,
  vote: Vote,
  heard: (reply: Reply) => void,
  refresh = 0
): () => void {
  // A ballot that was kept from an earlier page
  if (vote.ballot) ballots.set(ballotsAddress(endpoint), vote.ballot);
  const ended = new AbortController();
  let request: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let attempt = 0;
  let idle = false;
  const go = async () => {
    // A page that nobody sees asks when it is seen again.
    idle = !!refresh && document.hidden;
    if (idle) return;
    clearTimeout(timer);
    const asked = (request = new AbortController());
    timer = setTimeout(() => asked.abort(), patience);
    const {status, wait, results} = await answerTo(endpoint, vote, asked.signal);
    if (ended.signal.aborted) return;
    clearTimeout(timer);
    const again = refresh ? !results : vote.pending && (!status || status === 429 || status >= 500);
    if (!again) attempt = 0;
    const longer = again ? (wait ?? backOff(attempt++, Math.random())) : 0;
    if (again || refresh) later(refresh + longer);
    // A server that asked to wait is left alone until then.
    idle = !!again && !wait;
    if (results || !refresh) heard({status, results, again});
  };
  const later = (wait: number) => (timer = setTimeout(() => void go(), wait));
  const resume = () => idle && void go();
  addEventListener('online', resume, {signal: ended.signal});
  document.addEventListener('visibilitychange', resume, {signal: ended.signal});
  if (refresh) later(refresh);
  else void go();
  return () => {
    ended.abort();
    request?.abort();
    clearTimeout(timer);
  };
}
