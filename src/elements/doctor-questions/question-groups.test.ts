import {expect} from '@open-wc/testing';
import {groupQuestions} from './question-groups.js';

const titles = {suggested: 'Suggested', others: 'Others'};

const content = {
  questions: [
    {id: 'fast', text: 'How fast?', group: 'effect'},
    {id: 'cost', text: 'How much?', group: 'gone'},
    {id: 'safe', text: 'How safe?', group: 'effect'},
    {id: 'sun', text: 'What of the sun?'},
  ],
  groups: [
    {id: 'empty', title: 'Nothing here'},
    {id: 'effect', title: 'Effect'},
  ],
};

function outline(asks: {id?: string; text: string}[], given = content) {
  const groups = groupQuestions(given, asks, titles);
  return groups.map(({title, questions}) => [title, ...questions.map(({id, text}) => id ?? text)]);
}

describe('groups of questions', () => {
  it('are in order, with what belongs to none at the end, and without empty ones', () => {
    expect(outline([])).to.deep.equal([
      ['Effect', 'fast', 'safe'],
      ['Others', 'cost', 'sun'],
    ]);
  });

  it('start with suggestions; a question of the content moves there', () => {
    expect(outline([{text: 'New one?'}, {text: 'how safe? '}])).to.deep.equal([
      ['Suggested', 'New one?', 'safe'],
      ['Effect', 'fast'],
      ['Others', 'cost', 'sun'],
    ]);
  });

  it('do not take the id of a suggestion for the id of a question', () => {
    expect(outline([{id: 'safe', text: 'Is it safe with my heart?'}])[0]).to.deep.equal([
      'Suggested',
      'Is it safe with my heart?',
    ]);
  });

  it('are none without questions', () => {
    expect(outline([], {questions: [], groups: []})).to.deep.equal([]);
  });
});
