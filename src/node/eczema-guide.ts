#!/usr/bin/env node
// The command of the package: `npx eczema-guide --help`.
import {readFileSync} from 'node:fs';
import {Command} from 'commander';
import type {RunOptions} from './prerender/run.js';

const {version, description} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
) as {version: string; description: string};

const program = new Command('eczema-guide').description(description).version(version);

const collect = (value: string, values: readonly string[]) => [...values, value];

program
  .command('prerender')
  .description('write the text of the elements into a page, as declarative shadow DOM')
  .argument('<in>', 'the page')
  .argument('<out>', 'the file to write it to')
  .option(
    '--css <folder>',
    'link style sheets, written into this folder, for pages with a strict policy'
  )
  .option('--root <folder>', 'what a leading / in addresses of content files stands for')
  .option(
    '--language <code>',
    'a language that the page adds, where its script is not in it',
    collect,
    []
  )
  .action(async (input: string, output: string, options: RunOptions) => {
    const {run} = await import('./prerender/run.js');
    await run(input, output, options);
  });

await program.parseAsync();
