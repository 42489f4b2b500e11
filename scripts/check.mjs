import {readdirSync} from 'node:fs';
import {execPath} from 'node:process';
import {runSteps} from './run-steps.mjs';

const analyzer = ['--strict', '--rules.no-missing-import', 'off'];
const content = ['en', 'es'].flatMap(language =>
  readdirSync(`src/content/${language}`).map(file => `src/content/${language}/${file}`)
);
const strictly = ['--strict', '--config', 'src/test/built-in-content/settings.json', ...content];
const configurations = readdirSync('.').filter(file => file.endsWith('.mjs'));
const fromSources = ['--import', './scripts/test/run-sources.mjs'];

// Files that were formatted the last time still are if they haven't changed. A fresh checkout has no such cache.
const cache = 'node_modules/.cache/check';

/** The longest first, so that the short ones fill the gaps. */
const steps = [
  ['format', 'prettier', '--cache', '--cache-location', `${cache}/prettier`, '--check', '.'],
  ['types and rules', 'oxlint', '.'],
  [
    'templates',
    'lit-analyzer',
    ...['src', 'demo', ...analyzer],
    ...['--rules.no-unknown-attribute', 'off', '--maxWarnings', '0'],
  ],
  ['imports', 'depcruise', 'src', 'scripts', 'demo', 'bench', ...configurations],
  ['built-in content', execPath, ...fromSources, 'src/node/eczema-guide.ts', 'check', ...strictly],
];

if (!(await runSteps(steps))) {
  console.log('`npm run format` fixes what is only about formatting');
  process.exit(1);
}
