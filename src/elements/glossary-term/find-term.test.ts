import {expect} from '@open-wc/testing';
import {findTerm} from './find-term.js';

const terms = [
  'Flare',
  'Rash',
  'Biopsy',
  'Off-label',
  'Shingles',
  'JAK',
  'JAK inhibitor',
  'Stat',
  'Stats',
].map(term => ({term}));

describe('findTerm', () => {
  for (const [word, term] of [
    ['Flare', 'Flare'],
    ['flare', 'Flare'],
    ['FLARES', 'Flare'],
    ['rashes', 'Rash'],
    ['biopsies', 'Biopsy'],
    ['off label', 'Off-label'],
    ['shingles', 'Shingles'],
    [' JAK\n  inhibitors ', 'JAK inhibitor'],
    ['jak', 'JAK'],
    ['stats', 'Stats'],
    ['stat', 'Stat'],
    ['flared', undefined],
    ['s', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${term ?? 'nothing'} for ${JSON.stringify(word)}`, () => {
      expect(findTerm(terms, word)?.term).to.equal(term);
    });
  }
});
