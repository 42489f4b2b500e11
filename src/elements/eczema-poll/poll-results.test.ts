import {expect} from '@open-wc/testing';
import {array, assert, nat, property} from 'fast-check';
import {closingTime, percentages, sum} from './poll-results.js';

describe('percentages', () => {
  const cases: [counts: number[], percents: number[]][] = [
    [
      [42, 58],
      [42, 58],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [0, 3, 0],
      [0, 100, 0],
    ],
    [
      [999, 1],
      [100, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ];
  for (const [counts, percents] of cases) {
    it(`of ${counts.join(', ') || 'nothing'} are ${percents.join(', ') || 'nothing'}`, () => {
      expect(percentages(counts)).to.deep.equal(percents);
    });
  }

  const counted = array(nat(1e9), {minLength: 1, maxLength: 30}).filter(counts => sum(counts) > 0);

  it('sum to 100 if anything was counted', () => {
    assert(property(counted, counts => sum(percentages(counts)) === 100));
  });

  it('are less than one away from the exact share', () => {
    assert(
      property(counted, counts =>
        percentages(counts).every(
          (percent, index) => Math.abs(percent - (counts[index] * 100) / sum(counts)) < 1
        )
      )
    );
  });

  it('never put fewer votes before more', () => {
    assert(
      property(counted, counts => {
        const ranked = percentages(counts)
          .map((percent, index) => ({percent, count: counts[index]}))
          .sort((a, b) => a.count - b.count || a.percent - b.percent);
        return ranked.every(({percent}, index) => !index || ranked[index - 1].percent <= percent);
      })
    );
  });
});

describe('closing time', () => {
  it('of a day is the midnight that ends it, in the reader’s time zone', () => {
    expect(closingTime('2026-11-23')).to.equal(new Date(2026, 10, 24).valueOf());
  });

  it('of a moment is that moment', () => {
    expect(closingTime('2026-11-23T18:00:00Z')).to.equal(Date.UTC(2026, 10, 23, 18));
  });

  it('of an invalid date is none', () => {
    expect(closingTime('soon')).to.be.NaN;
    expect(closingTime('whenever it suits')).to.be.NaN;
  });
});
