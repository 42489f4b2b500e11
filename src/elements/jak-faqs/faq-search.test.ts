import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {finder, searchable} from './faq-search.js';

const faq = {
  question: 'Is it a **steroid**?',
  answer: 'No: see [the label](https://label.example). ¿Y los BIOLÓGICOS?',
};

describe('finder', () => {
  const cases: [query: string, found: boolean][] = [
    ['', true],
    ['   ', true],
    ['steroid', true],
    ['STEROID no', true],
    ['label  steroid ', true],
    ['biologicos', true],
    ['biológicos', true],
    ['steroid pill', false],
    ['**', false],
    ['label.example', false],
  ];
  for (const [query, found] of cases) {
    it(`${found ? 'finds' : 'does not find'} “${query}”`, () => {
      expect(finder(query)(searchable(faq))).to.equal(found);
    });
  }

  it('finds a text by several of its words, in any order', () => {
    const word = fc.string({unit: fc.constantFrom(...'aáeëiîoøuüñЖ日')});
    const some = fc
      .array(word)
      .chain(words => fc.tuple(fc.constant(words), fc.shuffledSubarray(words)));
    fc.assert(
      fc.property(some, ([words, query]) => {
        const text = searchable({question: words.join(' '), answer: ''});
        expect(finder(query.join(' ').toUpperCase())(text)).to.equal(true);
      })
    );
  });

  it('finds no more with more words', () => {
    const word = fc.constantFrom('steroid', 'label', 'no', 'pill', 'biologicos', 'x');
    fc.assert(
      fc.property(word, word, (one, two) => {
        const text = searchable(faq);
        if (finder(`${one} ${two}`)(text)) expect(finder(one)(text)).to.equal(true);
      })
    );
  });
});
