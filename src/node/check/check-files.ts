import {existsSync, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {checkText, problemOf, summarize, type Checked, type CheckOptions} from './check.js';
import type {Problem, Report} from './report/problem.js';
import {fileRules} from './rules/files.js';
import {pageRules} from './rules/pages.js';
import {integrityProblems} from './integrity.js';
import {readText} from './read/read-file.js';

/** How files are checked; `earlier` and `original` name a file, or a folder with files of the same names. */
export interface FileOptions extends Pick<CheckOptions, 'as' | 'config' | 'maxGrade' | 'today'> {
  readonly earlier?: string;
  readonly original?: string;
}

interface Job {
  readonly file: string;
  readonly as?: string | undefined;
}

const unreadable = (file: string, problem: Problem): Checked => ({
  report: {file, problems: [problem], grades: [], off: []},
  sections: [],
  sources: [],
  pinned: [],
});

const isFolder = (path: string) => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

// `es/facts.json` beside `en/facts.json`, or `facts.es.json` beside `facts.en.json`.
function originalBeside(file: string): string | undefined {
  const places = [
    join(dirname(dirname(file)), 'en', basename(file)),
    file.replace(/\.\w\w(\.\w+)$/, '.en$1'),
  ];
  const inFolder = /^\w\w$/.test(basename(dirname(resolve(file)))) ? [places[0]] : [];
  const found = [...inFolder, places[1]].find(place => existsSync(place));
  return found && resolve(found) !== resolve(file) ? found : undefined;
}

const at = (given: string | undefined, file: string) =>
  given && isFolder(given) ? join(given, basename(file)) : given;

/** Another version of a file; `undefined` if it can't be read, which is reported when that file is checked. */
async function contentOf(path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  const read = await readText(path);
  if (!('text' in read)) return undefined;
  try {
    return JSON.parse(read.text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function withProblems(checked: Checked, problems: readonly Problem[]): Checked {
  const {report} = checked;
  return {...checked, report: {...report, problems: [...report.problems, ...problems]}};
}

function withMark(checked: Checked): Checked {
  const mark = problemOf(fileRules.file, {
    path: '',
    severity: 'warning',
    message: 'starts with a byte order mark, which some servers and tools can’t handle',
    fix: 'Save it as “UTF-8”, not “UTF-8 with BOM”, or run the check with --fix.',
  });
  const {report} = checked;
  return {...checked, report: {...report, problems: [mark, ...report.problems]}};
}

async function checkFile({file, as}: Job, options: FileOptions): Promise<Checked> {
  const read = await readText(file);
  if (!('text' in read))
    return unreadable(
      file,
      problemOf(fileRules.file, {path: '', message: read.message, fix: read.fix})
    );
  const [earlier, original] = await Promise.all([
    contentOf(at(options.earlier, file)),
    contentOf(at(options.original, file) ?? originalBeside(file)),
  ]);
  const {config, maxGrade, today} = options;
  const checked = checkText(read.text, {file, as, config, maxGrade, today, earlier, original});
  return read.mark ? withMark(checked) : checked;
}

const onServer = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;

function missing({src, tag, position}: Checked['sources'][number]): Problem {
  const elsewhere = onServer.test(src);
  const finding = {
    path: 'src',
    message: elsewhere
      ? `loads its content from another server, and this check does not read it: ${src}`
      : `loads its content from ${src}, and there is no such file beside the page`,
    fix: elsewhere
      ? 'Save the file, and check it by its own name.'
      : 'Check the file name and path. If the file is elsewhere, check it by its own name.',
  };
  return problemOf(pageRules.src, finding, tag, position);
}

const beside = (file: string, src: string) => join(dirname(file), src.replace(/[?#].*$/, ''));

/** The files that a page names, and a problem for each that doesn't exist. */
function follow(checked: Checked): {jobs: Job[]; problems: Problem[]} {
  const {report, sources} = checked;
  const found = sources.map(source => ({source, file: beside(report.file, source.src)}));
  const isThere = ({source, file}: (typeof found)[number]) =>
    !onServer.test(source.src) && existsSync(file);
  return {
    jobs: found.filter(isThere).map(({file, source}) => ({file, as: source.tag})),
    problems: found.filter(each => !isThere(each)).map(({source}) => missing(source)),
  };
}

/** Checks files in their order, and after each page the files that it names. A file is checked once. */
export async function checkFiles(
  files: readonly string[],
  options: FileOptions = {}
): Promise<Report> {
  const waiting: Job[] = files.map(file => ({file, as: options.as}));
  const seen = new Set<string>();
  const done: Checked[] = [];
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const key = resolve(job.file);
    if (seen.has(key)) continue;
    seen.add(key);
    const checked = await checkFile(job, options);
    const {jobs, problems} = follow(checked);
    done.push(withProblems(checked, [...problems, ...integrityProblems(checked, options.config)]));
    waiting.unshift(...jobs);
  }
  return summarize(done);
}
