import {expect} from '@open-wc/testing';
import {array, assert, integer, option, property, record, string, uniqueArray} from 'fast-check';
import {moved, settled} from './question-order.js';

const questions = [
  {id: 'fast', text: 'How fast does it **work**?'},
  {id: 'cost', text: 'What does it cost?'},
];

const place = integer({min: -2, max: 12});

describe('moving a question', () => {
  const cases: [from: number, to: number, result: string][] = [
    [0, 1, 'bac'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [5, 0, 'abc'],
  ];
  for (const [from, to, result] of cases) {
    it(`from ${from} to ${to} makes ${result} of abc`, () => {
      expect(moved([...'abc'], from, to).join('')).to.equal(result);
    });
  }

  it('loses and duplicates nothing', () => {
    assert(
      property(array(integer()), place, place, (list, from, to) => {
        expect([...moved(list, from, to)].sort()).to.deep.equal([...list].sort());
      })
    );
  });

  it('is undone by moving back', () => {
    assert(
      property(array(integer()), place, place, (list, from, to) => {
        const there = moved(list, from, to);
        if (there === list) return;
        expect(there[to]).to.equal(list[from]);
        expect(moved(there, to, from)).to.deep.equal(list);
      })
    );
  });
});

describe('settling picks', () => {
  const ids = ({id}: {id?: string}) => id;

  it('gives a known id its words, without markup', () => {
    const picks = [{id: 'fast'} as {id: string; text: string}];
    expect(settled(picks, questions)).to.deep.equal([{id: 'fast', text: 'How fast does it work?'}]);
  });

  it('gives words that the content has its id', () => {
    const picks = [{text: ' what does it COST? '}];
    expect(settled(picks, questions)).to.deep.equal([questions[1]]);
  });

  it('keeps own questions as they were written, markup too', () => {
    const picks = [{text: 'Is 2*3*4 too much?'}];
    expect(settled(picks, questions)).to.deep.equal(picks);
  });

  it('leaves out what has neither words nor a known id', () => {
    const picks = [
      {id: 'gone'} as {id: string; text: string},
      {text: ''},
      {text: ' '},
      {id: 'old', text: 'Old'},
    ];
    expect(settled(picks, questions).map(ids)).to.deep.equal(['old']);
  });

  const pick = record({id: option(string(), {nil: undefined}), text: string({minLength: 1})});

  it('changes nothing when done again, and keeps each once', () => {
    const known = uniqueArray(record({id: string(), text: string({minLength: 1})}), {
      selector: ids,
    });
    assert(
      property(array(pick), known, (picks, content) => {
        const once = settled(picks, content);
        expect(once.length).to.be.at.most(picks.length);
        const names = once.map(({id, text}) => JSON.stringify(id === undefined ? {text} : {id}));
        expect(new Set(names).size).to.equal(once.length);
        expect(settled(once, content)).to.deep.equal(once);
      })
    );
  });
});
