import type {Bucket} from './rank-of-day.js';
import type {Ballots} from './store.js';

/** A ballot as it is written: `choices` is a JSON list of option ids, in alphabetical order. */
export interface WrittenBallot {
  readonly ballot: string;
  readonly choices: string;
  readonly bucket: Bucket | null;
}

/** The changes that ballots make. */
export interface Changes {
  /** The ballots to write: new ones, and those that chose something else before. */
  readonly changed: readonly WrittenBallot[];
  readonly late: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  /** The votes that each option gains or loses. */
  readonly votes: ReadonlyMap<string, number>;
}

/** Compares ballots with their earlier choices. If the poll isn't open, none is written. */
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

/** The changes that ballots of an export make: those already there stay as they are. */
export function changesOfExport(ballots: Ballots, known: ReadonlyMap<string, string>): Changes {
  const others = [...ballots].filter(([ballot]) => !known.has(ballot));
  return changesOf(new Map(others), new Map(), true);
}

/** The votes that each option gains or loses when ballots replace earlier ones. */
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

/** Choices in the form in which they are stored. */
export const written = (choices: readonly string[]) => JSON.stringify([...choices].sort());

/** Reads choices in that form. */
export const parseChoices = (choices: string) => JSON.parse(choices) as string[];
