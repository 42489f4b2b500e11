import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {privateNames, shortVariables} from './short-names.mjs';

describe('the names that a script may shorten', () => {
  const names = privateNames();

  it('are those of private members', () => {
    for (const name of ['announcement', 'loadFromPage', 'renderFact'])
      assert.ok(names.includes(name), name);
  });

  it('include none that a page, the platform, a library or content may use', () => {
    const others = [
      'picked',
      'requestUpdate',
      'fetch',
      'state',
      'host',
      'title',
      'facts',
      'renderContent',
    ];
    assert.deepEqual(
      others.filter(name => names.includes(name)),
      []
    );
  });
});

describe('CSS variables', () => {
  it('stay as they are if a page may set them', () => {
    const {code} = shortVariables([':host{--_accent:var(--guide-accent)}']).transform(
      'p{color:var(--_accent);top:var(--guide-space)}'
    );
    assert.equal(code, 'p{color:var(--_A);top:var(--guide-space)}');
  });

  it('have one letter each', () => {
    const names = Array.from({length: 60}, (_, place) => `--_name${place}`);
    const {transform} = shortVariables([names.join(' ')]);
    const short = names.map(name => transform(name).code);
    assert.equal(new Set(short).size, 60);
    for (const name of short) assert.match(name, /^--_\w$/);
  });

  it('stop the build if a script joins a name from parts, which would stay long', () => {
    assert.throws(() => shortVariables(['fill=${`var(--_${tint})`}']), /in one piece/);
  });
});
