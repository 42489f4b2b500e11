import {Command, InvalidArgumentError, Option} from 'commander';
import type {CheckFlags} from './run.js';

function toGrade(text: string): number {
  const grade = Number(text);
  if (text.trim() && grade > 0) return grade;
  throw new InvalidArgumentError('Expected a school grade such as 6.');
}

const formats = ['text', 'json', 'sarif', 'github'];

/** `eczema-guide check`: reports what is wrong with content, where, and how to fix it. */
export function checkCommand(version: string): Command {
  return new Command('check')
    .description('check content (JSON files, and HTML pages with our tags) before you publish it')
    .argument('[files...]', 'JSON files of elements or of a whole guide, and pages')
    .addOption(
      new Option('--format <format>', 'format of the report').choices(formats).default('text')
    )
    .option('--json', 'same as --format json')
    .option('--max-grade <grade>', 'highest reading grade allowed (8)', toGrade)
    .option('--as <tag>', 'the element of the JSON, if its fields do not show it')
    .option('--config <file>', 'settings for all files (eczema-guide.check.json)')
    .option('--earlier <path>', 'the published file or folder: its ids must stay')
    .option('--original <path>', 'the original of a translation: ids must be the same')
    .option('--fix', 'fix ids, the order of fields, quotes and byte order marks; never words')
    .option('--strict', 'treat warnings as errors')
    .option('--summary', 'list the items of IPDAS and the CDC index')
    .option('--rules', 'list all rules, with reasons and examples')
    .addHelpText(
      'after',
      '\nExit code: 1 for errors (with --strict also for warnings), otherwise 0.'
    )
    .action(async (files: string[], flags: CheckFlags, command: Command) => {
      const {runCheck} = await import('./run.js');
      if (!files.length && !flags.rules) command.error("error: missing argument 'files'");
      await runCheck(files, flags, {
        version,
        exit: message => command.error(`error: ${message}`),
      });
    });
}
