import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from './check.js';

const around =
  '"sources": [{"id": "s", "title": "T", "publisher": "P", "url": "https://example.org", "checked": "2026-11-20"}], "funding": "None"';
const fact = fields => `{\n  "facts": [{"id": "a", ${fields}}],\n  ${around}\n}`;

/** The most frequent mistakes of editors: the name, the file, and the rule, line and field that the check must report. */
const mistakes = [
  ['a missing comma', '{\n  "title": "Facts"\n  "facts": []\n}', 'json', 2, 'facts'],
  ['a comma too many', '{\n  "facts": ["One fact here.",]\n}', 'json', 2, 'facts[1]'],
  ['curly quotes', '{\n  “title”: “Facts”\n}', 'json', 2, ''],
  ['single quotes', "{\n  'facts': ['One']\n}", 'json', 2, ''],
  ['a comment', '{\n  // ours\n  "facts": []\n}', 'json', 2, ''],
  [
    'a quote inside a text',
    '{\n  "facts": [{"id": "a", "text": "So "good" it is"}]\n}',
    'json',
    2,
    'facts[0].text',
  ],
  [
    'pasted HTML',
    fact('"text": "<p>Text</p>", "sources": ["s"]'),
    'html-in-text',
    2,
    'facts[0].text',
  ],
  [
    'a number for a text',
    fact('"title": 5, "text": "Text", "sources": ["s"]'),
    'schema',
    2,
    'facts[0].title',
  ],
  [
    'a misspelt section of a guide’s file',
    `{\n  "self-check": {"questions": [{"id": "a", "text": "B?"}]},\n  ${around}\n}`,
    'unknown-field',
    2,
    'self-check',
  ],
  [
    'a tag for a section of a guide’s file',
    `{\n  "jak-facts": {"facts": [{"id": "a", "text": "B."}]},\n  ${around}\n}`,
    'unknown-field',
    2,
    'jak-facts',
  ],
  [
    'a misspelt field',
    fact('"titel": "A", "text": "Text", "sources": ["s"]'),
    'unknown-field',
    2,
    'facts[0].titel',
  ],
  [
    'an id given twice',
    fact('"text": "Text", "sources": ["s"]}, {"id": "a", "text": "More", "sources": ["s"]'),
    'id-twice',
    2,
    'facts[1].id',
  ],
  [
    'a missing field',
    `{\n  "faqs": [{"id": "a", "question": "Why?", "sources": ["s"]}],\n  ${around}\n}`,
    'schema',
    2,
    'faqs[0].answer',
  ],
  [
    'a source that is not listed',
    fact('"text": "Text", "sources": ["label"]'),
    'source-unknown',
    2,
    'facts[0].sources[0]',
  ],
];

describe('the check reports', () => {
  for (const [name, text, rule, line, path] of mistakes) {
    it(`${name}, with the rule, the line, the field and a fix`, () => {
      const [{file, problems}] = check(text, {file: 'ours.json', today: '2026-11-25'}).files;
      const [error, ...others] = problems.filter(({severity}) => severity === 'error');
      assert.equal(file, 'ours.json');
      assert.deepEqual([error.rule, error.line, error.path], [rule, line, path]);
      assert.match(error.message, /\S/);
      assert.match(error.fix, /\S/);
      assert.deepEqual(others, []);
    });
  }
});
