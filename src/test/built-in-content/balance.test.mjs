import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {unbalanced} from './balance.mjs';

const find = (benefits, risks) => unbalanced({options: [{id: 'pill', benefits, risks}]});

describe('unbalanced', () => {
  it('takes as many points of about the same length', () => {
    assert.deepEqual(find(['One two three four.'], ['One two.']), []);
    assert.deepEqual(find(['One two.'], ['One [[two]] three four.']), []);
  });

  it('finds more points on one side', () => {
    assert.equal(find(['One two.', 'Three four.'], ['One two three.']).length, 1);
  });

  it('finds one side more than twice as long', () => {
    assert.equal(find(['One two three four five.'], ['One two.']).length, 1);
    assert.equal(find(['One two.'], ['One two three four five.']).length, 1);
  });

  it('finds an option without either', () => {
    assert.equal(find([], []).length, 1);
    assert.equal(find(['One.'], []).length, 2);
  });
});
