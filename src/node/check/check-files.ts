import {existsSync, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {checkText, problemOf, summarize, type Checked, type CheckOptions} from './check.js';
import type {Place, Problem, Report} from './report/problem.js';
import {readingRules} from './rules/files.js';
import {readText} from './read/read-file.js';

/** How files are checked; earlier and original are files, or folders with files of the same names. */
export interface FileOptions extends Pick<CheckOptions, 'as' | 'config' | 'maxGrade' | 'today'> {
  readonly earlier?: string;
  readonly original?: string;
}

interface Job {
  readonly file: string;
  readonly as?: string | undefined;
}

const only = (file: string, problem: Problem): Checked => ({
  report: {file, problems: [problem], grades: [], off: []},
  sections: [],
  sources: [],
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

/** Another version of a file; what can't be read has problems of its own, told where it is checked itself. */
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

function withMark(checked: Checked): Checked {
  const mark = problemOf(readingRules.file, {
    path: '',
    severity: 'warning',
    message: 'begins with a byte order mark, which some servers and tools stumble over',
    fix: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
  });
  const {report} = checked;
  return {...checked, report: {...report, problems: [mark, ...report.problems]}};
}

async function checkFile({file, as}: Job, options: FileOptions): Promise<Checked> {
  const read = await readText(file);
  if (!('text' in read))
    return only(
      file,
      problemOf(readingRules.file, {path: '', message: read.message, fix: read.fix})
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

function missing(src: string, tag: string, place: Place): Problem {
  const elsewhere = onServer.test(src);
  const finding = {
    path: 'src',
    message: elsewhere
      ? `takes its content from another server, which is not checked: ${src}`
      : `takes its content from ${src}, and there is no such file beside the page`,
    fix: elsewhere
      ? 'Save the file, and check it by its name.'
      : 'Look at the name, or check the file by its name where it is elsewhere.',
  };
  return problemOf(readingRules.src, finding, tag, place);
}

/** The files that a page names, and what is to be said of those that aren't there. */
function follow(checked: Checked): {jobs: Job[]; checked: Checked} {
  const {report, sources} = checked;
  const found = sources.map(source => ({
    ...source,
    file: join(dirname(report.file), source.src.replace(/[?#].*$/, '')),
  }));
  const there = (each: (typeof found)[number]) => !onServer.test(each.src) && existsSync(each.file);
  const problems = found
    .filter(each => !there(each))
    .map(({src, tag, place}) => missing(src, tag, place));
  return {
    jobs: found.filter(there).map(({file, tag}) => ({file, as: tag})),
    checked: {...checked, report: {...report, problems: [...report.problems, ...problems]}},
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
    const {jobs, checked} = follow(await checkFile(job, options));
    done.push(checked);
    waiting.unshift(...jobs);
  }
  return summarize(done);
}
