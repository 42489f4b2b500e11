import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {equalDetail} from './balance.js';
import {ruleFindings} from './testing/find.mjs';

const figure = (...kinds) => ({
  of: 100,
  items: kinds.map(kind => ({label: 'Group', count: 7, kind})),
});
const found = kinds =>
  ruleFindings([equalDetail], {lang: 'en', facts: [{text: 'Words.', figure: figure(...kinds)}]});

describe('equal-detail, for figures', () => {
  it('refuses a benefit that is pictured without a harm', () =>
    assert.equal(found(['benefit', 'benefit']).length, 1));

  for (const kinds of [['benefit', 'harm'], ['harm', 'harm'], [undefined, undefined], []])
    it(`takes ${kinds.map(String).join(' and ') || 'no group'}`, () =>
      assert.equal(found(kinds).length, 0));
});
