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

// What these tools found the last time holds for the files that have not changed. A fresh checkout has no such files.
const cache = 'node_modules/.cache/check';
const typesOf = name => ['--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/${name}`];

/** The longest first, so that the short ones fill the gaps. */
const steps = [
  ['lint', 'eslint', '--cache', '--cache-location', `${cache}/eslint`, '.'],
  ['types of what runs in Node', 'tsc', '-p', 'src/node', ...typesOf('node')],
  ['types of what runs in browsers', 'tsc', ...typesOf('browsers')],
  ['format', 'prettier', '--cache', '--cache-location', `${cache}/prettier`, '--check', '.'],
  [
    'templates',
    'lit-analyzer',
    ...['src', 'demo', ...analyzer],
    ...['--rules.no-unknown-attribute', 'off', '--maxWarnings', '0'],
  ],
  ['imports', 'depcruise', 'src', 'scripts', 'demo', 'bench', ...configurations],
  ['built-in content', execPath, ...fromSources, 'src/node/eczema-guide.ts', 'check', ...strictly],
  ['types of the demo', 'tsc', '-p', 'demo', ...typesOf('demo')],
];

if (!(await runSteps(steps))) process.exit(1);
