import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {isWhole} from './sample.suite.js';

describe('a test in an engine', () => {
  it('knows whether the run is a whole one, like Node', async () => {
    expect(isWhole).to.equal(await executeServerCommand('is-whole-run'));
  });
});
