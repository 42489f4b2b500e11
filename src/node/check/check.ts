import {isRecord} from '../../shared/is-record.js';
import {readPage, type PageSource} from './read/page.js';
import {readPiece, type Piece, type Trouble} from './read/fragment.js';
import {joinPath, Lines} from './read/positions.js';
import type {FileReport, Grade, Place, Problem, Report, Severity} from './report/problem.js';
import {readingRules} from './rules/files.js';
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
  /** The name of the file, for the report; `.html` tells a page. */
  readonly file?: string;
  /** The tag of the element that the JSON is for, where its fields don't tell. */
  readonly as?: string;
  /** The reading grade that fails, whatever else is set. */
  readonly maxGrade?: number;
  /** What holds for all content; its own `check` field comes on top. */
  readonly config?: CheckField;
  /** The content as it was published before: its ids must not change. */
  readonly earlier?: unknown;
  /** The content in the language that it was translated from. */
  readonly original?: unknown;
  /** An ISO day to compare dates with, in place of today. */
  readonly today?: string;
}

/** What is known of one file, for the summary and for the files that it names. */
export interface Checked {
  readonly report: FileReport;
  readonly sections: readonly Section[];
  readonly sources: readonly (PageSource & {readonly place: Place})[];
}

const nowhere: Place = {line: 1, column: 1};

/** Makes a problem of what a rule says. */
export function problemOf(
  {id, severity}: RuleText,
  {message, fix, path, severity: own}: Finding,
  section = '',
  place: Place = nowhere
): Problem {
  return {
    rule: id,
    severity: (own ?? severity) satisfies Severity,
    message,
    fix,
    path,
    ...place,
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
function problemsIn(section: Section, piece: Piece, lines: Lines): Problem[] {
  const off = new Set(section.settings.off.map(({rule}) => rule));
  const found = contentRules
    .filter(({id, fixed}) => fixed || !off.has(id))
    .flatMap(rule =>
      [...rule.check(section)].map(finding => {
        const path = joinPath(section.path, finding.path);
        return problemOf(rule, {...finding, path}, section.tag, lines.at(piece.offsetOf(path)));
      })
    );
  return found.sort((one, other) => one.line - other.line || one.column - other.column);
}

function readTroubles(troubles: readonly Trouble[], lines: Lines): Problem[] {
  return troubles.map(({rule, tag, offset, ...finding}) =>
    problemOf(rule, finding, tag, lines.at(offset))
  );
}

function doubles({twice = [], tag}: Piece, lines: Lines): Problem[] {
  return twice.map(({path, offset}) => {
    const message = 'stands twice in one object; browsers take the second';
    const fix = 'Keep one of the two.';
    return problemOf(readingRules.fieldTwice, {path, message, fix}, tag, lines.at(offset));
  });
}

const isPage = (text: string, file: string) =>
  /\.x?html?$/i.test(file) || /^\s*<(?!\?xml)/.test(text);

function piecesOf(text: string, {file = '', as}: CheckOptions) {
  if (isPage(text, file)) return readPage(text);
  const read = readPiece(text, as, file);
  return 'rule' in read
    ? {pieces: [], troubles: [read], sources: []}
    : {pieces: [read], troubles: [], sources: []};
}

/** Checks the text of one file. */
export function checkText(text: string, options: CheckOptions = {}): Checked {
  const lines = new Lines(text);
  const {pieces, troubles, sources} = piecesOf(text, options);
  const problems = readTroubles(troubles, lines);
  const sections: Section[] = [];
  for (const piece of pieces) {
    const {earlier, original} = options;
    const around = {earlier, original, pageLang: piece.lang, warned: piece.warned};
    const whole = new Section(piece.tag, piece.content, settingsOf(piece.content, options), around);
    const all = whole.isGuide ? [whole, ...partsOf(whole)] : [whole];
    problems.push(...doubles(piece, lines), ...all.flatMap(each => problemsIn(each, piece, lines)));
    sections.push(...all);
  }
  const off = sections.flatMap(({settings, around}) => (around.guide ? [] : settings.off));
  return {
    report: {file: options.file ?? '', problems, grades: sections.map(gradeOf), off},
    sections,
    sources: sources.map(each => ({...each, place: lines.at(each.offset)})),
  };
}

/** Puts the results of files together. */
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
 * reads no file and never throws for what is wrong with content.
 */
export function check(given: string | object, options: CheckOptions = {}): Report {
  const text = typeof given === 'string' ? given : JSON.stringify(given, null, 2);
  return summarize([checkText(text, options)]);
}
