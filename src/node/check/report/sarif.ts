import {sentenceOf, type Problem, type Report} from './problem.js';
import {rules} from '../rules/all.js';

const levelOf = {error: 'error', warning: 'warning'} as const;

// The path of a file as a URI: relative to the folder in which the check ran, or absolute.
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  return /^\//.test(path) ? `file://${path}` : path;
}

function resultOf(file: string, problem: Problem) {
  const {rule, severity, path, section, line, column} = problem;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({id}) => id === rule),
    level: levelOf[severity],
    message: {text: sentenceOf(problem)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(file)},
          region: {startLine: line, startColumn: column},
        },
        ...((path || section) && {
          logicalLocations: [
            {name: path || section, fullyQualifiedName: [section, path].join('/')},
          ],
        }),
      },
    ],
  };
}

/** The report as SARIF 2.1.0, which code hosts and editors read. */
export function sarifReport({files}: Report, version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'eczema-guide check',
            version,
            rules: rules.map(({id, severity, why, source}) => ({
              id,
              shortDescription: {text: why},
              fullDescription: {text: `${why} Source: ${source}.`},
              defaultConfiguration: {level: levelOf[severity]},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({file, problems}) =>
          problems.map(problem => resultOf(file, problem))
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
