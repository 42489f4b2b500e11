import type {Ballot} from '../ballot.js';
import {findPoll, isOpen, type Poll, type Polls} from '../polls.js';
import {Problem} from '../problem.js';
import type {PollsBackend} from '../polls-backend.js';
import {tooManyNew, unavailable} from '../stored-polls.js';
import type {ServiceLog} from '../service-log.js';
import type {Ballots, PollStore, StoredBallot, Tally} from '../store.js';
import type {ObjectNamespace} from './durable-objects.js';
import {
  sendMessage,
  shardOf,
  shardsOf,
  type CastAnswer,
  type Messages,
  type SentTally,
} from './messages.js';

interface Recent {
  readonly tally: SentTally;
  readonly at: number;
}

const lifetime = 1000;

/** Polls whose ballots are in durable objects: one for each poll, and sixteen more for a busy one. */
export class ObjectPolls
  implements
    PollsBackend,
    Pick<
      PollStore,
      'tally' | 'hours' | 'ballots' | 'reset' | 'open' | 'close' | 'restore' | 'restoreHours'
    >
{
  // Requests can't share promises here: the one that sent a message may end before the answer arrives.
  private readonly recent = new Map<string, Recent>();
  private readonly spread = new Set<string>();

  constructor(
    private readonly all: Polls,
    private readonly objects: ObjectNamespace,
    private readonly log: ServiceLog
  ) {}

  polls(): Iterable<Poll> {
    return this.all.values();
  }

  poll(id: string): Poll | undefined {
    return findPoll(this.all, id);
  }

  isOpen(poll: Poll): boolean {
    return isOpen(poll, Date.now());
  }

  async check(): Promise<void> {
    await this.sendMessage('#probe', 'probe', {});
  }

  async tally(id: string): Promise<Tally> {
    const first = await this.read(id);
    const others = this.spread.has(id) ? shardsOf(id) : [];
    return sum([first, ...(await Promise.all(others.map(name => this.read(name))))]);
  }

  async cast(id: string, {ballot, choices}: Ballot, network: string): Promise<Tally | undefined> {
    const open = this.isOpen(this.all.get(id)!);
    const sent = {ballot, choices: [...choices], network, open};
    let object = this.spread.has(id) ? shardOf(id, ballot) : id;
    let answer: CastAnswer = await this.sendMessage(object, 'cast', sent);
    if (answer.kind === 'spread') {
      this.spread.add(id);
      answer = await this.sendMessage((object = shardOf(id, ballot)), 'cast', sent);
    }
    if (answer.kind === 'first') answer = await this.sendMessage((object = id), 'cast', sent);
    return this.result(id, object, answer);
  }

  /** Closes a poll now, or reopens it. */
  async change(id: string, message: 'close' | 'open'): Promise<void> {
    await this.each(id, name => this.sendMessage(name, message, {}));
  }

  async close(id: string): Promise<void> {
    await this.change(id, 'close');
  }

  async open(id: string): Promise<void> {
    await this.change(id, 'open');
  }

  async reset(id: string): Promise<number> {
    const answers = await this.each(id, name => this.sendMessage(name, 'reset', {}));
    return answers.reduce((total, {deleted}) => total + deleted, 0);
  }

  async hours(id: string): Promise<ReadonlyMap<string, number>> {
    const answers = await this.each(id, name => this.sendMessage(name, 'hours', {}));
    return new Map([...added(answers.flatMap(({hours}) => hours))].sort());
  }

  async *ballots(id: string): AsyncGenerator<StoredBallot> {
    for (const name of await this.objectsOf(id))
      for (let after = ''; ;) {
        const {ballots} = await this.sendMessage(name, 'ballots', {after});
        for (const ballot of ballots) yield {bucket: undefined, ...ballot};
        if (!ballots.length) break;
        after = ballots[ballots.length - 1].ballot;
      }
  }

  async restore(id: string, ballots: Ballots): Promise<number> {
    const {elsewhere, ...first} = await this.sendMessage(id, 'restore', {ballots: [...ballots]});
    this.recent.delete(id);
    let {added} = first;
    for (const name of shardsOf(id)) {
      const own = elsewhere.filter(ballot => shardOf(id, ballot) === name);
      if (!own.length) continue;
      const pairs = own.map(ballot => [ballot, ballots.get(ballot)!] as const);
      added += (await this.sendMessage(name, 'restore', {ballots: pairs})).added;
      this.recent.delete(name);
    }
    return added;
  }

  async restoreHours(id: string, hours: ReadonlyMap<string, number>): Promise<void> {
    if (!(await this.hours(id)).size)
      await this.sendMessage(id, 'restoreHours', {hours: [...hours]});
  }

  private async result(id: string, object: string, answer: CastAnswer): Promise<Tally | undefined> {
    if (answer.kind === 'wait') throw tooManyNew(answer.seconds);
    if (!('tally' in answer)) throw unavailable();
    this.remember(object, answer.tally);
    return answer.kind === 'counted' ? this.tally(id) : undefined;
  }

  private async each<Answer>(id: string, act: (name: string) => Promise<Answer>) {
    const names = await this.objectsOf(id);
    try {
      // Only the first object decides whether there are more, so it comes first.
      const first = await act(names[0]);
      return [first, ...(await Promise.all(names.slice(1).map(act)))];
    } finally {
      for (const name of names) this.recent.delete(name);
    }
  }

  private async objectsOf(id: string): Promise<string[]> {
    const {spread} = await this.sendMessage(id, 'tally', {});
    return spread ? [id, ...shardsOf(id)] : [id];
  }

  private async read(object: string): Promise<SentTally> {
    const recent = this.recent.get(object);
    // A clock that was set back would keep old results.
    if (recent && Math.abs(Date.now() - recent.at) < lifetime) return recent.tally;
    // Meanwhile other requests use the old tally, or everyone who votes at this moment would query all objects.
    const claim = recent && {tally: recent.tally, at: Date.now()};
    if (claim) this.recent.set(object, claim);
    try {
      const tally = await this.sendMessage(object, 'tally', {});
      // A vote that was counted meanwhile has a newer tally, and after a reset this one is no longer true.
      const now = this.recent.get(object);
      if (now !== claim) return now?.tally ?? tally;
      this.remember(object, tally);
      return tally;
    } catch (error) {
      if (this.recent.get(object) === claim) this.recent.delete(object);
      throw error;
    }
  }

  private remember(object: string, tally: SentTally): void {
    if (tally.spread) this.spread.add(object);
    this.recent.set(object, {tally, at: Date.now()});
  }

  private async sendMessage<Name extends keyof Messages>(
    object: string,
    name: Name,
    given: Messages[Name]['given']
  ): Promise<Messages[Name]['answer']> {
    try {
      return await sendMessage(this.objects, object, name, given);
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.log.error({reason: (error as Error).message}, 'object');
      throw unavailable();
    }
  }
}

function sum(tallies: readonly SentTally[]): Tally {
  return {
    counts: added(tallies.flatMap(({counts}) => counts)),
    total: tallies.reduce((total, tally) => total + tally.total, 0),
    closed: tallies[0].closed,
  };
}

function added(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, number] of pairs) sums.set(key, (sums.get(key) ?? 0) + number);
  return sums;
}
