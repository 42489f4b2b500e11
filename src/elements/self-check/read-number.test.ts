import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readNumber} from './read-number.js';

describe('readNumber', () => {
  for (const [typed, language, number] of [
    ['2,5', 'de', 2.5],
    ['2.5', 'de', 2.5],
    ['2,5', 'es', 2.5],
    ['2,5', 'en', NaN],
    ['2.5', 'en', 2.5],
    ['٢٫٥', 'ar', 2.5],
    ['۲٫۵', 'en', 2.5],
    ['−3', 'en', -3],
    [' 07 ', 'en', 7],
    ['1.234,5', 'de', NaN],
    ['1,2,3', 'fr', NaN],
    ['1e3', 'en', NaN],
    ['0x10', 'en', NaN],
    ['12 g', 'en', NaN],
    ['', 'en', NaN],
    ['.', 'en', NaN],
    ['5', 'no such language', 5],
  ] as const) {
    it(`reads ${typed || 'nothing'} as ${number} where the language is ${language}`, () => {
      expect(readNumber(typed, language)).to.deep.equal(number);
    });
  }

  it('reads every decimal as it is written in a language', () => {
    const decimal = fc.tuple(
      fc.nat(1e6),
      fc.nat(99),
      fc.constantFrom('en', 'de', 'fr', 'es', 'ar-EG')
    );
    fc.assert(
      fc.property(decimal, ([whole, part, language]) => {
        const number = (whole * 100 + part) / 100;
        const written = number.toLocaleString(language, {useGrouping: false});
        expect(readNumber(written, language)).to.equal(number);
      })
    );
  });
});
