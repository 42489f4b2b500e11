import type {Bucket} from './rank-of-day.js';
import type {Ballots} from './store.js';

/** A ballot as it is written: `choices` is a JSON list of option ids, in order of the alphabet. */
export interface WrittenBallot {
  readonly ballot: string;
  readonly choices: string;
  readonly bucket: Bucket | null;
}

/** What ballots change. */
export interface Changes {
  /** Those to write: new ones, and those that chose something else before. */
  readonly changed: readonly WrittenBallot[];
  readonly late: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  /** By option, how many votes come or go. */
  readonly votes: ReadonlyMap<string, number>;
}

/** Compares ballots with what was written of them before. None is written where a poll isn't open. */
export function changesOf(
  ballots: Ballots,
  earlier: ReadonlyMap<string, string>,
  open: boolean
): Changes {
  const different = [...ballots]
    .map(([ballot, {choices, bucket}]) => ({
      ballot,
      choices: written(choices),
      bucket: bucket ?? null,
    }))
    .filter(({ballot, choices}) => earlier.get(ballot) !== choices);
  const changed = open ? different : [];
  const late = open ? [] : different;
  const added = changed.filter(({ballot}) => !earlier.has(ballot));
  return {
    changed,
    late: new Set(late.map(({ballot}) => ballot)),
    added: new Set(added.map(({ballot}) => ballot)),
    votes: differences(changed, earlier),
  };
}

/** What ballots of an export change: those that are there stay as they are. */
export function changesOfExport(ballots: Ballots, known: ReadonlyMap<string, string>): Changes {
  const others = [...ballots].filter(([ballot]) => !known.has(ballot));
  return changesOf(new Map(others), new Map(), true);
}

/** By option, how many votes come or go when ballots take the place of earlier ones. */
export function differences(
  changed: readonly Omit<WrittenBallot, 'bucket'>[],
  earlier: ReadonlyMap<string, string>
): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (choices: string, votes: number) => {
    for (const option of parseChoices(choices)) sums.set(option, (sums.get(option) ?? 0) + votes);
  };
  for (const {ballot, choices} of changed) {
    add(choices, 1);
    add(earlier.get(ballot) ?? '[]', -1);
  }
  return sums;
}

/** Choices as they are written. */
export const written = (choices: readonly string[]) => JSON.stringify([...choices].sort());

/** Reads choices as they were written. */
export const parseChoices = (choices: string) => JSON.parse(choices) as string[];
