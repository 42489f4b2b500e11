import type {poll} from '../../strings/en.js';
import type {Results, Vote} from './eczema-poll.schema.js';

/** The name of one of the poll's words. */
export type Word = keyof typeof poll;

/** What holds until the next vote. */
export interface Talk {
  readonly changing?: boolean | undefined;
  readonly closed?: boolean | undefined;
  /** What the reader is told, where it doesn't follow from the vote. */
  readonly note?: Word | undefined;
  /** What the server counted; null where its answer can't be shown. */
  readonly results?: Results | null | undefined;
}

/** What came of a request. */
export interface Reply {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly results?: Results | undefined;
  /** True where the same vote will be sent again. */
  readonly again?: boolean;
}

const refusals: Readonly<Record<number, Word | undefined>> = {404: 'unknown', 409: 'late'};

/** What the reader is told of their own vote; nothing of one that a script set. */
export function noteOn({pending}: Vote, counted: boolean): Word | undefined {
  if (!counted) return 'device';
  return pending ? 'sending' : pending === false ? 'sent' : undefined;
}

/**
 * The talk after an answer: to a vote while it was pending, else to a request for results. Who can
 * still vote is told nothing of results that can't be read.
 */
export function afterReply(
  talk: Talk,
  {pending}: Vote,
  {status, results, again}: Reply,
  opens: boolean
): Talk {
  if (again) return {...talk, note: 'waiting'};
  if (opens && pending === undefined && !results) return {...talk, results: null};
  const done = pending ? status < 300 : results;
  const told = pending ? undefined : talk.note;
  return {
    changing: talk.changing || (pending && !done),
    closed: talk.closed || results?.closed || status === 409,
    note: done ? told : (refusals[status] ?? (pending ? 'refused' : 'noResults')),
    // After a vote that came too late, or an answer that says nothing, the results are read.
    results: results ?? (pending && (done || status === 409) ? undefined : null),
  };
}
