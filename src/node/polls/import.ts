import * as v from 'valibot';
import {parseContent} from '../../shared/content/parse-content.js';
import {uuid} from './ballot.js';
import {bucketNames, type Bucket} from './rank-of-day.js';
import {pieceSize, type PollStore, type Vote} from './store.js';

const buckets = new Map(
  Object.entries(bucketNames).map(([bucket, name]) => [name, Number(bucket) as Bucket])
);

const exportSchema = v.object({
  closed: v.optional(v.boolean(), false),
  hours: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}-\d\d-\d\dT\d\d$/, 'expected an hour such as 2026-11-29T13')
      ),
      v.pipe(v.number(), v.safeInteger('expected a whole number'), v.minValue(0))
    ),
    {}
  ),
  ballots: v.array(
    v.object({
      ballot: v.pipe(v.string(), v.toLowerCase(), v.regex(uuid, 'expected a uuid')),
      choices: v.pipe(v.array(v.string()), v.minLength(1, 'expected at least one option')),
      rankOfDay: v.optional(v.picklist(['', ...buckets.keys()])),
    })
  ),
});

/** The result of an import. */
export interface Imported {
  readonly added: number;
  /** The number of ballots that were already there, and stay as they are. */
  readonly known: number;
}

type Importing = Pick<PollStore, 'restore' | 'restoreHours' | 'close'>;

/**
 * Counts the ballots of an export in a poll. Those already there stay as they are, so that an interrupted
 * import can be repeated. Throws a `ContentError` that names the field before it writes anything.
 */
export async function importBallots(
  store: Importing,
  poll: string,
  given: unknown
): Promise<Imported> {
  const {closed, hours, ballots} = parseContent(exportSchema, given);
  // Before the ballots: existing hours tell a second import that they were written.
  await store.restoreHours(poll, new Map(Object.entries(hours)));
  let added = 0;
  for (let begin = 0; begin < ballots.length; begin += pieceSize) {
    const piece = ballots
      .slice(begin, begin + pieceSize)
      .map(({ballot, choices, rankOfDay = ''}): [string, Vote] => [
        ballot,
        {choices, bucket: buckets.get(rankOfDay)},
      ]);
    added += await store.restore(poll, new Map(piece));
  }
  if (closed) await store.close(poll, new Date());
  return {added, known: ballots.length - added};
}
