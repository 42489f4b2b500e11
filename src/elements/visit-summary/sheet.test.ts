import {expect} from '@open-wc/testing';
import {array, assert, constantFrom, property, record, string, uniqueArray} from 'fast-check';
import type {GuideEntry, GuideState} from '../../guide/guide-state.js';
import {fitOf, sheetOf, sheetText} from './sheet.js';

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
      'has its parts in the order of a visit, whatever came first',
      [
        {kind: 'saved', items: items('S')},
        {kind: 'flagged', items: items('F')},
        {kind: 'answers', items: items('Q')},
        {kind: 'picked', items: items('A')},
      ],
      ['picked: A', 'answers: Q', 'flagged: F', 'saved: S'],
    ],
    [
      'leaves out questions that follow from answers, which nobody picked',
      [
        {kind: 'flagged', items: items('F'), asks: items('X')},
        {kind: 'answers', items: items('Q'), asks: items('Y')},
      ],
      ['answers: Q', 'flagged: F'],
    ],
    [
      'gathers from several widgets of a kind',
      [
        {kind: 'picked', items: items('A')},
        {kind: 'picked', items: items('B')},
      ],
      ['picked: A, B'],
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
  it('numbers the questions and puts details below', () => {
    const sheet = sheetOf(
      stateOf([
        {kind: 'picked', items: items('A?', 'B?', 'C?', 'D?')},
        {kind: 'answers', items: [{text: 'Itch?', detail: 'Yes'}]},
      ])
    );
    expect(sheetText(sheet, key => `[${key}]`)).to.equal(
      '[picked]\n1. A?\n2. B?\n3. C?\n4. D?\n\n[answers]\n- Itch?\n  Yes'
    );
  });

  it('is empty for an empty sheet', () => expect(sheetText([], key => key)).to.equal(''));
});

describe('the form of the sheet', () => {
  const full = (counts: readonly number[], length: number) =>
    sheetOf(
      stateOf(
        (['picked', 'answers', 'flagged', 'saved'] as const).map((kind, place) => ({
          kind,
          items: Array.from({length: counts[place]}, (_, each) => ({
            text: `${each} `.padEnd(length, 'words '),
            detail: kind === 'answers' ? 'Yes' : 'Not on paper',
          })),
        }))
      )
    );

  it('is whole if little was chosen', () => {
    expect(fitOf([])).to.equal(0);
    expect(fitOf(full([3, 0, 0, 2], 50))).to.equal(0);
  });

  it('gets shorter the more there is, never longer', () => {
    const lengths = [10, 40, 80, 120, 240];
    const fits = lengths.map(length => fitOf(full([5, 6, 5, 5], length)));
    expect(fits).to.deep.equal([...fits].sort());
    expect(fits[0]).to.be.below(3);
    expect(fits.at(-1)).to.equal(4);
  });

  it('counts wide letters twice', () => {
    const [thin, wide] = ['a', '痒'].map(letter =>
      fitOf(sheetOf(stateOf([{kind: 'picked', items: items(letter.repeat(240), 'B', 'C')}])))
    );
    expect(wide).to.be.above(thin);
  });
});
