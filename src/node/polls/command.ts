import {Command, InvalidArgumentError, Option} from 'commander';
import {collect, explainRefusals} from '../command-line.js';
import {Refusal} from '../refusal.js';
import type {DatabaseChoice} from './database.js';

const database = 'polls.db';
const dbHelp = `SQLite file that keeps the votes (default: "${database}")`;

interface ServeFlags {
  readonly port: number;
  readonly polls: string;
  readonly db: string;
  readonly origin: readonly string[];
  readonly origins: readonly string[];
  readonly trustProxy?: number | true;
  readonly host?: string;
  readonly logLevel: string;
  readonly burst: number;
  readonly rate: number;
  readonly resultsPassword?: string;
  readonly check?: boolean;
}

/** `eczema-guide polls`: the service, and commands for its polls. */
export function pollsCommand(): Command {
  const polls = new Command('polls')
    .description('Count real votes: the server behind <eczema-poll endpoint="…/polls/ID">')
    .option('--origin <url>', 'site whose pages may vote (repeat for more; * for all)', collect, [])
    .option('--check', 'compare the polls with the votes, and exit')
    .addHelpText('after', help)
    .argument('[command]')
    .usage('[options] [command]')
    .action((command: string | undefined, flags: ServeFlags) =>
      explainRefusals(polls, () => {
        if (command) throw noSuchCommand(polls, command);
        return (flags.check ? check : serve)(flags);
      })
    );
  for (const each of serveOptions()) polls.addOption(each);
  const choice = ({db}: {db?: string}): DatabaseChoice => ({
    file: db ?? polls.opts<ServeFlags>().db,
    url: process.env.DATABASE_URL,
  });
  addExport(polls, choice);
  addList(polls, choice);
  addChange(polls, choice, 'close', 'End a poll now, also while the service runs');
  addChange(polls, choice, 'open', 'Take votes again in a poll that was closed');
  addReset(polls, choice);
  addImport(polls, choice);
  return polls;
}

// Without this, commander would only complain about too many arguments.
const noSuchCommand = ({commands}: Command, given: string) =>
  new Refusal(
    `${given}: no such command; there are ${commands.map(each => each.name()).join(', ')}`
  );

function serveOptions(): Option[] {
  const levels = ['debug', 'info', 'warn', 'error', 'silent'];
  return [
    option('--port <number>', 'port to listen on; 0 for any free port', 8787).argParser(port),
    option('--host <address>', 'address to listen on (all; 127.0.0.1 with --trust-proxy)'),
    option('--polls <file>', 'JSON file that lists the polls', 'polls.json'),
    option('--db <file>', 'SQLite file that keeps the votes', database),
    option('--origins <list>', 'same as --origin, separated by commas', []).argParser(collect),
    option('--trust-proxy [hops]', 'take addresses from X-Forwarded-For (1 proxy)').argParser(
      wholeNumber
    ),
    option('--burst <ballots>', 'new ballots that a network may send at once', 100).argParser(
      positive
    ),
    option('--rate <ballots>', 'new ballots that it may send a second after that', 1).argParser(
      positive
    ),
    option(
      '--results-password <password>',
      'password of editors for /results, a page with all results (none: no page)'
    ).argParser(password),
    option('--log-level <level>', 'debug logs a line for each request', 'info').choices(levels),
  ];
}

// Each flag of the service has a variable too, such as POLLS_LOG_LEVEL: containers are configured with those.
function option(flags: string, description: string, preset?: unknown): Option {
  const [, name] = /^--([\w-]+)/.exec(flags)!;
  const variable = `POLLS_${name.toUpperCase().replaceAll('-', '_')}`;
  return new Option(flags, description).default(preset).env(variable);
}

const help = `
Votes go to the SQLite file, or to PostgreSQL if DATABASE_URL=postgres://… is set.
Polls: {"polls": [{"id": "first", "question": "What first?", "options": ["Cost", "Risks"]}]}
The file is read again when it changes. Without --origin, pages of the service's own host may vote.`;

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

async function check({polls, db}: ServeFlags): Promise<void> {
  const {showCheck} = await import('./admin.js');
  const isFine = await showCheck(polls, {file: db, url: process.env.DATABASE_URL});
  if (!isFine) process.exitCode = 1;
}

type Choose = (flags: {db?: string}) => DatabaseChoice;

function addExport(polls: Command, choose: Choose): void {
  const command = subcommand(polls, 'export', 'Write all votes of a poll, ballot by ballot')
    .option('--csv', 'a line for each choice of each ballot')
    .option('--json', 'counts and ballots (the default)')
    .action((poll: string, flags: {db?: string; csv?: boolean; json?: boolean}) =>
      explainRefusals(command, async () => {
        if (flags.csv && flags.json) throw new Refusal('Choose --csv or --json.');
        const {exportPoll} = await import('./admin.js');
        await exportPoll(poll, choose(flags), flags.csv ? 'csv' : 'json');
      })
    );
}

function addList(polls: Command, choose: Choose): void {
  const command = polls
    .command('list')
    .description('List the polls: id, ballots, open or closed')
    .option('--db <file>', dbHelp)
    .action((flags: {db?: string}) =>
      explainRefusals(command, async () => {
        const {listPolls} = await import('./admin.js');
        await listPolls(choose(flags));
      })
    );
}

function addChange(
  polls: Command,
  choose: Choose,
  name: 'close' | 'open',
  description: string
): void {
  const command = subcommand(polls, name, description).action(
    (poll: string, flags: {db?: string}) =>
      explainRefusals(command, async () => {
        const {closePoll, openPoll} = await import('./admin.js');
        await (name === 'close' ? closePoll : openPoll)(poll, choose(flags));
      })
  );
}

function addReset(polls: Command, choose: Choose): void {
  const command = subcommand(polls, 'reset', 'Delete all votes of a poll, and open it again')
    .option('--yes', 'really delete them')
    .action((poll: string, flags: {db?: string; yes?: boolean}) =>
      explainRefusals(command, async () => {
        if (!flags.yes)
          throw new Refusal(`This deletes all votes of ${poll} for good. Add --yes to do it.`);
        const {resetPoll} = await import('./admin.js');
        await resetPoll(poll, choose(flags));
      })
    );
}

function addImport(polls: Command, choose: Choose): void {
  const command = subcommand(
    polls,
    'import',
    'Count the ballots of an export; those already there stay'
  )
    .argument('<file>', 'what `polls export` wrote, as JSON')
    .action((poll: string, file: string, flags: {db?: string}) =>
      explainRefusals(command, async () => {
        const {importPoll} = await import('./admin.js');
        await importPoll(poll, file, choose(flags));
      })
    );
}

function subcommand(polls: Command, name: string, description: string): Command {
  return polls
    .command(name)
    .description(description)
    .argument('<poll>', 'id of the poll')
    .option('--db <file>', dbHelp);
}

function wholeNumber(given: string): number {
  if (!/^\d{1,5}$/.test(given)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(given);
}

function port(given: string): number {
  const number = wholeNumber(given);
  if (number > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return number;
}

function positive(given: string): number {
  const number = wholeNumber(given);
  if (!number) throw new InvalidArgumentError('Expected 1 or more.');
  return number;
}

function password(given: string): string {
  if (given.length < 12) throw new InvalidArgumentError('Expected 12 characters or more.');
  return given;
}
