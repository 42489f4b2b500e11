import {isRecord} from '../../shared/is-record.js';
import {readPage, type Page, type PageSource, type PinnedScript} from './read/page.js';
import {readFragment, type ContentFragment, type ReadError} from './read/fragment.js';
import {joinPath, Lines} from './read/positions.js';
import type {FileReport, Grade, Position, Problem, Report, Severity} from './report/problem.js';
import {fileRules} from './rules/files.js';
import type {Finding, RuleText} from './rules/rule.js';
import {contentRules} from './rules/all.js';
import {gradesOf} from './rules/readability.js';
import {partsOf, Section} from './section.js';
import {defaults, withField, type CheckField, type Settings} from './settings.js';
import {judge} from './report/standards.js';

export type {
  FileReport,
  Grade,
  Problem,
  Report,
  Severity,
  StandardItem,
  SwitchedOff,
} from './report/problem.js';
export type {CheckField} from './settings.js';
export type {RuleText} from './rules/rule.js';
export {rules} from './rules/all.js';

/** How content is checked. */
export interface CheckOptions {
  /** The name of the file, for the report; `.html` marks a page. */
  readonly file?: string;
  /** The tag of the element that the JSON is for, if its fields don't show it. */
  readonly as?: string;
  /** The highest reading grade allowed; overrides all other settings. */
  readonly maxGrade?: number;
  /** Settings for all content; the content's own `check` field is applied on top. */
  readonly config?: CheckField;
  /** The content as it was published before: its ids must not change. */
  readonly earlier?: unknown;
  /** The content in the language that it was translated from. */
  readonly original?: unknown;
  /** The ISO date that dates are compared with, instead of today's. */
  readonly today?: string;
}

/** The result for one file, with what is needed for the summary and for the files that it names. */
export interface Checked {
  readonly report: FileReport;
  readonly sections: readonly Section[];
  readonly sources: readonly (PageSource & {readonly position: Position})[];
  readonly pinned: readonly (PinnedScript & {readonly position: Position})[];
}

const start: Position = {line: 1, column: 1};

/** Turns the finding of a rule into a problem. */
export function problemOf(
  {id, severity}: RuleText,
  {message, fix, path, severity: own}: Finding,
  section = '',
  position: Position = start
): Problem {
  return {
    rule: id,
    severity: (own ?? severity) satisfies Severity,
    message,
    fix,
    path,
    ...position,
    section,
  };
}

function settingsOf(content: unknown, {config, maxGrade, today}: CheckOptions): Settings {
  const own = isRecord(content) ? content.check : undefined;
  const settings = withField(withField(defaults(), config), own);
  return {
    ...settings,
    ...(maxGrade !== undefined && {maxGrade}),
    ...(today !== undefined && {today}),
  };
}

function gradeOf(section: Section): Grade {
  const grades = gradesOf(section);
  const round = (given: number | undefined) =>
    given === undefined ? null : Math.round(given * 10) / 10;
  return {
    section: section.tag,
    lang: section.lang,
    judged: Boolean(grades),
    words: grades?.words ?? 0,
    sentences: grades?.sentences ?? 0,
    fleschKincaid: round(grades?.fleschKincaid),
    smog: round(grades?.smog),
    fleschKincaidInFull: round(grades?.inFull),
  };
}

/** Runs every rule over a section. */
function problemsIn(section: Section, fragment: ContentFragment, lines: Lines): Problem[] {
  const off = new Set(section.settings.off.map(({rule}) => rule));
  const found = contentRules
    .filter(({id, fixed}) => fixed || !off.has(id))
    .flatMap(rule =>
      [...rule.check(section)].map(finding => {
        const path = joinPath(section.path, finding.path);
        const position = lines.at(fragment.offsetOf(path));
        return problemOf(rule, {...finding, path}, section.tag, position);
      })
    );
  return found.sort(byPosition);
}

const byPosition = (one: Position, other: Position) =>
  one.line - other.line || one.column - other.column;

function readProblems(errors: readonly ReadError[], {off}: Settings, lines: Lines): Problem[] {
  return errors
    .filter(({rule}) => rule.fixed ?? !off.some(each => each.rule === rule.id))
    .map(({rule, tag, offset, ...finding}) => problemOf(rule, finding, tag, lines.at(offset)))
    .sort(byPosition);
}

function duplicateFields({duplicates = [], tag}: ContentFragment, lines: Lines): Problem[] {
  return duplicates.map(({path, offset}) => {
    const message = 'appears twice in one object; browsers use the second';
    const fix = 'Delete one of the two.';
    return problemOf(fileRules.fieldTwice, {path, message, fix}, tag, lines.at(offset));
  });
}

const isPage = (text: string, file: string) =>
  /\.x?html?$/i.test(file) || /^\s*<(?!\?xml)/.test(text);

function readFileText(text: string, {file = '', as}: CheckOptions): Page {
  if (isPage(text, file)) return readPage(text);
  const read = readFragment(text, as, file);
  const isError = 'rule' in read;
  return {
    fragments: isError ? [] : [read],
    errors: isError ? [read] : [],
    sources: [],
    pinned: [],
  };
}

function sectionsOf(fragment: ContentFragment, options: CheckOptions): Section[] {
  const {tag, content, lang, warned} = fragment;
  const {earlier, original} = options;
  const context = {earlier, original, pageLang: lang, warned};
  const whole = new Section(tag, content, settingsOf(content, options), context);
  return whole.isGuide ? [whole, ...partsOf(whole)] : [whole];
}

/** Checks the text of one file. */
export function checkText(text: string, options: CheckOptions = {}): Checked {
  const lines = new Lines(text);
  const {fragments, errors, sources, pinned} = readFileText(text, options);
  const settings = settingsOf(undefined, options);
  const problems = readProblems(errors, settings, lines);
  const sections: Section[] = [];
  for (const fragment of fragments) {
    const own = sectionsOf(fragment, options);
    problems.push(
      ...duplicateFields(fragment, lines),
      ...own.flatMap(each => problemsIn(each, fragment, lines))
    );
    sections.push(...own);
  }
  const whole = sections.filter(({context}) => !context.guide);
  const off = whole.length ? whole.flatMap(each => each.settings.off) : settings.off;
  const located = <Each extends {readonly offset: number}>(each: Each) => ({
    ...each,
    position: lines.at(each.offset),
  });
  return {
    report: {file: options.file ?? '', problems, grades: sections.map(gradeOf), off},
    sections,
    sources: sources.map(located),
    pinned: pinned.map(located),
  };
}

/** Combines the results of files. */
export function summarize(checked: readonly Checked[]): Report {
  const files = checked.map(({report}) => report);
  const problems = files.flatMap(each => each.problems);
  const count = (severity: Severity) => problems.filter(each => each.severity === severity).length;
  return {
    files,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      standards: judge(
        checked.flatMap(({sections}) => sections),
        problems
      ),
    },
  };
}

/**
 * Checks content: the text of a JSON file or of a page with our tags, or the content itself as an object. It
 * reads no file and never throws because of faulty content.
 */
export function check(given: string | object, options: CheckOptions = {}): Report {
  const text = typeof given === 'string' ? given : JSON.stringify(given, null, 2);
  return summarize([checkText(text, options)]);
}
