import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {pollsCommand} from './command.js';

describe('eczema-guide polls', () => {
  const before = {...process.env};
  afterEach(() => (process.env = {...before}));

  /** The error message of the command for these flags. */
  async function errorFor(...flags) {
    let output = '';
    const command = pollsCommand();
    for (const each of [command, ...command.commands])
      each.exitOverride().configureOutput({writeErr: text => (output += text)});
    await assert.rejects(command.parseAsync(flags, {from: 'user'}), {exitCode: 1});
    return output;
  }

  for (const [flags, sentence] of [
    [['--port', '99999'], /Expected a port from 0 to 65535/],
    [['--port', 'http'], /Expected a whole number/],
    [['--port', '-1'], /Expected a whole number/],
    [['--burst', '0'], /Expected 1 or more/],
    [['--burst', '1.5'], /Expected a whole number/],
    [['--rate', 'many'], /Expected a whole number/],
    [['--trust-proxy', 'yes'], /Expected a whole number/],
    [['--log-level', 'loud'], /Allowed choices are debug/],
    [['--results-password', 'short'], /Expected 12 characters or more/],
    [['--origin', 'clinic.example'], /--origin clinic\.example: expected an origin/],
    [['--origins', 'https://a.example,b'], /--origin b: expected an origin/],
    [['--polls', 'none.json'], /none\.json: not found\. It lists the polls/],
    [['--check', '--polls', 'none.json'], /none\.json: not found/],
    [['--check', '--polls', 'package.json'], /package\.json: polls: missing/],
    [['--prot', '1'], /unknown option '--prot'.*did you mean --port/is],
    [['frobnicate'], /frobnicate: no such command; there are export, list/],
    [['list', 'first'], /too many arguments for 'list'/],
    [['close'], /missing required argument 'poll'/],
    [['reset', 'first'], /Add --yes to do it/],
    [['list', '--db', 'none/polls.db'], /none\/polls\.db: /],
    [['import', 'first', 'none.json'], /none\.json: /],
    [['export', 'first', '--csv', '--json'], /Choose --csv or --json/],
  ])
    it(`explains in a sentence what is wrong with ${flags.join(' ')}`, async () => {
      const output = await errorFor(...flags);
      assert.match(output, sentence);
      assert.doesNotMatch(output, /\n\s+at /);
    });

  it('reads each flag of the service from a variable too, and names a wrong one', async () => {
    process.env.POLLS_RATE = 'many';
    assert.match(await errorFor(), /POLLS_RATE.*Expected a whole number/);
  });
});
