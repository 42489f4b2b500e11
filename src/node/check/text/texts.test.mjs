import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {plain, sentences} from './texts.js';

describe('sentences', () => {
  it('end at full stops, not at those inside them', () => {
    assert.deepEqual(sentences('En EE. UU. viene después. Fin.', 'es'), [
      'En EE.UU. viene después.',
      'Fin.',
    ]);
    assert.deepEqual(sentences('It is 1.5 here. (A trial.) Yes?'), [
      'It is 1.5 here.',
      '(A trial.)',
      'Yes?',
    ]);
  });

  it('have no markup', () => {
    assert.equal(plain('A **b** *c* [[d]] [e](https://example.org).'), 'A b c d e.');
    assert.equal(plain('2*5 mg and 3*10 mg, 1 \\* 2'), '2*5 mg and 3*10 mg, 1 * 2');
  });
});
