import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {RateLimit} from './rate-limit.js';
import {RecentTallies} from './recent-tallies.js';
import {ObjectPolls} from './worker/object-polls.js';
import {PollLoad} from './worker/poll-load.js';

const hour = 3_600_000;
const now = Date.parse('2026-11-29T12:00Z');

describe('A clock that is set back by an hour', () => {
  let ticks;

  beforeEach(() => {
    ticks = 0;
    mock.timers.enable({apis: ['Date'], now});
    mock.method(performance, 'now', () => ticks);
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  const setBack = () => mock.timers.setTime(now - hour);

  it('doesn’t stop those who voted before from voting', () => {
    const limit = new RateLimit({burst: 10, perSecond: 1});
    for (let sent = 0; sent < 10; sent++) assert.equal(limit.take('network'), 0);
    setBack();
    assert.equal(limit.take('network'), 1);
    ticks += 1000;
    assert.equal(limit.take('network'), 0);
  });

  it('keeps results for a second, not for the hour', async () => {
    let total = 0;
    const recent = new RecentTallies({tally: async () => ({counts: new Map(), total: ++total})});
    assert.equal((await recent.read('first')).total, 1);
    setBack();
    assert.equal((await recent.read('first')).total, 1);
    ticks += 1001;
    assert.equal((await recent.read('first')).total, 2);
  });

  it('keeps results for a second in a worker too, which has no other clock', async () => {
    let total = 0;
    const object = {
      fetch: async () => Response.json({counts: [], total: ++total, closed: false, spread: false}),
    };
    const polls = new ObjectPolls(new Map(), {idFromName: name => name, get: () => object});
    assert.equal((await polls.tally('first')).total, 1);
    assert.equal((await polls.tally('first')).total, 1);
    setBack();
    assert.equal((await polls.tally('first')).total, 2);
  });

  it('doesn’t spread a poll over objects because of the votes of an hour', () => {
    const load = new PollLoad({all: () => []}, 1);
    const count = votes => Array.from({length: votes}, () => load.count());
    count(9);
    setBack();
    count(9);
    assert.equal(load.isSpread, false);
    count(1);
    assert.equal(load.isSpread, true);
  });
});
