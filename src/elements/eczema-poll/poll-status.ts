import type {poll} from '../../strings/en.js';
import type {Results, Vote} from './eczema-poll.schema.js';

/** The key of one of the poll's strings. */
export type PollString = keyof typeof poll;

/** What a poll knows until the next vote. */
export interface PollStatus {
  readonly changing?: boolean | undefined;
  /** Whether results stand in the question's order. */
  readonly asAsked?: boolean | undefined;
  readonly closed?: boolean | undefined;
  /** What the reader reads, where it doesn't follow from the vote. */
  readonly note?: PollString | undefined;
  /** What the server counted; null where its answer can't be shown. */
  readonly results?: Results | null | undefined;
}

interface TaskKind<Kind> {
  readonly kind: Kind;
  readonly vote?: undefined;
  readonly every?: undefined;
}

/** What a poll asks of its server: to count a vote, or its results, once or every so many milliseconds. */
export type Task =
  | TaskKind<'idle'>
  | TaskKind<'read'>
  | (Omit<TaskKind<'send'>, 'vote'> & {readonly vote: Vote})
  | (Omit<TaskKind<'refresh'>, 'every'> & {readonly every: number});

/** Nothing is asked. */
export const idle: Task = {kind: 'idle'};

/** The outcome of a request. */
export interface Reply {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly results?: Results | undefined;
  /** True where the same vote will be sent again. */
  readonly again?: boolean;
}

const failed = (note: PollString) => ({note, results: null});

/** How an answer changes the status. */
const transitions: Readonly<Record<string, PollStatus>> = {
  counted: {note: undefined, results: undefined},
  read: {},
  refused: failed('refused'),
  noResults: failed('noResults'),
  404: failed('unknown'),
  409: {...failed('late'), closed: true},
};

/** What the reader reads about their own vote; nothing about one that a script set. */
export function voteNote({pending}: Vote, counted: boolean): PollString | undefined {
  if (!counted) return 'device';
  return pending ? 'sending' : pending === false ? 'sent' : undefined;
}

/** The task that follows from the state, also after a reload or a move. */
export function nextTask({results}: PollStatus, vote: Vote, every: number): Task {
  if (vote.pending) return {kind: 'send', vote};
  // Before the vote as well: only the server knows whether the poll still takes votes.
  if (results === undefined) return {kind: 'read'};
  return results && every ? {kind: 'refresh', every} : idle;
}

/**
 * The status after an answer: to the vote while it was pending, else to a request for results. A
 * reader who can still vote reads nothing about unreadable results.
 */
export function afterReply(
  last: PollStatus,
  {pending}: Vote,
  {status, results, again}: Reply,
  opens: boolean
): PollStatus {
  if (again) return {...last, note: 'waiting'};
  if (opens && pending === undefined && !results) return {...last, results: null};
  const done = pending ? status < 300 : results;
  const [success, failure] = pending ? ['counted', 'refused'] : ['read', 'noResults'];
  const next = transitions[done ? success : status in transitions ? status : failure];
  return {
    ...last,
    ...next,
    ...(pending && !done && {changing: true}),
    // The results are read after a vote that came too late.
    ...(pending && status === 409 && {results: undefined}),
    ...(results && {results, closed: last.closed || results.closed}),
  };
}
