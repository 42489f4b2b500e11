import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readNumber, writeNumber} from './read-number.js';

describe('readNumber', () => {
  for (const [typed, language, number] of [
    ['2,5', 'de', 2.5],
    ['2.5', 'de', 2.5],
    ['2,5', 'es', 2.5],
    ['2,5', 'en', NaN],
    ['2.5', 'en', 2.5],
    ['٢٫٥', 'ar', 2.5],
    ['۲٫۵', 'en', 2.5],
    ['१२.५', 'hi', NaN],
    ['๒.๕', 'th', NaN],
    ['１．５', 'ja', 1.5],
    ['1.500', 'de', NaN],
    ['-1.500', 'fr', NaN],
    ['0.125', 'de', 0.125],
    ['1.500', 'en', 1.5],
    ['𝟗', 'en', NaN],
    ['5²', 'en', NaN],
    ['½', 'en', NaN],
    ['−3', 'en', -3],
    ['－3', 'ja', -3],
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
        expect(readNumber(writeNumber(number, language), language)).to.equal(number);
      })
    );
  });
});

describe('writeNumber', () => {
  for (const [number, language, words] of [
    [2.5, 'de', '2,5'],
    [2.5, 'en', '2.5'],
    [-0.5, 'fr', '-0,5'],
    [1234.5, 'es', '1234,5'],
    [2.5, 'no such language', '2.5'],
    ['a.b', 'de', 'a.b'],
  ] as const)
    it(`writes ${number} as ${words} where the language is ${language}`, () => {
      expect(writeNumber(number, language)).to.equal(words);
    });
});
