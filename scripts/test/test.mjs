import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {argv, env, execPath, stdout} from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import {isBuilt} from '../build/build-age.mjs';
import {findEngines} from './launchers.mjs';
import {testOptions} from './options.mjs';
import {installSets, missingSets} from './package-sets.mjs';
import {describePlan} from './plan.mjs';
import {needsBuild, testFiles} from './test-files.mjs';
import {count} from './test-total.mjs';
import {addTime, writeTimings} from './timings.mjs';
import {explainMistakes, UsageError} from './usage-error.mjs';

function readUsage() {
  const given = testOptions(argv.slice(2));
  const files = testFiles(given.texts);
  if (!files.node.length && !files.browsers.length)
    throw new UsageError(`No test file has ${given.texts.join(' or ')} in its path`);
  return {...given, files, found: findEngines(given.engines)};
}

const {files, found, timings, watch} = explainMistakes(readUsage);
const isFirstBuilt = [...files.node, ...files.browsers].some(needsBuild) && !isBuilt();

function build() {
  const {status} = spawnSync(execPath, ['scripts/build/build.mjs'], {stdio: 'inherit'});
  if (status) process.exit(1);
}

async function runInNode() {
  // A file that hangs must fail, not hold up the rest.
  const tests = run({files: files.node, concurrency: true, timeout: 600_000, watch});
  tests.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) count(true);
  });
  tests.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count(false);
  });
  for (const end of ['test:pass', 'test:fail'])
    tests.on(end, ({nesting, file, details}) => {
      if (nesting === 0) addTime('node', file, details.duration_ms);
    });
  const report = tests.compose(new spec());
  report.pipe(stdout, {end: false});
  if (!watch) await once(report, 'end');
}

const isUsable = name => name === 'chromium' || !found.missing.includes(name);

async function runInBrowsers() {
  env.ENGINES = found.wanted.filter(isUsable).join(',');
  const {default: config} = await import('../../web-test-runner.config.mjs');
  const given = {...config, files: files.browsers, watch};
  const read = {readCliArgs: false, readFileConfig: false};
  const runner = await startTestRunner({config: given, autoExitProcess: false, ...read});
  const passed = await new Promise(done => runner.on('stopped', done));
  if (!passed) process.exitCode = 1;
}

const sets = missingSets(files);
console.log(describePlan(files, found, {build: isFirstBuilt, sets}));
installSets(sets);
if (isFirstBuilt) build();
// One after the other: beside the rest, WebKit's drawing of a guide takes over thirty seconds on two cores.
if (files.node.length) await runInNode();
if (files.browsers.length) await runInBrowsers();
if (timings) writeTimings(timings);
// The drivers of the engines would keep it alive.
process.exit();
