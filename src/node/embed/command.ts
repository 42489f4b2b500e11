import {Command} from 'commander';
import {BundleError} from '../bundle/bundle-error.js';
import type {EmbedFlags} from './run.js';

const collect = (value: string, values: readonly string[]) => [...values, value];

/** `eczema-guide embed`: writes pages for frames, and for systems that embed addresses. */
export function embedCommand(): Command {
  const embed = new Command('embed')
    .description('write a page for each widget, for frames and for systems that embed addresses')
    .argument(
      '[tags...]',
      'the elements, such as jak-facts or "jak-facts&layout=list"; all without any'
    )
    .requiredOption('--out <folder>', 'the folder to write')
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
    .option('--style <file>', 'a style sheet of the site: a file, or its address')
    .option('--address <url>', 'where the folder will be on the web; needed for oEmbed');
  return embed.action(async (tags: string[], flags: EmbedFlags) => {
    const {runEmbed} = await import('./run.js');
    try {
      await runEmbed(tags, flags);
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      embed.error(`error: ${error.message}`);
    }
  });
}
