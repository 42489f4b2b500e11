import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gradeOf, gradeTable, longSentences} from './reading.mjs';

const hard = [
  'Administration of immunosuppressive medication necessitates comprehensive haematological monitoring.',
  'Contraindications include hypersensitivity and uncontrolled systemic infection.',
];

describe('longSentences', () => {
  const words = count => Array.from({length: count}, () => 'word').join(' ');

  it('finds more than 22 words', () => {
    const facts = [{text: `W${words(22)}. W${words(23)}.`}];
    assert.equal(longSentences({facts}).length, 1);
    assert.match(longSentences({facts})[0], /^facts\[0\]\.text: 23 words/);
  });
});

describe('gradeOf and gradeTable', () => {
  it('grade a section and show a line for it', () => {
    const grades = {facts: gradeOf({facts: hard.map(text => ({text}))}, ['immunosuppressive'])};
    assert.ok(grades.facts.inFull > grades.facts.fleschKincaid);
    const [head, line] = gradeTable(grades);
    assert.match(head, /^section +words +sentences +Flesch-Kincaid +SMOG/);
    assert.match(line, /^facts +\d+ +2( +\d+\.\d){3}$/);
    assert.equal(line.length, head.length);
  });
});
