import * as v from 'valibot';
import {schema} from '../../elements/eczema-poll/eczema-poll.schema.js';
import {closingTime} from '../../elements/eczema-poll/poll-results.js';
import {parseContent, unknownFields as unknown} from '../../shared/content/parse-content.js';
import {list, text} from '../../shared/content/schema.js';
import {isOrigin, toOrigin} from './origins.js';

// Without a zone, a moment would differ between each reader's device and this machine.
const closes = v.pipe(
  schema.entries.closes.wrapped,
  v.check(
    date => date.length === 10 || /(Z|[+-]\d\d:?\d\d)$/i.test(date),
    'expected a day, or a moment with its zone such as 2026-12-31T18:00+01:00'
  )
);

const pollSchema = v.object({
  ...schema.entries,
  // The id is part of an address.
  id: v.optional(
    v.pipe(
      text,
      // Browsers remove "." and ".." from an address.
      v.regex(/^(?!\.\.?$)[\p{L}\p{M}\p{N}._~-]+$/u, 'expected letters, digits and -')
    )
  ),
  // A poll without an end may say so, as the answers of the service do.
  closes: v.optional(v.nullable(closes)),
  /** `closed` withholds the counts until the poll has closed. */
  results: v.optional(v.picklist(['closed'])),
  /** The sites whose pages may vote in this poll, instead of those of the service. */
  origins: v.optional(
    v.array(
      v.pipe(
        text,
        v.check(isOrigin, 'expected an origin such as https://clinic.example'),
        v.transform(toOrigin)
      )
    )
  ),
});

const fileSchema = v.object({
  polls: v.pipe(
    list(pollSchema, ({question}) => question),
    // A file that was emptied by mistake would end all polls.
    v.check(({length}) => length > 0, 'expected one poll or more')
  ),
});

/** A poll, in the format of the element's content; every poll and option has an id. */
export type Poll = v.InferOutput<typeof fileSchema>['polls'][number];

/** The polls of a service, by id. */
export type Polls = ReadonlyMap<string, Poll>;

/**
 * Whether votes are accepted at a moment. A day without a time ends at each reader's own midnight, so
 * here it ends in the time zone where midnight comes last.
 */
export function isOpen({closes}: Poll, now: number): boolean {
  return !closes || closingTime(closes, '-12:00') > now;
}

/** Checks `{"polls": […]}`. Throws a `ContentError` that names the field. */
export function parsePolls(given: unknown): Polls {
  const {polls} = parseContent(fileSchema, given);
  return new Map(polls.map(poll => [key(poll.id), {...poll, id: key(poll.id)}]));
}

/** The poll with an id, in any spelling of its letters. */
export const findPoll = (polls: Polls, id: string) => polls.get(id) ?? polls.get(key(id));

// A letter with an accent can be one character or two.
const key = (id: string) => id.normalize();

/** The paths of fields without a meaning. */
export function unknownFields(given: unknown): string[] {
  return unknown(fileSchema, given).map(({path}) => path);
}
