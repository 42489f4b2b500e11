import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RankOfDay} from './rank-of-day.js';

describe('The rank of the day of a ballot', () => {
  const add = (ranks, count, network, poll = 'first') =>
    Array.from({length: count}, () => ranks.add(poll, network));

  it('is one of three buckets, poll by poll and network by network', () => {
    const ranks = new RankOfDay(2 ** 12);
    const buckets = add(ranks, 60, 'one');
    assert.deepEqual(
      [1, 2, 3].map(bucket => buckets.filter(each => each === bucket).length),
      [5, 45, 10]
    );
    assert.equal(ranks.add('first', 'two'), 1);
    assert.equal(ranks.add('second', 'one'), 1);
  });

  it('forgets ballots that were already there, and everything when the day ends', () => {
    let day = 1;
    const ranks = new RankOfDay(2 ** 12, () => day);
    for (let index = 0; index < 100; index++) {
      assert.equal(ranks.add('first', 'one'), 1);
      ranks.remove('first', 'one');
    }
    assert.equal(add(ranks, 51, 'one').at(-1), 3);
    day++;
    assert.equal(ranks.add('first', 'one'), 1);
  });

  it('gives none of a quarter of a million networks too high a bucket', () => {
    const ranks = new RankOfDay();
    const marked = Array.from({length: 250_000}, (_, index) => ranks.add('first', `${index}`));
    assert.ok(marked.every(bucket => bucket === 1));
  });
});
