import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {lazily, unpack, unpackSources} from '../../src/shared/content/packed-content.js';
import {packedCode, packSources, sourcesIn} from '../../src/shared/content/pack-content.js';

/** The content of a script after its packed code has run. */
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

/** Content in which the ids of sources are replaced by their indices among those of all files. */
function withIndices(content, files = [content]) {
  const indices = new Map(sourcesIn(files).map(({id}, index) => [id, `${index}`]));
  const put = (value, name) =>
    Array.isArray(value)
      ? value.map(each => put(each, name))
      : value instanceof Object
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each, key)]))
        : (/^sources?$/.test(name) && indices.get(value)) || value;
  const {sources, ...rest} = put(content, '');
  return sources
    ? {...rest, sources: sources.map(each => ({...each, id: indices.get(each.id)}))}
    : rest;
}

const same = content => assert.deepEqual(roundTrip(content), withIndices(content));

describe('packed content', () => {
  for (const language of ['en', 'es']) {
    const folder = `src/content/${language}`;
    const files = readdirSync(folder).map(file =>
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    );
    it(`equals the files, in ${language}`, () => {
      for (const file of files) assert.deepEqual(roundTrip(file, files), withIndices(file, files));
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

  it('keeps fields that only some sources have', () =>
    same({
      facts: [{sources: ['label']}, {sources: ['trial']}],
      sources: [{...label, edition: '2024-01', access: 'stored copy'}, trial],
    }));

  it('keeps sources with the same fields apart', () =>
    same({
      facts: [{sources: ['label']}, {sources: ['copy']}],
      sources: [label, {...label, id: 'copy'}],
    }));

  it('treats what is not the id of a source as words', () =>
    same({
      facts: [{figure: {source: 'A book'}}, {title: 'B', sources: ['label']}],
      sources: [label],
    }));

  it('is unpacked once, when it is first needed', () => {
    let times = 0;
    const read = lazily(() => ({times: ++times}));
    assert.equal(times, 0);
    assert.equal(read(), read());
    assert.equal(times, 1);
  });

  it('refuses sources that it could not unpack again', () =>
    assert.throws(() => packSources([label, {...trial, title: 'A|B'}]), /title/));
});
