import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {commandWords} from '../../../scripts/test/command-words.mjs';
import {rules} from './check.js';

/** The rows of the document's table of rules, without the padding of its columns. */
function tableRows() {
  const lines = readFileSync('docs/check.md', 'utf8').split('\n');
  const begin = lines.findIndex(line => /^\| Rule +\| Severity +\| Why/.test(line)) + 2;
  const rest = lines.slice(begin);
  const rows = rest.slice(
    0,
    rest.findIndex(line => !line.startsWith('|'))
  );
  return rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  );
}

describe('the rules of the check', () => {
  it('are listed in docs/check.md with their severity and reason', () => {
    assert.deepEqual(
      tableRows(),
      rules.map(({id, severity, why}) => [`\`${id}\``, severity, why])
    );
  });

  it('are listed by the command', () => {
    const words = [...commandWords, 'check', '--rules'];
    const listed = execFileSync(process.execPath, words, {encoding: 'utf8'});
    for (const {id} of rules) assert.match(listed, new RegExp(`^${id} `, 'm'));
  });
});
