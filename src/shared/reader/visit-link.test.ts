import {expect} from '@open-wc/testing';
import {assert, property, shuffledSubarray, string, uniqueArray} from 'fast-check';
import {linkedItems, linkTo} from './visit-link.js';

const questions = ['fast', 'cost', 'やけど'].map(id => ({id, text: `About ${id}`}));

const fragmentOf = (link: string) => new URL(link).hash;

describe('a link to picks', () => {
  it('contains the ids in order, and no own question', () => {
    const picks = [{id: 'cost', text: 'Cost?'}, {text: 'My secret'}, {id: 'fast', text: 'Fast?'}];
    const link = linkTo('https://clinic.example/page?a=b#old', picks);
    expect(link).to.equal('https://clinic.example/page?a=b#eczema-questions=cost,fast');
  });

  it('contains an id with half a character, and finds its question', () => {
    const picks = [{id: 'half \ud83d', text: 'Half?'}];
    const link = linkTo('https://clinic.example/', picks);
    expect(linkedItems(fragmentOf(link), 'questions', picks)).to.deep.equal(picks);
  });

  it('contains saved facts beside picks, and each kind finds its own', () => {
    const link = linkTo('https://clinic.example/', [questions[0]], [{id: 'cost'}]);
    expect(link).to.equal('https://clinic.example/#eczema-questions=fast&eczema-facts=cost');
    expect(linkedItems(fragmentOf(link), 'facts', questions)).to.deep.equal([questions[1]]);
    expect(linkedItems(fragmentOf(link), 'questions', questions)).to.deep.equal([questions[0]]);
  });

  it('is empty if the page routes by its fragment, in any of the known ways', () => {
    for (const route of [
      '#/eczema',
      '#!eczema',
      '#view/eczema',
      '#?at=/eczema',
      '#view=eczema&tab=2',
    ])
      expect(linkTo(`https://clinic.example/${route}`, questions)).to.equal('');
    expect(linkTo('https://clinic.example/#eczema-facts=a!', questions)).not.to.equal('');
  });

  it('is empty without questions of the content', () => {
    expect(linkTo('https://clinic.example/', [{text: 'Own'}])).to.equal('');
  });

  const fragments: [fragment: string, ids: string[]][] = [
    ['#eczema-questions=cost,fast', ['cost', 'fast']],
    ['#eczema-questions=fast,unknown,fast', ['fast']],
    ['#eczema-questions=cost%2Cfast', ['cost', 'fast']],
    ['#eczema-questions=%E3%82%84%E3%81%91%E3%81%A9', ['やけど']],
    ['#eczema-questions=%E3%8', []],
    ['#part-2&eczema-questions=cost', ['cost']],
    ['#eczema-questions=', []],
    ['#cost', []],
    ['', []],
  ];
  for (const [fragment, ids] of fragments) {
    it(`reads ${ids.join() || 'nothing'} from "${fragment}"`, () => {
      expect(linkedItems(fragment, 'questions', questions).map(({id}) => id)).to.deep.equal(ids);
    });
  }

  it('restores what it was made from, in the same order', () => {
    const ids = uniqueArray(
      string({minLength: 1, unit: 'grapheme'}).filter(id => !id.includes(','))
    );
    const picked = ids.chain(all => shuffledSubarray(all).map(some => ({all, some})));
    const asks = (list: string[]) => list.map(id => ({id, text: id}));
    assert(
      property(picked, ({all, some}) => {
        const link = linkTo('https://clinic.example/', asks(some));
        const read = link ? linkedItems(fragmentOf(link), 'questions', asks(all)) : [];
        expect(read.map(({id}) => id)).to.deep.equal(some);
      })
    );
  });
});
