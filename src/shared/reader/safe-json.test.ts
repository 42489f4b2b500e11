import {expect} from '@open-wc/testing';
import {stringifySafely} from './safe-json.js';

describe('stringifySafely', () => {
  it('writes lists as lists, whatever an old library added to them', () => {
    const lists = Array.prototype as {toJSON?: () => string};
    const value = {choices: ['a', ['b']], answers: {one: [1, null], two: 'x'}};
    const written = JSON.stringify(value);
    lists.toJSON = () => 'a text';
    const spoiled = JSON.stringify(value);
    const text = stringifySafely(value);
    delete lists.toJSON;
    expect(spoiled).not.to.equal(written);
    expect(text).to.equal(written);
  });
});
