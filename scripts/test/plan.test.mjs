import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {execPath} from 'node:process';
import {describe, it} from 'node:test';
import {describePlan, planRun} from './plan.mjs';
import {engineFiles, longFiles, needsBuild, testFiles} from './test-files.mjs';

const all = testFiles([]);
const three = {wanted: ['chromium', 'firefox', 'webkit'], missing: []};
const whole = {isWhole: true, isNarrowed: false};
const sample = {isWhole: false, isNarrowed: false};

describe('npm test', () => {
  it('runs every file in every engine in CI, Node by itself', () => {
    assert.deepEqual(planRun(all, three, whole).phases, [
      {node: all.node, browsers: []},
      {node: [], browsers: [{files: all.browsers, engines: three.wanted}]},
    ]);
  });

  it('runs every file elsewhere, and files in which engines differ also in the other engines', () => {
    assert.deepEqual(planRun(all, three, sample).phases, [
      {
        node: all.node,
        browsers: [
          {files: all.browsers, engines: ['chromium']},
          {files: engineFiles, engines: ['firefox', 'webkit']},
        ],
      },
    ]);
  });

  it('starts the longest files first', () => {
    assert.deepEqual(all.node.slice(0, longFiles.length), longFiles);
  });

  it('builds in parallel with the files in Node that don’t read the build', () => {
    const [first, ...others] = planRun(all, three, {...whole, isFirstBuilt: true}).phases;
    assert.ok(first.build);
    assert.ok(first.node.length > 0 && !first.node.some(needsBuild));
    assert.ok(others.flatMap(({node}) => node).every(needsBuild));
    assert.equal(first.node.length + others[0].node.length, all.node.length);
  });

  it('also runs chosen files in every engine', () => {
    const files = testFiles(['jak-facts']);
    assert.deepEqual(planRun(files, three, {...sample, isNarrowed: true}).phases, [
      {node: [], browsers: [{files: files.browsers, engines: three.wanted}]},
    ]);
  });

  it('runs without the missing engines, except Chromium, which it installs', () => {
    const found = {...three, missing: ['chromium', 'webkit']};
    const [{browsers}] = planRun(all, found, sample).phases;
    assert.deepEqual(
      browsers.map(({engines}) => engines),
      [['chromium'], ['firefox']]
    );
    const alone = {...three, missing: ['firefox', 'webkit']};
    assert.equal(planRun(all, alone, sample).phases[0].browsers.length, 1);
    assert.match(
      describePlan(planRun(all, alone, sample), alone, []),
      /not installed: firefox, webkit/
    );
  });

  it('says first whether it runs a sample, and how to run everything', () => {
    const first = options => describePlan(planRun(all, three, options), three, []).split('\n')[0];
    assert.match(first(sample), /^Sample: .*Everything: CI=true npm test/);
    assert.match(first(whole), /^Everything/);
  });

  it('fails in CI at once if an engine is missing', async () => {
    const words = ['--import', './scripts/test/run-sources.mjs', 'scripts/test/test.mjs'];
    const env = {CI: 'true', PATH: ''};
    const {code, errors} = await new Promise(done =>
      execFile(execPath, words, {env}, (error, _out, errors) => done({code: error?.code, errors}))
    );
    assert.ok(code > 0);
    assert.match(errors, /^Not installed: chromium, firefox, webkit/);
  });
});
