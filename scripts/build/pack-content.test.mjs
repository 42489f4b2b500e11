import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {lazily, unpack, unpackSources} from '../../src/shared/content/packed-content.js';
import {packedCode, packSources, sourcesIn} from '../../src/shared/content/pack-content.js';

/** What a script holds in the end, when its packed code ran. */
function roundTrip(content, files = [content]) {
  const sources = unpackSources(packSources(sourcesIn(files)));
  const packed = new Function(`return ${packedCode(content, sourcesIn(files))}`)();
  return unpack(packed, sources);
}

const source = (id, title) => ({
  id,
  title,
  publisher: 'Clinic',
  url: `https://example.org/${id}`,
  checked: '2026-11-23',
});
const label = source('label', 'The label');
const trial = source('trial', 'A trial');

/** Content with the places of its sources, among those of all files, for their ids. */
function withPlaces(content, files = [content]) {
  const places = new Map(sourcesIn(files).map(({id}, place) => [id, `${place}`]));
  const put = (value, name) =>
    Array.isArray(value)
      ? value.map(each => put(each, name))
      : value instanceof Object
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each, key)]))
        : (/^sources?$/.test(name) && places.get(value)) || value;
  const {sources, ...rest} = put(content, '');
  return sources
    ? {...rest, sources: sources.map(each => ({...each, id: places.get(each.id)}))}
    : rest;
}

const same = content => assert.deepEqual(roundTrip(content), withPlaces(content));

describe('packed content', () => {
  for (const language of ['en', 'es']) {
    const folder = `src/content/${language}`;
    const files = readdirSync(folder).map(file =>
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    );
    it(`is what the files say, in ${language}`, () => {
      for (const file of files) assert.deepEqual(roundTrip(file, files), withPlaces(file, files));
    });
  }

  it('keeps fields that only some items have', () =>
    same({facts: [{id: 'a', title: 'A'}, {id: 'b', text: 'B'}, {title: 'C'}]}));

  it('keeps lists in lists, of one item and of texts', () =>
    same({tiers: [{signs: ['a', 'b']}, {steps: [{text: 'x'}, {text: 'y'}]}], one: [{text: 'z'}]}));

  it('lists sources in the order in which they are cited', () =>
    same({
      facts: [
        {title: 'A', sources: ['trial'], figure: {of: 10, source: 'label'}},
        {title: 'B', sources: ['label', 'trial']},
      ],
      sources: [trial, label],
    }));

  it('keeps what only some sources say of themselves', () =>
    same({
      facts: [{sources: ['label']}, {sources: ['trial']}],
      sources: [{...label, edition: '2024-01', access: 'stored copy'}, trial],
    }));

  it('keeps sources apart that say the same of themselves', () =>
    same({
      facts: [{sources: ['label']}, {sources: ['copy']}],
      sources: [label, {...label, id: 'copy'}],
    }));

  it('takes what is no id of a source for words', () =>
    same({
      facts: [{figure: {source: 'A book'}}, {title: 'B', sources: ['label']}],
      sources: [label],
    }));

  it('is unpacked once, when it is first asked for', () => {
    let times = 0;
    const read = lazily(() => ({times: ++times}));
    assert.equal(times, 0);
    assert.equal(read(), read());
    assert.equal(times, 1);
  });

  it('refuses sources that it could not read back', () =>
    assert.throws(() => packSources([label, {...trial, title: 'A|B'}]), /title/));
});
