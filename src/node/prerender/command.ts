import {Command} from 'commander';
import {collect} from '../command-line.js';
import type {RunOptions} from './run.js';

/** `eczema-guide prerender`: writes the text of the elements into a page. */
export function prerenderCommand(): Command {
  return new Command('prerender')
    .description('write the text of the elements into a page, as declarative shadow DOM')
    .argument('<in>', 'the page')
    .argument('<out>', 'the file to write it to')
    .option(
      '--css <folder>',
      'link style sheets, written into this folder, for pages with a strict policy'
    )
    .option('--root <folder>', 'folder that a leading / in addresses of content files stands for')
    .option(
      '--language <code>',
      'a language to add, if the page does not include its script',
      collect,
      []
    )
    .action(async (input: string, output: string, options: RunOptions) => {
      const {run} = await import('./run.js');
      await run(input, output, options);
    });
}
