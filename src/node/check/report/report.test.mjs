import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import picocolors from 'picocolors';
import {check, rules} from '../check.js';
import {githubReport} from './github.js';
import {sarifReport} from './sarif.js';
import {textReport} from './text.js';

const colors = picocolors.createColors(false);
const text = '{\n  "facts": [{"id": "a", "titel": "A", "text": "Herons fish."}]\n}';
const report = check(text, {file: 'our, facts.json', today: '2026-11-25'});

describe('the text report', () => {
  const drawn = textReport(report, {colors});

  it('gives file, line, rule, field, message and fix', () => {
    assert.match(
      drawn,
      /our, facts\.json:2:25 {2}error {2}unknown-field\n +facts\[0\]\.titel: unknown field `titel`\. Did you mean `title`\?\n +Fix: Write "title"\./
    );
  });

  it('counts problems and standards', () => {
    assert.match(drawn, /\n2 errors and \d+ warnings in 1 file\.\n$/);
    assert.match(drawn, /IPDAS minimum criteria: \d+ met, /);
  });

  it('lists every item of the standards with --summary', () => {
    const lines = textReport(report, {colors, summary: true}).split('\n');
    assert.equal(lines.filter(line => /^ {2}(IPDAS|CDC) /.test(line)).length, 32);
  });

  it('names the rules that are switched off, with the reason', () => {
    const off = {facts: [], check: {off: {decimals: 'Doses of the label'}}};
    assert.match(textReport(check(off), {colors}), /Switched off: decimals \(Doses of the label\)/);
  });
});

describe('the report for GitHub', () => {
  it('escapes what would end a command', () => {
    const odd = {
      ...report.files[0],
      problems: [{...report.files[0].problems[0], message: '50%\na'}],
    };
    const [line] = githubReport({...report, files: [odd]}).split('\n');
    assert.match(line, /^::warning file=our%2C facts\.json,line=\d+,col=\d+,title=[\w-]+::/);
    assert.match(line, /50%25%0Aa\. /);
  });

  it('adds no full stop after another end of a sentence', () => {
    assert.match(githubReport(report), /Did you mean `title`\? Write "title"\.\n/);
  });
});

describe('the SARIF report', () => {
  const {runs, version} = JSON.parse(sarifReport(report, '1.2.3'));
  const [{tool, results}] = runs;

  it('lists all rules and every problem', () => {
    assert.equal(version, '2.1.0');
    assert.equal(tool.driver.version, '1.2.3');
    assert.deepEqual(
      tool.driver.rules.map(({id}) => id),
      rules.map(({id}) => id)
    );
    assert.equal(results.length, report.files[0].problems.length);
  });

  it('points from each result to its rule, file and line', () => {
    const result = results.find(({ruleId}) => ruleId === 'unknown-field');
    assert.equal(tool.driver.rules[result.ruleIndex].id, 'unknown-field');
    const {artifactLocation, region} = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'our%2C%20facts.json');
    assert.deepEqual(region, {startLine: 2, startColumn: 25});
  });
});
