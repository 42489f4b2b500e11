import {bucketNames, type Bucket} from './rank-of-day.js';
import type {PollStore} from './store.js';

/** How an export is written. */
export type ExportFormat = 'csv' | 'json';

type Exportable = Pick<PollStore, 'tally' | 'hours' | 'ballots'>;

/** All votes of a poll, ballot by ballot, in pieces of text. */
export function exported(
  store: Exportable,
  poll: string,
  format: ExportFormat
): AsyncIterable<string> {
  return format === 'csv' ? csv(store, poll) : json(store, poll);
}

async function* csv(store: Exportable, poll: string): AsyncGenerator<string> {
  yield 'ballot,choice,rank of day\r\n';
  for await (const {ballot, choices, bucket} of store.ballots(poll))
    for (const choice of choices) yield `${ballot},${cell(choice)},${nameOf(bucket)}\r\n`;
}

const nameOf = (bucket: Bucket | undefined) => (bucket ? bucketNames[bucket] : '');

// A spreadsheet would run a cell that begins like a formula.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function* json(store: Exportable, poll: string): AsyncGenerator<string> {
  const {counts, total, closed} = await store.tally(poll);
  const hours = Object.fromEntries(await store.hours(poll));
  const head = JSON.stringify({id: poll, total, closed, counts: Object.fromEntries(counts), hours});
  yield `${head.slice(0, -1)},"ballots":[`;
  let comma = '';
  for await (const {ballot, choices, bucket} of store.ballots(poll)) {
    yield `${comma}\n${JSON.stringify({ballot, choices, rankOfDay: nameOf(bucket)})}`;
    comma = ',';
  }
  yield '\n]}\n';
}
