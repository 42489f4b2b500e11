import {Command, InvalidArgumentError, Option} from 'commander';
import type {CheckFlags} from './run.js';

function toGrade(text: string): number {
  const grade = Number(text);
  if (text.trim() && grade > 0) return grade;
  throw new InvalidArgumentError('A school grade such as 6 is expected.');
}

const formats = ['text', 'json', 'sarif', 'github'];

/** `eczema-guide check`: says what is wrong with content, where, and how to mend it. */
export function checkCommand(version: string): Command {
  return new Command('check')
    .description('checks content (JSON files, and HTML pages with our tags) before it goes live')
    .argument('[files...]', 'JSON files of elements or of a whole guide, and pages')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--json', 'the same as --format json')
    .option('--max-grade <grade>', 'the reading grade that fails (8)', toGrade)
    .option('--as <tag>', 'the element that the JSON is for, where its fields do not tell')
    .option('--config <file>', 'settings for all files (eczema-guide.check.json)')
    .option('--earlier <path>', 'the file or folder as it was published: ids must stay')
    .option('--original <path>', 'the file or folder that was translated: ids must be the same')
    .option('--fix', 'writes ids, the order of fields and quotes; never words')
    .option('--summary', 'lists how the content does by IPDAS and the CDC index')
    .option('--rules', 'lists all rules, with their reasons and examples')
    .addHelpText(
      'after',
      '\nExit code: 1 where there are errors; 0 where there are none, or warnings alone.'
    )
    .action(async (files: string[], flags: CheckFlags, command: Command) => {
      const {runCheck} = await import('./run.js');
      if (!files.length && !flags.rules) command.error("error: missing argument 'files'");
      await runCheck(files, flags, {
        version,
        refuse: message => command.error(`error: ${message}`),
      });
    });
}
