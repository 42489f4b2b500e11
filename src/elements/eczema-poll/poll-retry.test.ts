import {expect} from '@open-wc/testing';
import {assert, double, nat, property} from 'fast-check';
import {backOff, refreshTime, retryAfter} from './poll-retry.js';

describe('back-off', () => {
  const cases: [attempt: number, random: number, milliseconds: number][] = [
    [0, 1, 1000],
    [0, 0, 500],
    [1, 1, 2000],
    [3, 0.5, 6000],
    [6, 1, 60_000],
    [2000, 1, 60_000],
  ];
  for (const [attempt, random, milliseconds] of cases) {
    it(`before attempt ${attempt} with ${random} is ${milliseconds} ms`, () => {
      expect(backOff(attempt, random)).to.equal(milliseconds);
    });
  }

  it('is half a second to a minute, whatever the attempt', () => {
    const random = double({min: 0, max: 1, noNaN: true});
    assert(
      property(nat(5000), random, (attempt, spread) => {
        const wait = backOff(attempt, spread);
        return wait >= 500 && wait <= 60_000;
      })
    );
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const cases: [header: string | null, milliseconds: number | undefined][] = [
    ['120', 120_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    ['99999999999', 86_400_000],
  ];
  for (const [header, milliseconds] of cases) {
    it(`${header ?? 'that is missing'} means ${milliseconds ?? 'nothing'}`, () => {
      expect(retryAfter(header, now)).to.equal(milliseconds);
    });
  }
});

describe('refresh', () => {
  const cases: [seconds: number | undefined, milliseconds: number][] = [
    [30, 30_000],
    [1, 20_000],
    [1e12, 86_400_000],
    [Infinity, 86_400_000],
    [0, 0],
    [-30, 0],
    [NaN, 0],
    [undefined, 0],
  ];
  for (const [seconds, milliseconds] of cases) {
    it(`every ${seconds ?? 'unsaid number of'} seconds means ${milliseconds} ms`, () => {
      expect(refreshTime(seconds)).to.equal(milliseconds);
    });
  }
});
