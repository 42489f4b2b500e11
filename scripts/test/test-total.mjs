import {addTime} from './timings.mjs';

const total = {passed: 0, failed: 0};

/** Counts a test that was run. */
export function count(passed) {
  total[passed ? 'passed' : 'failed'] += 1;
}

function* testsIn({tests, suites}) {
  yield* tests;
  for (const suite of suites) yield* testsIn(suite);
}

function countSession({browser, testFile, testResults, passed}) {
  const results = testResults ? [...testsIn(testResults)].filter(test => !test.skipped) : [];
  for (const test of results) {
    count(test.passed);
    addTime(browser.name.toLowerCase(), testFile, test.duration ?? 0);
  }
  // A file that doesn't load has no results, one that throws later has only good ones.
  if (!passed && results.every(test => test.passed)) count(false);
}

/** A reporter that counts the tests of all browsers. */
export const totalReporter = {
  stop({sessions}) {
    for (const session of sessions) countSession(session);
  },
};

process.once('exit', code => {
  if (code !== 0 && total.failed === 0) count(false);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});
