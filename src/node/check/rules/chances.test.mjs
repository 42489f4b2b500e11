import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {denominators} from './chances.js';

describe('denominators', () => {
  it('finds the denominator of each count', () => {
    assert.deepEqual(denominators('1 to 2 of 10, and 3 of 100', 'en'), [10, 100]);
    assert.deepEqual(denominators('de 1 a 2 de cada 10, y 3 de 100', 'es'), [10, 100]);
  });
});
