import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {importBallots} from './import.js';

const ballot = () => ({ballot: randomUUID(), choices: ['a'], rankOfDay: '1-5'});

/** A store that records the calls to it. */
function makeStore() {
  const calls = [];
  return {
    calls,
    restore: async (poll, ballots) => (calls.push(ballots), ballots.size),
    restoreHours: async (poll, hours) => void calls.push(hours),
    close: async poll => void calls.push(poll),
  };
}

describe('The import of ballots', () => {
  for (const [what, given, message] of [
    ['is a list', [], /expected an object/],
    ['has no ballots', {id: 'first'}, /^ballots: missing/],
    [
      'has a ballot without a uuid',
      {ballots: [ballot(), {...ballot(), ballot: '1'}]},
      /^ballots\[1\]\.ballot: expected a uuid/,
    ],
    [
      'has a ballot without choices',
      {ballots: [{...ballot(), choices: []}]},
      /expected at least one option/,
    ],
    [
      'has an unknown rank',
      {ballots: [{...ballot(), rankOfDay: '7'}]},
      /^ballots\[0\]\.rankOfDay: /,
    ],
    ['has an invalid hour', {ballots: [], hours: {yesterday: 1}}, /expected an hour such as/],
    [
      'has half a ballot in an hour',
      {ballots: [], hours: {'2026-11-29T13': 0.5}},
      /expected a whole number/,
    ],
  ])
    it(`writes nothing from a file that ${what}`, async () => {
      const store = makeStore();
      await assert.rejects(importBallots(store, 'first', given), {message});
      assert.deepEqual(store.calls, []);
    });

  it('is written in pieces, after the hours, and closes a poll that was closed', async () => {
    const store = makeStore();
    const ballots = Array.from({length: 2500}, ballot);
    const hours = {'2026-11-29T13': 2500};
    const result = await importBallots(store, 'first', {ballots, hours, closed: true});
    assert.deepEqual(result, {added: 2500, known: 0});
    const [first, ...pieces] = store.calls;
    assert.deepEqual(first, new Map(Object.entries(hours)));
    assert.equal(pieces.pop(), 'first');
    assert.deepEqual(
      pieces.map(({size}) => size),
      [1000, 1000, 500]
    );
    assert.deepEqual([...pieces[0].values()][0], {choices: ['a'], bucket: 1});
  });
});
