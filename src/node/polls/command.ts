import {Command, InvalidArgumentError, Option} from 'commander';
import type {DatabaseChoice} from './database.js';
import {SetupError} from './setup-error.js';

const database = 'polls.db';

interface ServeFlags {
  readonly port: number;
  readonly polls: string;
  readonly db: string;
  readonly origin: readonly string[];
  readonly origins: readonly string[];
  readonly trustProxy?: number | true;
}

/** `eczema-guide polls`: the service, and what can be done to its polls. */
export function pollsCommand(): Command {
  const polls = new Command('polls')
    .description('Count real votes: the server behind <eczema-poll endpoint="…/polls/ID">')
    .option('--port <number>', 'port to listen on; 0 for any that is free', wholeNumber, 8787)
    .option('--polls <file>', 'JSON file that lists the polls', 'polls.json')
    .option('--db <file>', 'SQLite file that keeps the votes', database)
    .option('--origin <url>', 'site whose pages may vote (again for more; * for all)', collect, [])
    .addOption(
      new Option('--origins <list>', 'the same, with commas').argParser(collect).default([])
    )
    .option('--trust-proxy [hops]', 'take addresses from X-Forwarded-For (1 proxy)', wholeNumber)
    .addHelpText('after', help)
    .action((flags: ServeFlags) => complain(polls, () => serve(flags)));
  const choice = ({db}: {db?: string}): DatabaseChoice => ({
    file: db ?? polls.opts<ServeFlags>().db,
    url: process.env.DATABASE_URL,
  });
  addExport(polls, choice);
  addClose(polls, choice);
  addReset(polls, choice);
  return polls;
}

const help = `
Votes go to the SQLite file, or to PostgreSQL where DATABASE_URL=postgres://… is set.
Polls: {"polls": [{"id": "first", "question": "What first?", "options": ["Cost", "Risks"]}]}
The file is read again when it changes. Pages of the service's own host may always vote.`;

async function serve({origin, origins, trustProxy = 0, ...flags}: ServeFlags): Promise<void> {
  const [{servePolls}, {parseOrigins}] = await Promise.all([
    import('./server.js'),
    import('./origins.js'),
  ]);
  await servePolls({
    ...flags,
    url: process.env.DATABASE_URL,
    origins: parseOrigins([...origin, ...origins]),
    hops: Number(trustProxy),
  });
}

type Choose = (flags: {db?: string}) => DatabaseChoice;

function addExport(polls: Command, choose: Choose): void {
  const command = subcommand(polls, 'export', 'Write all votes of a poll, ballot by ballot')
    .option('--csv', 'a line for each choice of each ballot')
    .option('--json', 'counts and ballots (the default)')
    .action((poll: string, flags: {db?: string; csv?: boolean; json?: boolean}) =>
      complain(command, async () => {
        if (flags.csv && flags.json) throw new SetupError('Choose --csv or --json.');
        const {exportPoll} = await import('./admin.js');
        await exportPoll(poll, choose(flags), flags.csv ? 'csv' : 'json');
      })
    );
}

function addClose(polls: Command, choose: Choose): void {
  const command = subcommand(polls, 'close', 'End a poll now, also while the service runs').action(
    (poll: string, flags: {db?: string}) =>
      complain(command, async () => {
        const {closePoll} = await import('./admin.js');
        await closePoll(poll, choose(flags));
      })
  );
}

function addReset(polls: Command, choose: Choose): void {
  const command = subcommand(polls, 'reset', 'Delete all votes of a poll, and open it again')
    .option('--yes', 'really delete them')
    .action((poll: string, flags: {db?: string; yes?: boolean}) =>
      complain(command, async () => {
        if (!flags.yes)
          throw new SetupError(`This deletes all votes of ${poll} for good. Add --yes to do it.`);
        const {resetPoll} = await import('./admin.js');
        await resetPoll(poll, choose(flags));
      })
    );
}

function subcommand(polls: Command, name: string, description: string): Command {
  return polls
    .command(name)
    .description(description)
    .argument('<poll>', 'id of the poll')
    .option('--db <file>', `SQLite file that keeps the votes (default: "${database}")`);
}

async function complain(command: Command, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    command.error(error.message);
  }
}

function wholeNumber(given: string): number {
  if (!/^\d{1,5}$/.test(given)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(given);
}

function collect(given: string, before: readonly string[]): string[] {
  return [...before, given];
}
