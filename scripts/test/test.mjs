import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {availableParallelism} from 'node:os';
import {argv, execPath, stdout} from 'node:process';
import {PassThrough} from 'node:stream';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {isWhole} from '../../src/test/support/sample.suite.js';
import {isBuilt} from '../build/build-age.mjs';
import {findEngines} from './launchers.mjs';
import {testOptions} from './options.mjs';
import {installSets, missingSets} from './package-sets.mjs';
import {describePlan, planRun} from './plan.mjs';
import {needsBuild, testFiles} from './test-files.mjs';
import {count} from './test-total.mjs';
import {addTime, writeTimings} from './timings.mjs';
import {explainMistakes, UsageError} from './usage-error.mjs';

function readUsage() {
  const {texts, engines, ...given} = testOptions(argv.slice(2));
  const files = testFiles(texts);
  if (!files.node.length && !files.browsers.length)
    throw new UsageError(`No test file has ${texts.join(' or ')} in its path`);
  const found = findEngines(engines);
  // If files or engines are chosen, exactly those files run in exactly those engines.
  const isNarrowed = texts.length > 0 || engines.length > 0 || given.watch;
  const isFirstBuilt = [...files.node, ...files.browsers].some(needsBuild) && !isBuilt();
  return {...given, found, plan: planRun(files, found, {isWhole, isNarrowed, isFirstBuilt})};
}

const {found, plan, timings, watch} = explainMistakes(readUsage);

async function runBuild() {
  const child = spawn(execPath, ['scripts/build/build.mjs'], {stdio: 'inherit'});
  const [code] = await once(child, 'exit');
  if (code === 0) return;
  console.log('The build failed, so no more tests run');
  process.exit(1);
}

// A file that hangs must fail, not block the rest. A waiting file leaves its core to the one that runs in parallel.
const concurrency = isWhole || availableParallelism();
const nodeOptions = {concurrency, timeout: 600_000, watch};

/** Runs files in Node. Its report is shown at once, or when `shown` is settled. */
async function runInNode(given, shown) {
  const tests = run({...nodeOptions, files: given});
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
  const output = report.pipe(new PassThrough({highWaterMark: 2 ** 30}));
  await shown;
  output.pipe(stdout, {end: false});
  if (!watch) await once(output, 'end');
}

async function runInBrowser(given) {
  // Loaded late, so that missing engines and packages are reported at once.
  const {startTestRunner} = await import('@web/test-runner');
  const {browserConfig} = await import('./browser-config.mjs');
  const config = await browserConfig({...given, watch});
  const read = {readCliArgs: false, readFileConfig: false};
  const runner = await startTestRunner({config, autoExitProcess: false, ...read});
  const passed = await new Promise(done => runner.on('stopped', done));
  if (!passed) process.exitCode = 1;
}

async function runInBrowsers(runs) {
  for (const run of runs) await runInBrowser(run);
}

/** Runs the parts of a phase in parallel. */
async function runPhase({build, node, browsers}) {
  const others = Promise.all([build && runBuild(), runInBrowsers(browsers)]);
  await Promise.all([others, node.length && runInNode(node, others)]);
}

const sets = missingSets(plan);
console.log(describePlan(plan, found, sets));
installSets(sets);
for (const phase of plan.phases) await runPhase(phase);
if (timings) writeTimings(timings);
// The drivers of the engines would keep the process alive.
process.exit();
