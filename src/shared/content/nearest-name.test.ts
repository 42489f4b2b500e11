import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {meantName, namesNothing, nearestName} from './nearest-name.js';

const names = ['heron', 'grey-stork', 'crane', 'Bittern'];

describe('nearestName', () => {
  for (const [given, meant] of [
    ['herron', 'heron'],
    ['hreon', 'heron'],
    ['HERON', 'heron'],
    ['grey stork', 'grey-stork'],
    ['greystorks', 'grey-stork'],
    ['crain', undefined],
    ['craen', 'crane'],
    ['biterns', 'Bittern'],
    ['owl', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${meant ?? 'nothing'} for ${JSON.stringify(given)}`, () => {
      expect(nearestName(given, names)).to.equal(meant);
    });
  }

  for (const [given, meant] of [
    ['my-herron', 'heron'],
    ['CranesOfEurope', 'crane'],
    ['heron', 'heron'],
    ['my owl', undefined],
  ] as const)
    it(`finds ${meant ?? 'nothing'} among the words of ${given}`, () => {
      expect(meantName(given, names)).to.equal(meant);
    });

  it('finds a name with one letter too many, wherever it is', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(6), fc.stringMatching(/^[a-z]$/), (name, place, letter) => {
        const given = name.slice(0, place) + letter + name.slice(place);
        expect(nearestName(given, [name])).to.equal(name);
      })
    );
  });
});

describe('namesNothing', () => {
  it('names the nearest, else all, else none', () => {
    expect(namesNothing('herron', names)).to.equal('"herron" names nothing here, expected "heron"');
    expect(namesNothing('owl', ['a', 'b'])).to.equal(
      '"owl" names nothing here, expected one of a, b'
    );
    expect(namesNothing('owl', [])).to.equal('"owl" names nothing here, expected one of none');
  });
});
