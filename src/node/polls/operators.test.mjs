import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {rmSync, writeFileSync} from 'node:fs';
import {it} from 'node:test';
import {describeOnEach} from './testing/databases.mjs';

const effects = {id: 'effects', question: 'Side efects?', options: ['Side efects', 'Cost']};
const fixed = {...effects, options: ['Side effects', 'Cost']};
const old = {id: 'old', question: 'Old?', options: ['a', 'b'], closes: '2020-01-31'};
const short = {id: 'short', question: 'Short?', options: ['a', 'b']};
const all = [effects, old, short];

describeOnEach('An operator', makeSetup => {
  /** A setup with counted votes, and its service, which still runs. */
  async function makeVoted() {
    const setup = await makeSetup(all);
    const service = await setup.start();
    await service.put('effects', randomUUID(), ['side-efects']);
    await service.put('short', randomUUID(), ['a']);
    return {setup, service};
  }

  it('learns of votes whose option or poll is gone, at a reload and at the start', async () => {
    const {setup, service} = await makeVoted();
    assert.doesNotMatch(service.output, /without a name/);
    setup.writePolls([fixed, old]);
    await service.waitForOutput(/"poll":"short","votes":1,"msg":"votes without a name"/);
    const lost =
      /"level":40.*"poll":"effects","option":"side-efects","votes":1,"msg":"votes without/;
    await service.waitForOutput(lost);
    await service.stop();
    const again = await setup.start();
    await again.waitForOutput(lost);
    await again.stop();
  });

  it('checks polls against the votes, without a running service and without adding a vote', async () => {
    const {setup, service} = await makeVoted();
    await service.stop();
    const flags = ['--check', '--polls', setup.pollFile];
    const fine = await setup.run(...flags);
    assert.deepEqual(fine, {
      code: 0,
      stdout: [
        'effects\t1\topen without an end\n',
        'old\t0\tclosed since the end of 2020-01-31\n',
        'short\t1\topen without an end\n',
      ].join(''),
      stderr: '',
    });
    await setup.run('close', 'effects');
    const moment = {...old, id: 'moment', closes: '2126-01-31T18:00+01:00', close: 1};
    setup.writePolls([fixed, moment]);
    const {code, stdout} = await setup.run(...flags);
    assert.equal(code, 1);
    assert.deepEqual(stdout.replaceAll(setup.pollFile, 'polls.json').trim().split('\n'), [
      'effects\t1\tclosed by the command',
      'moment\t0\topen until 2126-01-31T18:00+01:00',
      'polls[1].close: this field has no meaning.',
      'effects: 1 votes for side-efects, which is not an option. Fix: give the option its id back, {"id": "side-efects", "label": "…"}.',
      'short: 1 ballots, but polls.json has no such poll.',
    ]);
    writeFileSync(setup.pollFile, '{"polls": []}');
    const empty = await setup.run(...flags);
    assert.equal(empty.code, 1);
    assert.match(empty.stderr, /polls: expected one poll or more/);
  });

  it('checks polls before the first start', async () => {
    const setup = await makeSetup(all);
    rmSync(setup.dbFile, {force: true});
    const {code, stdout} = await setup.run('--check', '--polls', setup.pollFile);
    assert.equal(code, 0);
    assert.match(stdout, /^effects\t0\topen without an end$/m);
  });
});
