import type {Bucket} from '../rank-of-day.js';
import type {Tally, Vote} from '../store.js';
import type {ObjectNamespace} from './durable-objects.js';

/** A tally in JSON; `spread` means that the ballots of this poll are in several objects. */
export interface SentTally {
  readonly counts: readonly (readonly [string, number])[];
  readonly total: number;
  readonly closed: boolean;
  readonly spread: boolean;
}

/** The answer of an object to a ballot. */
export type CastAnswer =
  | {readonly kind: 'counted' | 'closed'; readonly tally: SentTally}
  | {readonly kind: 'wait'; readonly seconds: number}
  /** The ballot belongs to another object: to one of the sixteen, or to the first. */
  | {readonly kind: 'spread' | 'first'};

/** A ballot as it is sent to an object. */
export interface SentBallot {
  readonly ballot: string;
  readonly choices: readonly string[];
  readonly network: string;
  /** Whether the poll accepts votes according to its own closing time. */
  readonly open: boolean;
}

/** A ballot of an export. */
export type ExportedBallot = readonly [string, Vote];

/** The messages that an object accepts, and its answers. */
export interface Messages {
  cast: {given: SentBallot; answer: CastAnswer};
  /** Answers which ballots are there, and whether the object has none at all. */
  has: {given: {ballots: readonly string[]}; answer: {ballots: string[]; empty: boolean}};
  tally: {given: object; answer: SentTally};
  close: {given: object; answer: SentTally};
  open: {given: object; answer: SentTally};
  reset: {given: object; answer: {deleted: number}};
  hours: {given: object; answer: {hours: (readonly [string, number])[]}};
  ballots: {
    given: {after: string};
    answer: {ballots: {ballot: string; choices: string[]; bucket?: Bucket}[]};
  };
  /** Answers how many ballots were added, and which of them belong to one of the sixteen. */
  restore: {
    given: {ballots: readonly ExportedBallot[]};
    answer: {added: number; elsewhere: string[]};
  };
  restoreHours: {given: {hours: readonly (readonly [string, number])[]}; answer: object};
  probe: {given: object; answer: object};
}

/** Sends a message to an object by its name. Throws if that fails. */
export async function sendMessage<Name extends keyof Messages>(
  objects: ObjectNamespace,
  object: string,
  name: Name,
  given: Messages[Name]['given']
): Promise<Messages[Name]['answer']> {
  const stub = objects.get(objects.idFromName(object));
  const address = `https://ballots/${name}?${new URLSearchParams({object}).toString()}`;
  const response = await stub.fetch(address, {method: 'POST', body: JSON.stringify(given)});
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  return (await response.json()) as Messages[Name]['answer'];
}

/** The names of the objects that hold a poll's ballots once they are spread, except the first. */
export const shardsOf = (poll: string) =>
  [...'0123456789abcdef'].map(digit => shardOf(poll, digit));

/** The object for a ballot once those of its poll are spread. No poll's id has a `#` in it. */
export const shardOf = (poll: string, ballot: string) => `${poll}#${ballot[0]}`;

/** A tally as it is sent. */
export const sentTally = ({counts, total, closed}: Tally, spread: boolean): SentTally => ({
  counts: [...counts],
  total,
  closed,
  spread,
});
