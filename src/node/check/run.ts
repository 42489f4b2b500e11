import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import picocolors from 'picocolors';
import {checkFiles} from './check-files.js';
import {formats} from './elements.js';
import {fixText} from './fix.js';
import {nearestName} from '../../shared/content/nearest-name.js';
import type {Report} from './report/problem.js';
import {readText} from './read/read-file.js';
import {githubReport} from './report/github.js';
import {sarifReport} from './report/sarif.js';
import {textReport} from './report/text.js';
import {rules} from './rules/all.js';
import {readConfig} from './settings-file.js';

/** The flags on the command line. */
export interface CheckFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly json?: boolean;
  readonly maxGrade?: number;
  readonly as?: string;
  readonly config?: string;
  readonly earlier?: string;
  readonly original?: string;
  readonly fix?: boolean;
  readonly strict?: boolean;
  readonly summary?: boolean;
  readonly rules?: boolean;
}

/** What the command line provides besides its flags. */
interface CommandContext {
  readonly version: string;
  /** Ends the command with a message. */
  readonly exit: (message: string) => never;
}

/** Prints to the standard output; a reader such as `head` may close it early. */
async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error)
    );
    process.stdout.write(text, () => resolve());
  });
}

// Colours are for people at a terminal, unless they don't want any.
const colors = () =>
  picocolors.createColors(Boolean(process.stdout.isTTY && !process.env.NO_COLOR));

function rulesText(): string {
  const {bold, dim} = colors();
  const formatted = rules.map(({id, severity, why, source, bad, good}) =>
    [
      `${bold(id)}  ${severity}`,
      `  ${why}`,
      `  Bad:    ${bad}`,
      `  Good:   ${good}`,
      dim(`  Source: ${source}`),
    ].join('\n')
  );
  return `${formatted.join('\n\n')}\n`;
}

function formatReport(
  report: Report,
  {format, json, summary}: CheckFlags,
  version: string
): string {
  switch (json ? 'json' : format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'sarif':
      return sarifReport(report, version);
    case 'github':
      return githubReport(report);
    case 'text':
      return textReport(report, {colors: colors(), summary});
  }
}

async function fixFiles(files: readonly string[], as: string | undefined): Promise<void> {
  for (const file of files.filter(each => !/\.x?html?$/i.test(each))) {
    const read = await readText(file);
    if (!('text' in read)) continue;
    const fixed = fixText(read.text, as, file);
    if (fixed !== read.text || read.mark) await writeFile(file, fixed);
  }
}

/** Checks files, prints the report and sets the exit code. */
export async function runCheck(
  files: readonly string[],
  flags: CheckFlags,
  {version, exit}: CommandContext
): Promise<void> {
  const {as, config, earlier, maxGrade, original} = flags;
  if (flags.rules) return print(rulesText());
  if (as && !Object.hasOwn(formats, as)) {
    const meant = nearestName(as, Object.keys(formats));
    exit(`there is no element <${as}>${meant ? `. Did you mean <${meant}>?` : ''}`);
  }
  for (const path of [earlier, original])
    if (path && !existsSync(path)) exit(`there is no file or folder ${path}`);
  const settings = await readConfig(config);
  if ('message' in settings) return exit(settings.message);
  if (flags.fix) await fixFiles(files, as);
  const report = await checkFiles(files, {as, config: settings.field, earlier, maxGrade, original});
  await print(formatReport(report, flags, version));
  const {errors, warnings} = report.summary;
  process.exitCode = errors || (flags.strict && warnings) ? 1 : 0;
}
