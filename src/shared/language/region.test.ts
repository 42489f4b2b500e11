import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {regionOf, regions} from './region.js';

describe('regionOf', () => {
  for (const [said, language, region] of [
    [undefined, '', 'us'],
    [undefined, 'en', 'us'],
    [undefined, 'en-US', 'us'],
    [undefined, 'en-GB', 'uk'],
    [undefined, 'EN-gb', 'uk'],
    [undefined, 'en_GB', 'uk'],
    [undefined, 'de-AT', 'eu'],
    [undefined, 'sr-Latn-RS', 'us'],
    [undefined, 'en-Latn-IE', 'eu'],
    [undefined, 'de', 'us'],
    [undefined, 'es-419', 'us'],
    [undefined, 'en-CA', 'us'],
    ['eu', 'en-GB', 'eu'],
    ['us', 'en-GB', 'us'],
    ['UK', 'en-US', 'uk'],
    ['', 'en-GB', 'uk'],
    ['mars', 'en-GB', 'uk'],
  ] as const) {
    it(`takes ${JSON.stringify(said)} on a page in "${language}" for ${region}`, () => {
      expect(regionOf(said, language)).to.equal(region);
    });
  }

  it('returns a region for any value', () => {
    fc.assert(
      fc.property(fc.option(fc.string(), {nil: undefined}), fc.string(), (said, language) =>
        regions.includes(regionOf(said, language))
      )
    );
  });

  it('lets the publisher decide, whatever the language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regions),
        fc.string(),
        (said, language) => regionOf(said, language) === said
      )
    );
  });
});
