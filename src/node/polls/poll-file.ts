import {readFileSync, unwatchFile, watchFile} from 'node:fs';
import * as v from 'valibot';
import {schema} from '../../elements/eczema-poll/eczema-poll.schema.js';
import {closingTime} from '../../elements/eczema-poll/poll-results.js';
import {parseContent, unknownFields} from '../../shared/content/parse-content.js';
import {list, text} from '../../shared/content/schema.js';
import {SetupError} from './setup-error.js';

// Without its zone a moment is another one on each reader's device and on this machine.
const closes = v.pipe(
  schema.entries.closes.wrapped,
  v.check(
    date => date.length === 10 || /(Z|[+-]\d\d:?\d\d)$/i.test(date),
    'expected a day, or a moment with its zone such as 2026-12-31T18:00+01:00'
  )
);

const pollSchema = v.object({
  ...schema.entries,
  // It is part of an address.
  id: v.optional(
    v.pipe(
      text,
      // Browsers take "." and ".." out of an address.
      v.regex(/^(?!\.\.?$)[\p{L}\p{M}\p{N}._~-]+$/u, 'expected letters, digits and -')
    )
  ),
  // A poll without an end may say so, as the answers of the service do.
  closes: v.optional(v.nullable(closes)),
});

const fileSchema = v.object({polls: list(pollSchema, ({question}) => question)});

/** A poll, in the format of the element's content; every poll and option has an id. */
export type Poll = v.InferOutput<typeof fileSchema>['polls'][number];

/** The polls of a service, by id. */
export type Polls = ReadonlyMap<string, Poll>;

/**
 * Whether votes are taken at a moment. A day without a time ends at each reader's own midnight, so
 * here it ends where that comes last.
 */
export function isOpen({closes}: Poll, now: number): boolean {
  return !closes || closingTime(closes, '-12:00') > now;
}

/** Checks `{"polls": […]}`. Throws a `ContentError` that names the field. */
export function parsePolls(given: unknown): Polls {
  const {polls} = parseContent(fileSchema, given);
  return new Map(polls.map(poll => [poll.id, poll]));
}

/** Polls as a file has them now; `unknown` are fields that mean nothing. */
export interface PollFile {
  readonly polls: Polls;
  readonly unknown: readonly string[];
}

/** Reads a file of polls. Throws a `SetupError` that names file and field. */
export function readPollFile(file: string): PollFile {
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return {
      polls: parsePolls(given),
      unknown: unknownFields(fileSchema, given).map(({path}) => path),
    };
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new SetupError(code === 'ENOENT' ? missing(file) : `${file}: ${message}`);
  }
}

const missing = (file: string) => `${file}: not found. It lists the polls, for example
  {"polls": [{"id": "first", "question": "What first?", "options": ["Cost", "Risks"]}]}`;

/** Calls back when the file changes. Returns a function that ends it. */
export function watchPollFile(file: string, changed: () => void): () => void {
  // By asking, because events get lost where an editor replaces the file, and on network drives.
  const listener = () => changed();
  watchFile(file, {interval: 500}, listener);
  return () => unwatchFile(file, listener);
}
