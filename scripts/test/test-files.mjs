import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

// Libraries include tests of their own.
const isOurs = file => !file.split(sep).includes('node_modules');

const all = ['src', 'scripts']
  .flatMap(folder => readdirSync(folder, {recursive: true}).map(file => join(folder, file)))
  .filter(isOurs)
  .sort();

// Matches tests that read something from the build: its files, its demo pages, or its command.
const built =
  /\bdist\/|\/demo\/(hostile|strict-csp)|'prerender'|demo\/site\.mjs'|testing\/browser\.mjs'|project-files\.mjs'/;

/** The files that take Node longest. They start first, so that none of them runs alone at the end. */
export const longFiles = [
  'src/test/demo/builder.test.mjs',
  'src/test/pages/same-words.test.mjs',
  'src/node/polls/crash.test.mjs',
  'scripts/new/new-element.test.mjs',
  'src/node/polls/contract.test.mjs',
  'src/test/privacy/privacy.test.mjs',
  'src/test/systems/survival.test.mjs',
  'src/node/embed/frames.test.mjs',
].map(name => join(name));

const startFirst = files => [
  ...longFiles.filter(file => files.includes(file)),
  ...files.filter(file => !longFiles.includes(file)),
];

/** The test files whose path includes one of the given texts; all files if none is given. */
export function testFiles(texts) {
  const isWanted = file => !texts.length || texts.some(text => file.includes(text));
  const wanted = all.filter(isWanted);
  return {
    node: startFirst(wanted.filter(file => file.endsWith('.test.mjs'))),
    browsers: wanted.filter(file => file.endsWith('.test.ts')),
  };
}

/**
 * The files that a sample runs in every engine, not only in Chromium: engines differ in how they lay out, print, parse,
 * focus, store and load, not in what a function returns.
 */
export const engineFiles = [
  'elements/doctor-questions/doctor-questions',
  'elements/eczema-guide/guide-address',
  'elements/glossary-term/glossary-term',
  'elements/jak-faqs/jak-faqs',
  'elements/visit-summary/visit-summary',
  'shared/page/allowed-origins',
  'shared/page/placeholders',
  'shared/page/print-alone',
  'shared/reader/ask-to-keep',
  'shared/reader/kept-answers',
  'shared/render/figure',
  'shared/render/source-mark',
  'styles/contrast',
  'styles/hidden',
  'test/pages/hostile',
  'test/pages/injection',
  'test/pages/narrow',
  'test/pages/own-words',
  'test/pages/prerendered',
  'test/pages/refusing-page',
  'test/pages/script',
].map(name => join('src', `${name}.test.ts`));

/** Whether a test file reads files that only a build writes. */
export function needsBuild(file) {
  return built.test(readFileSync(file, 'utf8'));
}
