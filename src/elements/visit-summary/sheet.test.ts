import {expect} from '@open-wc/testing';
import {array, assert, constantFrom, property, record, string, uniqueArray} from 'fast-check';
import type {GuideEntry, GuideState} from '../../guide/guide-state.js';
import {sheetOf, sheetText} from './sheet.js';

const items = (...texts: string[]) => texts.map(text => ({text}));

const stateOf = (entries: readonly GuideEntry[]): GuideState =>
  new Map(entries.map(entry => [{}, entry]));

const outline = (...entries: GuideEntry[]) =>
  sheetOf(stateOf(entries)).map(
    ({key, items}) => `${key}: ${items.map(({text}) => text).join(', ')}`
  );

describe('the sheet', () => {
  const cases: [name: string, entries: GuideEntry[], sheet: string[]][] = [
    ['is empty before anyone entered anything', [], []],
    [
      'has the first three questions apart',
      [{kind: 'picked', items: items('A', 'B', 'C', 'D', 'E')}],
      ['first: A, B, C', 'more: D, E'],
    ],
    [
      'has no second list up to three questions',
      [{kind: 'picked', items: items('A', 'B', 'C')}],
      ['first: A, B, C'],
    ],
    [
      'has its parts in the order of a visit, whatever came first',
      [
        {kind: 'saved', items: items('S')},
        {kind: 'flagged', items: items('F')},
        {kind: 'answers', items: items('Q')},
        {kind: 'picked', items: items('A')},
      ],
      ['first: A', 'answers: Q', 'flagged: F', 'saved: S'],
    ],
    [
      'lists questions that follow below what they follow from, each once',
      [
        {kind: 'flagged', items: items('F'), asks: items('X', 'Z')},
        {kind: 'answers', items: items('Q'), asks: items('X', 'Y', 'X')},
      ],
      ['answers: Q', 'answersAsks: X, Y', 'flagged: F', 'flaggedAsks: Z'],
    ],
    [
      'leaves out questions that were picked',
      [
        {kind: 'picked', items: [{id: 'x', text: 'X?'}]},
        {kind: 'answers', items: items('Q'), asks: [{id: 'other', text: ' x? '}]},
      ],
      ['first: X?', 'answers: Q'],
    ],
    [
      'does not take ids of different widgets for each other',
      [
        {kind: 'picked', items: [{id: 'same', text: 'A'}]},
        {kind: 'answers', items: items('Q'), asks: [{id: 'same', text: 'B'}]},
      ],
      ['first: A', 'answers: Q', 'answersAsks: B'],
    ],
    [
      'gathers from several widgets of a kind',
      [
        {kind: 'picked', items: items('A')},
        {kind: 'picked', items: items('B')},
      ],
      ['first: A, B'],
    ],
  ];
  for (const [name, entries, sheet] of cases) {
    it(name, () => expect(outline(...entries)).to.deep.equal(sheet));
  }

  const texts = uniqueArray(string({minLength: 1}), {selector: text => text.trim().toLowerCase()});
  const entry = record({
    kind: constantFrom('answers', 'picked', 'flagged', 'saved'),
    items: texts.map(list => items(...list)),
  });

  it('loses nothing that a reader entered', () => {
    assert(
      property(array(entry), entries => {
        const sheet = sheetOf(stateOf(entries));
        const entered = entries.flatMap(each => each.items.map(({text}) => text));
        expect(sheet.flatMap(section => section.items.map(({text}) => text)).sort()).to.deep.equal(
          entered.sort()
        );
        expect(sheet.every(section => section.items.length)).to.be.true;
      })
    );
  });
});

describe('the sheet as text', () => {
  it('numbers the first questions and puts details below', () => {
    const sheet = sheetOf(
      stateOf([
        {kind: 'picked', items: items('A?', 'B?', 'C?', 'D?')},
        {kind: 'answers', items: [{text: 'Itch?', detail: 'Yes'}]},
      ])
    );
    expect(sheetText(sheet, key => `[${key}]`)).to.equal(
      '[first]\n1. A?\n2. B?\n3. C?\n\n[more]\n- D?\n\n[answers]\n- Itch?\n  Yes'
    );
  });

  it('is empty for an empty sheet', () => expect(sheetText([], key => key)).to.equal(''));
});
