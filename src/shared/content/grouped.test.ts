import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {grouped} from './grouped.js';

const groups = [
  {id: 'heart', title: 'Heart'},
  {id: 'family', title: 'Family'},
  {id: 'empty', title: 'Empty'},
];
const factor = (id: string, group?: string) => ({id, group});

describe('grouped', () => {
  it('keeps the order of groups, and of factors in them, with ungrouped ones last', () => {
    const factors = [
      factor('a'),
      factor('b', 'family'),
      factor('c', 'heart'),
      factor('d', 'elsewhere'),
      factor('e', 'heart'),
    ];
    const drawn = grouped(factors, groups).map(({title, items}) => [
      title,
      items.map(({id}) => id).join(''),
    ]);
    expect(drawn).to.deep.equal([
      ['Heart', 'ce'],
      ['Family', 'b'],
      [undefined, 'ad'],
    ]);
  });

  it('makes one group without a title if no groups are named', () => {
    expect(grouped([factor('a', 'heart')])).to.deep.equal([{items: [factor('a', 'heart')]}]);
    expect(grouped([], groups)).to.deep.equal([]);
  });

  it('loses and duplicates none', () => {
    const group = fc.constantFrom(undefined, 'heart', 'family', 'empty', 'elsewhere');
    const factors = fc.array(group.map(name => ({group: name})));
    fc.assert(
      fc.property(factors, given => {
        const drawn = grouped(given, groups).flatMap(({items}) => items);
        expect(drawn).to.have.members(given);
      })
    );
  });
});
