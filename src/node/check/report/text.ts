import type {Colors} from 'picocolors/types';
import {
  plural,
  type FileReport,
  type Grade,
  type Problem,
  type Report,
  type StandardItem,
} from './problem.js';

/** How the report is formatted for people. */
export interface TextOptions {
  readonly colors: Colors;
  /** Lists every item of the standards instead of only counting them. */
  readonly summary?: boolean;
}

function formatProblem(file: string, problem: Problem, colors: Colors): string {
  const {rule, severity, message, fix, path, line, column} = problem;
  const mark = severity === 'error' ? colors.red(severity) : colors.yellow(severity);
  const field = path ? `${colors.bold(path)}: ` : '';
  return [
    `    ${file}:${line}:${column}  ${mark}  ${colors.dim(rule)}`,
    `      ${field}${message}`,
    `      ${colors.dim('Fix:')} ${fix}`,
  ].join('\n');
}

function formatGrade({judged, lang, words, sentences, ...grades}: Grade, colors: Colors): string {
  const {fleschKincaid, smog, fleschKincaidInFull} = grades;
  if (!judged) {
    const why =
      lang === 'en'
        ? 'too few words'
        : `the formulas are for English, and this text is in “${lang}”`;
    return colors.dim(`    Reading grade: not measured, ${why}.`);
  }
  return colors.dim(
    `    Reading grade: Flesch-Kincaid ${fleschKincaid}, SMOG ${smog} (${words} words, ${plural(sentences, 'sentence')}; with all names ${fleschKincaidInFull}).`
  );
}

function formatFile({file, problems, grades, off}: FileReport, colors: Colors): string[] {
  const sections = [...new Set([...problems, ...grades].map(({section}) => section))];
  const formatted = sections.map(section => {
    const own = problems.filter(problem => problem.section === section);
    return [
      section && `  <${section}>`,
      ...own.map(problem => formatProblem(file, problem, colors)),
      ...grades.filter(grade => grade.section === section).map(grade => formatGrade(grade, colors)),
    ]
      .filter(Boolean)
      .join('\n');
  });
  const switched = off.map(({rule, reason}) => colors.dim(`  Switched off: ${rule} (${reason})`));
  return [colors.underline(file), ...formatted, ...switched, ''];
}

const names = {IPDAS: 'IPDAS minimum criteria', CDC: 'CDC Clear Communication Index'};
const states = {
  met: 'met, as far as a program can tell',
  'not met': 'not met',
  none: 'does not apply',
  person: 'a person must judge it',
};

function formatItem({standard, id, text, state, rules}: StandardItem): string {
  const by = rules.length ? ` (${rules.join(', ')})` : '';
  return `  ${standard} ${id}  ${text}: ${states[state]}${by}`;
}

function formatStandards(items: readonly StandardItem[], whole: boolean): string[] {
  return (['IPDAS', 'CDC'] as const).flatMap(standard => {
    const own = items.filter(item => item.standard === standard);
    const count = (state: StandardItem['state']) => own.filter(item => item.state === state).length;
    const failed = own.filter(({state}) => state === 'not met').map(({id}) => id);
    const line = `${names[standard]}: ${count('met')} met, ${failed.length} not met${failed.length ? ` (${failed.join(', ')})` : ''}, ${count('none')} do not apply, ${count('person')} need a person.`;
    return whole ? [line, ...own.map(formatItem)] : [line];
  });
}

/** The report for people: by file and section, then by the standards. */
export function textReport(
  {files, summary}: Report,
  {colors, summary: whole}: TextOptions
): string {
  const {errors, warnings} = summary;
  const count = `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(summary.files, 'file')}.`;
  const mark = errors ? colors.red : warnings ? colors.yellow : colors.green;
  return [
    ...files.flatMap(file => formatFile(file, colors)),
    ...formatStandards(summary.standards, Boolean(whole)),
    ...(whole ? [] : [colors.dim('Details of each item: --summary. All rules: --rules.')]),
    '',
    mark(count),
    '',
  ].join('\n');
}
