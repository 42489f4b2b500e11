import {expect} from '@open-wc/testing';
import {parseContent, unknownFields} from './parse-content.js';
import {commonEntries, item, list, optionalText, text} from './schema.js';
import * as v from './validators.js';

const schema = v.object({
  ...commonEntries,
  things: list(
    item('text', {text, help: optionalText, size: v.optional(v.number())}),
    thing => thing.text
  ),
  mode: v.optional(v.picklist(['fast', 'slow'])),
});

describe('parseContent', () => {
  it('accepts plain strings as items and gives every item an id', () => {
    const {things} = parseContent(schema, {things: ['One thing', {id: 'x', text: 'Two'}]});
    expect(things).to.deep.equal([
      {id: 'one-thing', text: 'One thing'},
      {id: 'x', text: 'Two'},
    ]);
  });

  for (const [given, message] of [
    [{things: ['a', 'b', {text: 5}]}, 'things[2].text: expected text'],
    [{things: ['a', {help: 'x'}]}, 'things[1].text: missing'],
    [{things: ['  ']}, 'things[0].text: expected text, found none'],
    [{things: [{text: 'a', size: 'big'}]}, 'things[0].size: expected a number'],
    [{things: 'a'}, 'things: expected a list'],
    [{}, 'things: missing'],
    [{things: [], title: {}}, 'title: expected text'],
    [{things: [], mode: 'other'}, 'mode: expected ("fast" | "slow")'],
    [{things: [], sources: [{id: 'a'}]}, 'sources[0].title: missing'],
    [
      {
        things: [
          {id: 'a', text: 'A'},
          {id: 'a', text: 'B'},
        ],
      },
      'things[1].id: "a" is given twice',
    ],
    ['words', 'expected an object with named fields'],
    [null, 'expected an object with named fields'],
    [[], 'expected an object with named fields'],
  ] as const) {
    it(`says “${message}” of ${JSON.stringify(given)}`, () => {
      expect(() => parseContent(schema, given)).to.throw(message);
    });
  }
});

describe('unknownFields', () => {
  it('names fields at every depth', () => {
    const given = {
      titel: 'x',
      things: ['a', {text: 'b', hlep: 'c'}],
      sources: [{id: 'a', title: 'b', link: 'c'}],
    };
    expect(unknownFields(schema, given).map(({path}) => path)).to.deep.equal([
      'titel',
      'things[1].hlep',
      'sources[0].link',
    ]);
  });

  it('names the known fields at each path', () => {
    const [{known}] = unknownFields(schema, {things: ['a', {text: 'b', hlep: 'c'}]});
    expect(known).to.include('text');
    expect(known).not.to.include('things');
  });
});
