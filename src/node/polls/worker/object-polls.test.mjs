import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {parsePolls} from '../polls.js';
import {ObjectPolls} from './object-polls.js';

describe('Polls in objects', () => {
  const poll = {id: 'first', question: 'First?', options: ['a', 'b']};
  let requests;
  let answer;
  let held;
  let polls;

  beforeEach(() => {
    mock.timers.enable({apis: ['Date']});
    requests = 0;
    answer = total => ({counts: [['a', total]], total, closed: false, spread: false});
    held = undefined;
    const fetch = async () => {
      const given = answer(++requests);
      await held;
      return Response.json(given);
    };
    const objects = {idFromName: name => name, get: () => ({fetch})};
    polls = new ObjectPolls(parsePolls({polls: [poll]}), objects, {error() {}});
  });

  afterEach(() => mock.timers.reset());

  it('query an object once a second, however many readers there are', async () => {
    await polls.tally('first');
    mock.timers.tick(1001);
    const totals = await Promise.all(Array.from({length: 50}, () => polls.tally('first')));
    assert.equal(requests, 2);
    assert.ok(totals.every(({total}) => total >= 1));
    assert.equal((await polls.tally('first')).total, 2);
  });

  it('query again after an object failed to answer', async () => {
    await polls.tally('first');
    mock.timers.tick(1001);
    const works = answer;
    answer = () => {
      throw new Error('overloaded');
    };
    await assert.rejects(polls.tally('first'), {status: 503});
    answer = works;
    assert.equal((await polls.tally('first')).total, 3);
  });

  it('do not remember counts from before a reset', async () => {
    await polls.tally('first');
    mock.timers.tick(1001);
    let release;
    held = new Promise(resolve => (release = resolve));
    const early = polls.tally('first');
    held = undefined;
    answer = () => ({counts: [], total: 0, closed: false, spread: false, deleted: 1});
    await polls.reset('first');
    release();
    await early;
    assert.equal((await polls.tally('first')).total, 0);
  });
});
