import {Command} from 'commander';
import {contentOption, explainRefusals, languageOption} from '../command-line.js';
import type {EmbedFlags} from './run.js';

/** `eczema-guide embed`: writes pages for frames, and for systems that embed addresses. */
export function embedCommand(): Command {
  const embed = new Command('embed')
    .description('write a page for each widget, for frames and for systems that embed addresses')
    .argument(
      '[tags...]',
      'the elements, such as jak-facts or "jak-facts&layout=list"; by default all'
    )
    .requiredOption('--out <folder>', 'the folder to write')
    .addOption(languageOption())
    .addOption(contentOption())
    .option('--style <file>', 'a style sheet of the site: a file, or its address')
    .option('--address <url>', 'where the folder will be on the web; needed for oEmbed');
  return embed.action(async (tags: string[], flags: EmbedFlags) => {
    const {runEmbed} = await import('./run.js');
    await explainRefusals(embed, () => runEmbed(tags, flags));
  });
}
