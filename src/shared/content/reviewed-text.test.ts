import {expect} from '@open-wc/testing';
import {canonicalJson, changesSince, claimHashLength, valueAt} from './reviewed-text.js';

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

describe('canonical JSON', () => {
  it('has its fields in order at every depth', () =>
    expect(canonicalJson({b: [{d: 1, c: null}], a: 'x"y'})).to.equal(
      '{"a":"x\\"y","b":[{"c":null,"d":1}]}'
    ));

  it('orders fields by their letters, also those that look like numbers', () =>
    expect(canonicalJson({10: 1, 9: 2, a: 3})).to.equal('{"10":1,"9":2,"a":3}'));

  const content = {facts: [{text: 'A', sources: ['s']}], sources: [{id: 's', title: 'T'}]};
  const outside: [string, object][] = [
    ['its review', {...content, review: {date: '2026-11-29'}}],
    ['the settings of the check', {...content, check: {maxGrade: 7}}],
    ['the day of a source', {...content, sources: [{id: 's', title: 'T', checked: '2026-11-29'}]}],
    ['a field without a value', {...content, title: undefined}],
  ];
  for (const [name, other] of outside) {
    it(`stays the same with ${name}`, () =>
      expect(canonicalJson(other)).to.equal(canonicalJson(content)));
    it(`stays the same with ${name}, in a section of a guide`, () =>
      expect(canonicalJson({part: other})).to.equal(canonicalJson({part: content})));
  }

  const covered: [string, object][] = [
    ['a word', {...content, facts: [{text: 'B', sources: ['s']}]}],
    ['a source of a claim', {...content, facts: [{text: 'A', sources: []}]}],
    ['a word in place of another', {...content, strings: {check: 'Other words', review: 'More'}}],
    ['a count of a poll’s option', {...content, counts: {review: 3}}],
    ['the title of a source', {...content, sources: [{id: 's', title: 'U'}]}],
  ];
  for (const [name, other] of covered)
    it(`changes with ${name}`, () =>
      expect(canonicalJson(other)).not.to.equal(canonicalJson(content)));
});

describe('the value at a path', () => {
  const content = {facts: [{text: 'A'}, {text: 'B'}]};
  it('is found in lists and objects', () =>
    expect(valueAt(content, 'facts[1].text')).to.equal('B'));
  it('is absent if the path leads nowhere', () => {
    expect(valueAt(content, 'facts[7].text')).to.be.undefined;
    expect(valueAt(undefined, 'facts[0]')).to.be.undefined;
  });
});

describe('changes since a review', () => {
  const content = {facts: [{text: 'First.'}, {text: 'Second.'}], review: {}};
  const sign = async (reviewed: {facts: {text: string}[]}) => ({
    text: await sha256(canonicalJson(reviewed)),
    claims: Object.fromEntries(
      await Promise.all(
        reviewed.facts.map(async ({text}, index) => [
          `facts[${index}].text`,
          (await sha256(canonicalJson(text))).slice(0, claimHashLength),
        ])
      )
    ) as Record<string, string>,
  });

  it('are absent if no word changed', async () =>
    expect(await changesSince(content, await sign(content))).to.be.undefined);

  it('name the changed texts', async () => {
    const changed = {facts: [{text: 'First.'}, {text: 'Another.'}]};
    expect(await changesSince(changed, await sign(content))).to.deep.equal(['Another.']);
  });

  it('have no names if what changed isn’t a claim', async () => {
    const changed = {...content, title: 'Added'};
    expect(await changesSince(changed, await sign(content))).to.deep.equal([]);
  });

  it('are reported if the review names no claims', async () =>
    expect(await changesSince(content, {text: '0'})).to.deep.equal([]));
});
