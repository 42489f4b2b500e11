import {expect} from '@open-wc/testing';
import english from '../../content/en/pathway.json';
import spanish from '../../content/es/pathway.json';
import {sceneOf} from './pathway-scene.js';

describe('sceneOf', () => {
  for (const {lang, steps} of [english, spanish])
    it(`has a scene for each built-in step, in their order (${lang})`, () => {
      expect(steps.map(({id}) => sceneOf(id))).to.deep.equal([0, 1, 2, 3, 4, 5]);
    });

  it('has none for a step of another id, or without one', () => {
    expect(['skin', 'Trigger', '', undefined].map(sceneOf)).to.deep.equal(Array(4).fill(undefined));
  });
});
