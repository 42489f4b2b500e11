import {expect} from '@open-wc/testing';
import {isOverdue} from './byline.js';

describe('an overdue review', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const cases: [string, boolean][] = [
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2020-01-01', true],
    ['some day', false],
  ];
  for (const [nextReview, overdue] of cases) {
    it(`is ${overdue ? '' : 'not '}one due on ${nextReview}`, () =>
      expect(isOverdue(nextReview, now)).to.equal(overdue));
  }
});
