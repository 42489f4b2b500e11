import {existsSync} from 'node:fs';
import {withStore, type DatabaseChoice} from './database.js';
import {lostVotes, type LostVotes} from './lost-votes.js';
import {readPollFile} from './poll-file.js';
import {isOpen, type Poll, type Polls} from './polls.js';
import type {PollStore, Tally} from './store.js';

/** The result of a check: a line for each poll, and a sentence for each problem. */
export interface PollCheck {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/** Compares a file of polls with the votes. Throws a `Refusal` if one of them can't be read. */
export async function checkPolls(file: string, choice: DatabaseChoice): Promise<PollCheck> {
  const {polls, unknown} = readPollFile(file);
  const fields = unknown.map(field => `${field}: this field has no meaning.`);
  // A check writes nothing, so it doesn't create a database either.
  if (!choice.url && !existsSync(choice.file))
    return {lines: [...polls.values()].map(poll => line(poll)), problems: fields};
  return withStore({...choice, mustExist: true}, async store => {
    const lost = (await lostVotes(store, polls)).map(each => sentence(each, file));
    return {lines: await linesOf(store, polls), problems: [...fields, ...lost]};
  });
}

async function linesOf(store: PollStore, polls: Polls): Promise<string[]> {
  const lines: string[] = [];
  for (const poll of polls.values()) lines.push(line(poll, await store.tally(poll.id)));
  return lines;
}

function line(poll: Poll, {total, closed}: Pick<Tally, 'total' | 'closed'> = noVotes): string {
  return [poll.id, total, closed ? 'closed by the command' : times(poll)].join('\t');
}

const noVotes = {total: 0, closed: false};

function times(poll: Poll): string {
  if (!poll.closes) return 'open without an end';
  const day = poll.closes.length === 10 ? 'the end of ' : '';
  return isOpen(poll, Date.now())
    ? `open until ${day}${poll.closes}`
    : `closed since ${day}${poll.closes}`;
}

function sentence({poll, option, votes}: LostVotes, file: string): string {
  if (option === undefined) return `${poll}: ${votes} ballots, but ${file} has no such poll.`;
  const fix = `{"id": ${JSON.stringify(option)}, "label": "…"}`;
  return `${poll}: ${votes} votes for ${option}, which is not an option. Fix: give the option its id back, ${fix}.`;
}
