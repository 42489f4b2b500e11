import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {execPath} from 'node:process';
import {describe, it} from 'node:test';

const script = `import {isWhole, rounds, sampleOf} from './src/test/support/sample.suite.js';
console.log(JSON.stringify({
  isWhole,
  rounds: [1, 5, 60, 1000].map(all => rounds(all)),
  fewer: [1, 5, 60, 1000].map(all => rounds(all, 50)),
  fifths: sampleOf([0, 1, 2, 3, 4, 5, 6]),
  thirds: sampleOf([0, 1, 2, 3, 4, 5, 6], 3),
}))`;

function resultWith(env) {
  const words = ['--import', './scripts/test/run-sources.mjs', '--input-type=module'];
  return JSON.parse(execFileSync(execPath, [...words, '--eval', script], {env}));
}

describe('The sample for an invariant', () => {
  it('is all in CI', () =>
    assert.deepEqual(resultWith({CI: 'true'}), {
      isWhole: true,
      rounds: [1, 5, 60, 1000],
      fewer: [1, 5, 60, 1000],
      fifths: [0, 1, 2, 3, 4, 5, 6],
      thirds: [0, 1, 2, 3, 4, 5, 6],
    }));

  it('elsewhere is the same part every time', () =>
    assert.deepEqual(resultWith({}), {
      isWhole: false,
      rounds: [1, 2, 6, 100],
      fewer: [1, 2, 2, 20],
      fifths: [0, 5],
      thirds: [0, 3, 6],
    }));
});
