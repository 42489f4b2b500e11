import {Command} from 'commander';
import {BundleError} from './bundle-error.js';
import type {BundleFlags} from './run.js';

const collect = (value: string, values: readonly string[]) => [...values, value];

/** `eczema-guide bundle`: writes a script with just the elements that a page shows. */
export function bundleCommand(): Command {
  const bundle = new Command('bundle')
    .description('write one script with just these elements, and their content')
    .argument('<tags...>', 'the elements, such as jak-facts eczema-poll')
    .option(
      '--lang <code>',
      'a language beside English: ar, de, es or fr (again for more)',
      collect,
      []
    )
    .option(
      '--content <file>',
      'content in place of the built-in one (again for more)',
      collect,
      []
    )
    .requiredOption('--out <file>', 'the script to write');
  return bundle.action(async (tags: string[], flags: BundleFlags) => {
    const {runBundle} = await import('./run.js');
    try {
      process.stdout.write(await runBundle(tags, flags));
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      bundle.error(`error: ${error.message}`);
    }
  });
}
