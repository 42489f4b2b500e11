import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {medicineScene, sceneCount, sceneIndex} from './pathway-scene.js';

describe('sceneIndex', () => {
  for (const [steps, scenes] of [
    [6, [0, 1, 2, 3, 4, 5]],
    [3, [0, 3, 5]],
    [2, [0, 5]],
    [1, [medicineScene]],
    [11, [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
  ] as const) {
    it(`spreads ${steps} steps over the scenes of the picture`, () => {
      expect(scenes.map((_, index) => sceneIndex(index, steps))).to.deep.equal(scenes);
    });
  }

  it('goes from the first scene to the last and never back', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 1000}), steps => {
        const scenes = Array.from({length: steps}, (_, index) => sceneIndex(index, steps));
        expect(scenes).to.deep.equal([...scenes].sort((a, b) => a - b));
        expect([scenes[0], scenes.at(-1)]).to.deep.equal([0, sceneCount - 1]);
      })
    );
  });
});
