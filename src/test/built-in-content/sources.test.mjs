import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  badSources,
  differingSources,
  unresolvedSources,
  unsourced,
  unusedSources,
} from './sources.mjs';

const source = {
  id: 'label',
  title: 'Label',
  publisher: 'Maker',
  url: 'https://example.org/label',
  retrieved: '2026-11-23',
  access: 'stored copy',
};

describe('unsourced', () => {
  const origin = {text: 'A trial.', sources: ['label']};

  it('finds items without a source', () => {
    const facts = [{text: 'Yes', sources: ['label']}, {text: 'No', sources: []}, {text: 'No'}];
    assert.deepEqual(unsourced('facts', {facts}), [
      'facts[1]: has no source',
      'facts[2]: has no source',
    ]);
  });

  it('finds where the warning comes from, and who carries it', () => {
    const warning = {points: [], origin, medicines: {text: 'All'}};
    assert.deepEqual(unsourced('warning', warning), ['medicines: has no source']);
    assert.deepEqual(unsourced('warning', {points: [], origin}), ['medicines: has no source']);
  });

  it('asks for none where nothing is stated', () => {
    assert.deepEqual(unsourced('questions', {questions: [{text: 'When?'}]}), []);
  });
});

describe('unresolvedSources and unusedSources', () => {
  const facts = [{text: 'A', sources: ['label'], figure: {source: 'trial'}}];

  it('finds ids of items and figures that stand in no list', () => {
    const content = {facts, sources: []};
    assert.deepEqual(unresolvedSources(content), [
      'facts[0].sources[0]: "label" is not among the sources',
      'facts[0].figure.source: "trial" is not among the sources',
    ]);
    assert.deepEqual(unresolvedSources({facts, sources: [source, {...source, id: 'trial'}]}), []);
  });

  it('finds sources that nothing names', () => {
    const sources = [source, {...source, id: 'trial'}, {...source, id: 'left-over'}];
    assert.deepEqual(unusedSources({facts, sources}), ['left-over: is not used']);
  });
});

describe('badSources', () => {
  const bad = [
    [{id: ''}, 'has no id'],
    [{title: undefined}, 'has no title'],
    [{publisher: ' '}, 'has no publisher'],
    [{url: 'http://example.org'}, 'is no https address'],
    [{url: 'example.org'}, 'is no https address'],
    [{retrieved: undefined}, 'is no ISO day'],
    [{retrieved: 'November 2026'}, 'is no ISO day'],
    [{retrieved: '2026-02-30'}, 'is no ISO day'],
    [{retrieved: '2026-11-24'}, 'lies in the future'],
    [{access: undefined}, 'says not how it was read'],
    [{checked: '2026-11-23'}, 'calls a stored copy checked'],
  ];
  for (const [change, message] of bad) {
    it(`${message}: ${JSON.stringify(change)}`, () => {
      const found = badSources({sources: [{...source, ...change}]}, '2026-11-23');
      assert.equal(found.length, 1, found.join());
      assert.ok(found[0].endsWith(message), found[0]);
    });
  }

  it('takes a whole source', () => {
    assert.deepEqual(badSources({sources: [source]}, '2026-11-23'), []);
  });
});

describe('differingSources', () => {
  it('finds one id with other data, whatever the order of the fields', () => {
    const {id, ...data} = source;
    const turned = {...Object.fromEntries(Object.entries(data).reverse()), id};
    const files = {
      'en/facts': {sources: [source]},
      'es/facts': {sources: [turned]},
      'en/faqs': {sources: [{...source, retrieved: '2026-11-22'}]},
    };
    assert.deepEqual(differingSources(files), ['label: en/faqs differs from en/facts']);
  });
});
