import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {argv, env, execPath, stdout} from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import {isBuilt} from '../build/build-age.mjs';
import {findEngines} from './launchers.mjs';
import {testOptions} from './options.mjs';
import {describePlan} from './plan.mjs';
import {needsBuild, testFiles} from './test-files.mjs';
import {count} from './test-total.mjs';

const {texts, engines, watch} = testOptions(argv.slice(2));
const files = testFiles(texts);
const found = findEngines(engines);
const isFirstBuilt = [...files.node, ...files.browsers].some(needsBuild) && !isBuilt();

function build() {
  const {status} = spawnSync(execPath, ['scripts/build/build.mjs'], {stdio: 'inherit'});
  if (status) process.exit(1);
}

async function runInNode() {
  const tests = run({files: files.node, concurrency: true, watch});
  tests.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) count(true);
  });
  tests.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count(false);
  });
  tests.compose(new spec()).pipe(stdout, {end: false});
  if (!watch) await once(tests, 'end');
}

const isUsable = name => name === 'chromium' || !found.missing.includes(name);

async function runInBrowsers() {
  env.ENGINES = found.wanted.filter(isUsable).join(',');
  const {default: config} = await import('../../web-test-runner.config.mjs');
  const given = {...config, files: files.browsers, watch};
  await startTestRunner({config: given, readCliArgs: false, readFileConfig: false});
}

if (!files.node.length && !files.browsers.length)
  throw new Error(`No test file has ${texts.join(' or ')} in its path`);
console.log(describePlan(files, found, isFirstBuilt));
if (isFirstBuilt) build();
if (files.node.length) await runInNode();
if (files.browsers.length) await runInBrowsers();
