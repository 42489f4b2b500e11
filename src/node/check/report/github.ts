import {plural, sentenceOf, type Problem, type Report} from './problem.js';

// Characters that would end a workflow command are percent-encoded.
const data = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function formatProblem(file: string, problem: Problem) {
  const {rule, severity, line, column} = problem;
  const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${where}::${data(sentenceOf(problem))}\n`;
}

/** The report as workflow commands of GitHub Actions, which shows it beside the lines of a change. */
export function githubReport({files, summary}: Report): string {
  const lines = files.flatMap(({file, problems}) =>
    problems.map(problem => formatProblem(file, problem))
  );
  return `${lines.join('')}${plural(summary.errors, 'error')}, ${plural(summary.warnings, 'warning')}\n`;
}
