import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {elementSchema} from './json-schema.mjs';

const fact = v.pipe(
  v.any(),
  v.transform(given => (typeof given === 'string' ? {text: given} : given)),
  v.object({text: v.pipe(v.string(), v.trim()), title: v.optional(v.string(), 'Fact')}),
  v.metadata({plain: 'text'})
);

describe('elementSchema', () => {
  it('is titled with the tag', () => {
    const {$schema, title} = elementSchema('jak-facts', v.object({}));
    assert.equal($schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(title, 'jak-facts');
  });

  it('accepts a plain string or the whole item if the metadata says so', () => {
    const {properties} = elementSchema('jak-facts', v.object({facts: v.array(fact)}));
    const [plain, whole] = properties.facts.items.anyOf;
    assert.deepEqual(plain, {type: 'string', description: 'The text.'});
    assert.deepEqual(Object.keys(whole.properties), ['text', 'title']);
    assert.deepEqual(whole.required, ['text']);
  });

  it('accepts a plain string for a list of one if the metadata says so', () => {
    const texts = v.pipe(v.any(), v.array(v.string()), v.metadata({plain: 'text'}));
    const {properties} = elementSchema('jak-facts', v.object({checks: v.optional(texts)}));
    assert.deepEqual(properties.checks.anyOf, [
      {type: 'string', description: 'The text.'},
      {type: 'array', items: {type: 'string'}},
    ]);
  });

  it('knows the fields of an item that has rules of its own', () => {
    const checked = v.pipe(
      fact,
      v.check(() => true)
    );
    const {properties} = elementSchema('jak-facts', v.object({facts: v.array(checked)}));
    assert.deepEqual(Object.keys(properties.facts.items.anyOf[1].properties), ['text', 'title']);
  });

  it('leaves out what JSON Schema can’t express', () => {
    const list = v.pipe(
      v.array(fact),
      v.check(() => false),
      v.transform(() => [])
    );
    const {properties} = elementSchema('jak-facts', v.object({facts: list}));
    assert.equal(properties.facts.type, 'array');
    assert.equal(properties.facts.items.anyOf.length, 2);
  });

  it('fails on a type that JSON doesn’t have', () => {
    assert.throws(() => elementSchema('jak-facts', v.object({checked: v.date()})), /date/);
  });
});
