import type {ReactiveController, ReactiveControllerHost} from 'lit';
import * as v from '../../shared/content/validators.js';
import {stringifySafely} from '../../shared/reader/safe-json.js';
import {resultsSchema, type Results} from './eczema-poll.schema.js';
import {backOff, retryAfter} from './poll-retry.js';
import {idle, type Reply, type Task} from './poll-status.js';

const requestTimeout = 20_000;

// By address: two widgets of one poll share a ballot, also with a widget that is inserted again.
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

// Pages without HTTPS have no `randomUUID`, and some have removed `crypto`.
function newBallot(): string {
  const {crypto} = globalThis as Partial<typeof globalThis>;
  const random = () => crypto?.getRandomValues(new Uint8Array(1))[0] ?? Math.random() * 256;
  const digit = (bits: string) => (+bits ^ (random() & (15 >> (+bits / 4)))).toString(16);
  return crypto?.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit);
}

const isSame = (one: Task, other: Task): boolean =>
  one.kind === other.kind && one.vote === other.vote && one.every === other.every;

function request(endpoint: string, {vote}: Task, signal: AbortSignal): Promise<Response> {
  return fetch(vote ? ballotsAddress(endpoint) : endpoint, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Results in the browser's cache may lack the reader's own vote.
    cache: 'no-cache',
    ...(vote && {
      method: 'PUT',
      headers: {'content-type': 'application/json'},
      body: stringifySafely({ballot: vote.ballot, choices: vote.choices}),
    }),
  });
}

interface Answer {
  /** The HTTP status; 0 without a response. */
  readonly status: number;
  /** Milliseconds to wait, as the server asks. */
  readonly wait: number | undefined;
  readonly results: Results | undefined;
}

async function answerTo(...[endpoint, task, signal]: Parameters<typeof request>): Promise<Answer> {
  let status = 0;
  let wait: number | undefined;
  let results: Results | undefined;
  try {
    const response = await request(endpoint, task, signal);
    ({status} = response);
    wait = retryAfter(response.headers.get('retry-after'), Date.now());
    const {success, output} = v.safeParse(resultsSchema, await response.json());
    if (success && response.ok) results = output;
  } catch {
    // No answer, or an unreadable one: the status tells which.
  }
  return {status, wait, results};
}

/** Talks to the server of a poll: runs one task at a time, and ends it when the poll leaves the page. */
export class PollConnection implements ReactiveController {
  private activeTask = idle;
  private endpoint: string | undefined;
  private listening: AbortController | undefined;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private canResume = false;

  /** `onReply` gets each reply; while the results are refreshed, only results. */
  constructor(
    host: ReactiveControllerHost,
    private readonly onReply: (reply: Reply) => void
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts a task in place of the active one, unless it is the same. */
  connect(endpoint: string, task: Task, ballot: string | undefined): void {
    if (isSame(task, this.activeTask)) return;
    this.stop();
    if (task.kind === 'idle') return;
    // The reader's ballot from an earlier page
    if (ballot) ballots.set(ballotsAddress(endpoint), ballot);
    this.activeTask = task;
    this.endpoint = endpoint;
    this.attempt = 0;
    this.canResume = false;
    const {signal} = (this.listening = new AbortController());
    addEventListener('online', this.resume, {signal});
    document.addEventListener('visibilitychange', this.resume, {signal});
    if (task.every) this.schedule(task.every);
    else void this.run();
  }

  /** Ends the active task; its response is ignored. */
  stop(): void {
    this.activeTask = idle;
    this.listening?.abort();
    this.request?.abort();
    clearTimeout(this.timer);
  }

  private readonly resume = (): void => {
    if (this.canResume) void this.run();
  };

  private readonly run = async (): Promise<void> => {
    const {activeTask} = this;
    // A hidden page sends its request when it is visible again.
    this.canResume = !!activeTask.every && document.hidden;
    if (this.canResume) return;
    const request = (this.request = new AbortController());
    this.schedule(requestTimeout, () => request.abort());
    const answer = await answerTo(this.endpoint!, activeTask, request.signal);
    if (this.activeTask === activeTask) this.handleAnswer(activeTask, answer);
  };

  private handleAnswer({vote, every = 0}: Task, {status, wait, results}: Answer): void {
    clearTimeout(this.timer);
    const again = every ? !results : !!vote && (!status || status === 429 || status >= 500);
    if (!again) this.attempt = 0;
    const delay = again ? (wait ?? backOff(this.attempt++, Math.random())) : 0;
    if (again || every) this.schedule(every + delay);
    // A server that asks to wait is left alone until then.
    this.canResume = again && !wait;
    if (results || !every) this.onReply({status, results, again});
  }

  private schedule(wait: number, step: () => void = this.run): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(step, wait);
  }
}
