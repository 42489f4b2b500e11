import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {slug, withIds} from './slug.js';

describe('slug', () => {
  for (const [text, id] of [
    ['How fast does it work?', 'how-fast-does-it-work'],
    ['  Café — crème  ', 'café-crème'],
    ['سؤال عن العلاج', 'سؤال-عن-العلاج'],
    ['???', 'item'],
    // A letter of Adlam is a surrogate pair, which must not be split.
    [`a${'𞤀'.repeat(70)}`, `a${'𞤢'.repeat(59)}`],
  ] as const) {
    it(`makes ${id} of ${text}`, () => {
      expect(slug(text)).to.equal(id);
    });
  }
});

describe('withIds', () => {
  const texts = fc.array(
    fc.record({text: fc.constantFrom('a', 'b', 'A?', '!'), id: fc.constant(undefined)})
  );

  it('gives every item an id of its own', () => {
    fc.assert(
      fc.property(texts, items => {
        const ids = withIds(items, ({text}) => text).map(({id}) => id);
        expect(new Set(ids).size).to.equal(items.length);
      })
    );
  });

  it('keeps the ids that were given, and numbers around them', () => {
    const items = [{text: 'A'}, {id: 'a', text: 'Z'}, {text: 'a'}];
    expect(withIds(items, ({text}) => text).map(({id}) => id)).to.deep.equal(['a-2', 'a', 'a-3']);
  });
});
