import type {Problem, Report} from './problem.js';

// What would end a command of the log is written as its code.
const data = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function drawProblem(file: string, {rule, severity, message, fix, path, line, column}: Problem) {
  const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${where}::${data(`${path ? `${path}: ` : ''}${message}${/[.?!]$/.test(message) ? '' : '.'} ${fix}`)}\n`;
}

/** The report as workflow commands of GitHub Actions, which draw it beside the lines of a change. */
export function githubReport({files, summary}: Report): string {
  const lines = files.flatMap(({file, problems}) =>
    problems.map(problem => drawProblem(file, problem))
  );
  return `${lines.join('')}${summary.errors} errors, ${summary.warnings} warnings\n`;
}
