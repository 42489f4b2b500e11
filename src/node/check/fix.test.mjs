import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fixText} from './fix.js';

const cases = [
  ['curly quotes', '{“title”: “Facts”}', '{"title": "Facts"}'],
  ['single quotes', "{'title': 'Facts'}", '{"title": "Facts"}'],
  ['a straight quote inside curly ones', '{“title”: “5" wide”}', '{"title": "5\\" wide"}'],
  [
    'a missing id',
    '{"facts": [{"text": "Herons fish."}]}',
    '{"facts": [{"id": "herons-fish", "text": "Herons fish."}]}',
  ],
  [
    'an item that is plain text',
    '{"facts": ["Herons fish."]}',
    '{"facts": [{"id": "herons-fish", "title": "Herons fish."}]}',
  ],
  [
    'plain text as an option of a poll',
    '{"question": "Which?", "options": ["Heron", "Stork"]}',
    '{"question": "Which?", "options": [{"id": "heron", "label": "Heron"}, {"id": "stork", "label": "Stork"}]}',
  ],
  [
    'plain text as a treatment',
    '{"options": ["Heron", {"name": "Stork", "form": "pill"}]}',
    '{"options": [{"id": "heron", "name": "Heron"}, {"id": "stork", "name": "Stork", "form": "pill"}]}',
  ],
  [
    'plain text in a part of a guide',
    '{"facts": {"facts": ["Herons fish."]}, "poll": {"question": "Which?", "options": ["Heron", "Stork"]}}',
    '{"facts": {"facts": [{"id": "herons-fish", "title": "Herons fish."}]}, "poll": {"question": "Which?", "options": [{"id": "heron", "label": "Heron"}, {"id": "stork", "label": "Stork"}]}}',
  ],
  [
    'the order of fields',
    '{"sources": [], "facts": [], "title": "A"}',
    '{"title": "A", "facts": [], "sources": []}',
  ],
];

const unchanged = [
  ['comments', '{\n  // ours\n  "title": "A"\n}'],
  ['a file that is cut off', '{"title": "A", "facts": ['],
  ['a FHIR form', '{"resourceType": "Questionnaire", "item": [{"text": "A?"}]}'],
  ['a list', '["A", "B"]'],
  ['plain text in a list of nobody’s', '{"facts": [], "herons": ["Grey"]}'],
  ['words with quotes of every kind', '{"title": "“A”, ‘B’, «C» and \\"D\\""}'],
];

const layouts = {
  'line endings of Windows': '\r\n',
  tabs: '\n\t',
  'four spaces': '\n    ',
};

describe('fixText', () => {
  for (const [name, text, fixed] of cases)
    it(`fixes ${name}`, () => assert.equal(fixText(text), fixed));

  for (const [name, text] of unchanged)
    it(`leaves ${name} as it is`, () => assert.equal(fixText(text), text));

  for (const [name, gap] of Object.entries(layouts))
    it(`keeps ${name}`, () => {
      const text = `{${gap}"facts": [],${gap}"title": "A"${gap}}\n`;
      assert.equal(fixText(text), `{${gap}"title": "A",${gap}"facts": []${gap}}\n`);
    });

  it('changes no value, and nothing the second time', () => {
    const words = fc.string({unit: 'grapheme', minLength: 1});
    const fact = fc.record({text: words, title: words}, {requiredKeys: ['text']});
    const content = fc.record({
      intro: words,
      facts: fc.array(fact),
      extra: fc.oneof(words, fc.integer()),
    });
    fc.assert(
      fc.property(content, fc.constantFrom('', '  ', '\t'), (given, indent) => {
        const fixed = fixText(JSON.stringify(given, null, indent));
        const {facts, ...rest} = JSON.parse(fixed);
        const texts = facts.map(({id, ...own}) => (assert.ok(id), own));
        assert.deepEqual({...rest, facts: texts}, JSON.parse(JSON.stringify(given)));
        assert.equal(fixText(fixed), fixed);
      })
    );
  });
});
