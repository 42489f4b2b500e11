import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {stageCount, stageOf} from './pathway-stage.js';

describe('stageOf', () => {
  for (const [steps, stages] of [
    [9, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [5, [0, 2, 4, 6, 8]],
    [2, [0, 8]],
    [1, [undefined]],
    [12, [0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 7, 8]],
  ] as const) {
    it(`spreads ${steps} steps over the stages of the picture`, () => {
      expect(stages.map((_, index) => stageOf(index, steps))).to.deep.equal(stages);
    });
  }

  it('goes from the first stage to the last and never back', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 1000}), steps => {
        const stages = Array.from({length: steps}, (_, index) => stageOf(index, steps)!);
        expect(stages).to.deep.equal([...stages].sort((a, b) => a - b));
        expect([stages[0], stages.at(-1)]).to.deep.equal([0, stageCount - 1]);
      })
    );
  });
});
