import type {Poll, Polls} from './polls.js';
import type {PollStore} from './store.js';

/** Votes without a name: their option is gone from its poll, or the whole poll from the file. */
export interface LostVotes {
  readonly poll: string;
  /** Absent if the poll is gone. */
  readonly option?: string;
  readonly votes: number;
}

/** The votes of a poll for options that it no longer has: ids derive from labels, which may have changed. */
export function lostOptions({id, options}: Poll, counts: ReadonlyMap<string, number>): LostVotes[] {
  const ids = new Set(options.map(option => option.id));
  return [...counts]
    .filter(([option, votes]) => votes > 0 && !ids.has(option))
    .map(([option, votes]) => ({poll: id, option, votes}));
}

/** All votes in a database whose poll or option is missing from these polls. */
export async function lostVotes(
  store: Pick<PollStore, 'known' | 'tally'>,
  polls: Polls
): Promise<LostVotes[]> {
  const lost: LostVotes[] = [];
  for (const id of await store.known()) {
    const poll = polls.get(id);
    const {counts, total} = await store.tally(id);
    if (poll) lost.push(...lostOptions(poll, counts));
    else if (total) lost.push({poll: id, votes: total});
  }
  return lost;
}
