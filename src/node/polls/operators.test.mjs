import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {rmSync, writeFileSync} from 'node:fs';
import {it} from 'node:test';
import {describeOnEach} from './testing/databases.mjs';

const effects = {id: 'effects', question: 'Side efects?', options: ['Side efects', 'Cost']};
const mended = {...effects, options: ['Side effects', 'Cost']};
const old = {id: 'old', question: 'Old?', options: ['a', 'b'], closes: '2020-01-31'};
const short = {id: 'short', question: 'Short?', options: ['a', 'b']};
const all = [effects, old, short];

describeOnEach('An operator', makePlace => {
  /** A place where votes were counted, whose service has ended. */
  async function makeVoted() {
    const place = await makePlace(all);
    const service = await place.start();
    await service.put('effects', randomUUID(), ['side-efects']);
    await service.put('short', randomUUID(), ['a']);
    return {place, service};
  }

  it('hears of votes whose option or poll is gone, at a reload and at the start', async () => {
    const {place, service} = await makeVoted();
    assert.doesNotMatch(service.output, /without a name/);
    place.writePolls([mended, old]);
    await service.sees(/"poll":"short","votes":1,"msg":"votes without a name"/);
    const lost =
      /"level":40.*"poll":"effects","option":"side-efects","votes":1,"msg":"votes without/;
    await service.sees(lost);
    await service.stop();
    const again = await place.start();
    await again.sees(lost);
    await again.stop();
  });

  it('checks polls against the votes, without a service and without a vote', async () => {
    const {place, service} = await makeVoted();
    await service.stop();
    const flags = ['--check', '--polls', place.pollFile];
    const fine = await place.run(...flags);
    assert.deepEqual(fine, {
      code: 0,
      stdout: [
        'effects\t1\topen without an end\n',
        'old\t0\tclosed since the end of 2020-01-31\n',
        'short\t1\topen without an end\n',
      ].join(''),
      stderr: '',
    });
    await place.run('close', 'effects');
    const moment = {...old, id: 'moment', closes: '2126-01-31T18:00+01:00', close: 1};
    place.writePolls([mended, moment]);
    const {code, stdout} = await place.run(...flags);
    assert.equal(code, 1);
    assert.deepEqual(stdout.replaceAll(place.pollFile, 'polls.json').trim().split('\n'), [
      'effects\t1\tclosed by the command',
      'moment\t0\topen until 2126-01-31T18:00+01:00',
      'polls[1].close: this field means nothing.',
      'effects: 1 votes for side-efects, which is no option. Fix: give the option its id back, {"id": "side-efects", "label": "…"}.',
      'short: 1 ballots, but polls.json has no such poll.',
    ]);
    writeFileSync(place.pollFile, '{"polls": []}');
    const empty = await place.run(...flags);
    assert.equal(empty.code, 1);
    assert.match(empty.stderr, /polls: expected one poll or more/);
  });

  it('checks polls before the first start', async () => {
    const place = await makePlace(all);
    rmSync(place.dbFile, {force: true});
    const {code, stdout} = await place.run('--check', '--polls', place.pollFile);
    assert.equal(code, 0);
    assert.match(stdout, /^effects\t0\topen without an end$/m);
  });
});
