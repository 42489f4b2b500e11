import type {poll} from '../../strings/en.js';
import type {Results, Vote} from './eczema-poll.schema.js';

/** The key of one of the poll's strings. */
export type PollString = keyof typeof poll;

/** What a poll knows until the next vote. */
export interface PollStatus {
  readonly changing?: boolean | undefined;
  /** Whether results are in the question's order. */
  readonly asAsked?: boolean | undefined;
  readonly closed?: boolean | undefined;
  /** The message for the reader, if it doesn't follow from the vote. */
  readonly note?: PollString | undefined;
  /** What the server counted; null if its response can't be shown. */
  readonly results?: Results | null | undefined;
}

interface TaskKind<Kind> {
  readonly kind: Kind;
  readonly vote?: undefined;
  readonly every?: undefined;
}

/** A request to the server of a poll: to count a vote, or for results, once or every so many milliseconds. */
export type Task =
  | TaskKind<'idle'>
  | TaskKind<'read'>
  | (Omit<TaskKind<'send'>, 'vote'> & {readonly vote: Vote})
  | (Omit<TaskKind<'refresh'>, 'every'> & {readonly every: number});

/** No request. */
export const idle: Task = {kind: 'idle'};

/** The outcome of a request. */
export interface Reply {
  /** The HTTP status; 0 without a response. */
  readonly status: number;
  readonly results?: Results | undefined;
  /** True if the same vote will be sent again. */
  readonly again?: boolean;
}

const failed = (note: PollString) => ({note, results: null});

/** How a response changes the status. */
const transitions: Readonly<Record<string, PollStatus>> = {
  counted: {note: undefined, results: undefined},
  read: {},
  refused: failed('refused'),
  noResults: failed('noResults'),
  404: failed('unknown'),
  409: {...failed('late'), closed: true},
};

/** The message about the reader's own vote; none for one that a script set. */
export function voteNote({pending}: Vote, counted: boolean): PollString | undefined {
  if (!counted) return 'device';
  return pending ? 'sending' : pending === false ? 'sent' : undefined;
}

/** The next task for a state, also after a reload or a move. */
export function nextTask({results}: PollStatus, vote: Vote, every: number): Task {
  if (vote.pending) return {kind: 'send', vote};
  // Also before the vote: only the server knows whether the poll still accepts votes.
  if (results === undefined) return {kind: 'read'};
  return results && every ? {kind: 'refresh', every} : idle;
}

/**
 * The status after an answer: to the vote while it was pending, else to a request for results. A reader who can still
 * vote sees no message about unreadable results.
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
