import {Command} from 'commander';
import {contentOption, explainRefusals, languageOption} from '../command-line.js';
import type {BundleFlags} from './run.js';

/** `eczema-guide bundle`: writes a script with just the elements that a page shows. */
export function bundleCommand(): Command {
  const bundle = new Command('bundle')
    .description('write one script with just these elements, and their content')
    .argument('<tags...>', 'the elements, such as jak-facts eczema-poll')
    .addOption(languageOption())
    .addOption(contentOption())
    .option('--forms', 'let self-check read FHIR forms that come with the page')
    .requiredOption('--out <file>', 'the script to write');
  return bundle.action(async (tags: string[], flags: BundleFlags) => {
    const {runBundle} = await import('./run.js');
    await explainRefusals(bundle, async () => {
      process.stdout.write(await runBundle(tags, flags));
    });
  });
}
