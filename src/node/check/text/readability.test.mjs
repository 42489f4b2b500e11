import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {grade, leaveOut, readSentences} from './readability.js';
import {sentencesOf, textsOf} from './texts.js';

const easy = ['Your skin may itch less.', 'Ask what to do if it does not.'];
const hard = [
  'Administration of immunosuppressive medication necessitates comprehensive haematological monitoring.',
  'Contraindications include hypersensitivity and uncontrolled systemic infection.',
];

describe('grade', () => {
  it('distinguishes easy from hard sentences', () => {
    assert.ok(grade(easy).fleschKincaid < 3);
    assert.ok(grade(hard).fleschKincaid > 15);
    assert.ok(grade(hard).smog > grade(easy).smog + 5);
  });

  it('follows the formulas', () => {
    // 0.39 * 6 words / 1 sentence + 11.8 * 7 syllables / 6 words - 15.59
    assert.equal(grade(['The cat sat under the mat.']).fleschKincaid.toFixed(2), '0.52');
    // Four words of three syllables and more in one sentence: the library's own example.
    const text =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    assert.equal(grade([text]).smog.toFixed(2), '14.55');
  });

  it('counts a number as a word', () => assert.equal(grade(['It is for 12 of 100.']).words, 6));

  it('leaves out names: they make no word harder and no sentence shorter', () => {
    const text = 'Upadacitinib and JAK inhibitors may help some people.';
    const names = ['upadacitinib', 'JAK', 'JAK inhibitor'];
    assert.equal(leaveOut(names)(text), 'it and it it may help some people.');
    assert.equal(grade([text], leaveOut(names)).words, grade([text]).words);
    assert.ok(grade([text], leaveOut(names)).fleschKincaid < grade([text]).fleschKincaid);
  });

  it('ignores words that merely contain a name', () => {
    assert.equal(leaveOut(['Jar', 'flare'])('Ajar flared'), 'Ajar flared');
  });
});

describe('readSentences', () => {
  it('includes running text and list items, but no label, source or code', () => {
    const content = {
      id: 'a-long-id-of-words',
      title: 'Side effects',
      facts: [{text: 'One. Two **of** them.\n\nA line without a stop', signs: ['Fainting']}],
      sources: [{id: 's', title: 'A long title of a source.'}],
      funding: 'None. Written for a project.',
    };
    assert.deepEqual(
      readSentences(sentencesOf(textsOf(content), 'en')).map(({text}) => text),
      ['One.', 'Two of them.', 'A line without a stop']
    );
  });
});
