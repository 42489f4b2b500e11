import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frameFindings, idFindings, translationFindings, unknownTerms} from './shape.mjs';

describe('idFindings', () => {
  it('finds ids that are missing or given twice, in every list', () => {
    const content = {
      facts: [{id: 'a'}, {id: 'a'}, {text: 'None'}],
      questions: [{id: 'b', options: [{id: 'c'}, {id: 'c'}], ask: [{question: 'Why?'}]}],
      sources: [{id: 'd'}, {id: 'd'}],
    };
    assert.deepEqual(idFindings(content), [
      'facts: an item has no id',
      'facts: "a" is given twice',
      'questions[0].options: "c" is given twice',
      'sources: "d" is given twice',
    ]);
  });

  it('takes the same id in two lists', () => {
    assert.deepEqual(idFindings({groups: [{id: 'a'}], questions: [{id: 'a'}]}), []);
  });
});

describe('frameFindings', () => {
  const frame = {lang: 'en', license: 'CC BY 4.0', review: {}};

  it('takes what was agreed', () => assert.deepEqual(frameFindings(frame, 'en'), []));

  for (const change of [
    {lang: 'es'},
    {license: 'MIT'},
    {license: undefined},
    {review: {reviewer: 'A. Doctor'}},
    {review: undefined},
  ]) {
    it(`finds ${JSON.stringify(change)}`, () =>
      assert.equal(frameFindings({...frame, ...change}, 'en').length, 1));
  }
});

describe('unknownTerms', () => {
  const terms = [{term: 'Flare'}, {term: 'Live vaccine'}];

  it('finds marks that the glossary does not explain', () => {
    const content = {facts: [{text: 'A [[flare]], many [[Live-vaccines]], a [[JAK]].'}]};
    assert.deepEqual(unknownTerms(content, terms), ['facts[0].text: "JAK" is not in the glossary']);
  });
});

describe('translationFindings', () => {
  const original = {
    lang: 'en',
    facts: [{id: 'a', text: 'It is for some people.', sources: ['s'], figure: {of: 10}}],
    sources: [{id: 's', title: 'A title in the first language'}],
  };
  const translate = (fact, sources = original.sources) => ({
    lang: 'es',
    facts: [{...original.facts[0], text: 'Es para algunas personas.', ...fact}],
    sources,
  });
  const find = (...given) => translationFindings(original, translate(...given));

  it('takes other words', () => assert.deepEqual(find({}), []));

  const bad = [
    [{id: 'b'}],
    [{sources: ['t']}],
    [{sources: []}],
    [{figure: {of: 100}}],
    [{text: original.facts[0].text}],
    [{more: 'Y más.'}],
    [{}, [{id: 's', title: 'Otro título'}]],
  ];
  for (const change of bad) {
    it(`finds ${JSON.stringify(change)}`, () => assert.equal(find(...change).length, 1));
  }
});
