#!/usr/bin/env node
// The command of the package: `npx eczema-guide --help`.
import {readFileSync} from 'node:fs';
import {Command} from 'commander';
import {bundleCommand} from './bundle/command.js';
import {checkCommand} from './check/command.js';
import {embedCommand} from './embed/command.js';
import {pollsCommand} from './polls/command.js';
import {prerenderCommand} from './prerender/command.js';
import {reviewCommand} from './review/command.js';

const {version, description} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
) as {version: string; description: string};

// A reader of the output, such as `head`, may close it before its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('eczema-guide').description(description).version(version);

program.addCommand(bundleCommand());
program.addCommand(checkCommand(version));
program.addCommand(embedCommand());
program.addCommand(pollsCommand());
program.addCommand(prerenderCommand());
program.addCommand(reviewCommand());

await program.parseAsync();
