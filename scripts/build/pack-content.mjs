import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {isRecord} from '../../dist/shared/is-record.js';

const prefix = '\0sources:';
const sourceFields = [
  'id',
  'title',
  'publisher',
  'url',
  'edition',
  'retrieved',
  'access',
  'checked',
];
const unpacking = JSON.stringify(resolve('dist/shared/content/packed-content.js'));

/** Each source of the files of a folder once, in the order in which they are cited first. */
export function sourcesIn(files) {
  const sources = files.flatMap(({sources = []}) => sources);
  return [...new Map(sources.map(source => [source.id, source])).values()];
}

/** Sources as a line for each field; where all have the same value, the line holds it once. */
export function packSources(sources) {
  const lines = sourceFields.map(field => {
    const values = sources.map(source => source[field] ?? '');
    if (!values.every(value => /^[^|\n]*$/.test(value)))
      throw new Error(`sources need a ${field} without line breaks and "|"`);
    return new Set(values).size === 1 ? values[0] : values.join('|');
  });
  return lines.join('\n');
}

/** The code of a section's content, without its list of sources: those that it cites are told by their place in `all`. */
export function packedCode(content, all) {
  const places = new Map(all.map(({id}, place) => [id, place]));
  const write = (value, name) => {
    if (/^sources?$/.test(name) && places.has(value)) return places.get(value);
    if (Array.isArray(value)) return writeList(value, name);
    return isRecord(value) ? writeFields(Object.entries(value)) : JSON.stringify(value);
  };
  const writeList = (list, name) => {
    if (list.length < 2 || !list.every(isRecord))
      return `[${list.map(value => write(value, name))}]`;
    const names = [...new Set(list.flatMap(Object.keys))];
    // A comma with nothing before it leaves a hole.
    const columns = names.map(
      key => `${key}:[${list.map(item => (key in item ? write(item[key], key) : ''))},]`
    );
    return `{rows:${list.length},${columns}}`;
  };
  const writeFields = fields =>
    `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${write(value, name)}`)}}`;
  return writeFields(
    Object.entries(content).filter(([name, {length}]) => name !== 'sources' || !length)
  );
}

function readFolder(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/**
 * Packs the built-in content of a script: each source stands in it once, and the names of fields once for each
 * list, not for each item. What an element needs is unpacked when it is first drawn.
 */
export const packContent = {
  name: 'pack-content',
  resolveId: id => (id.startsWith(prefix) ? id : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const sources = sourcesIn(readFolder(id.slice(prefix.length)));
    return `import {lazily, unpackSources} from ${unpacking};
export const sources = /* @__PURE__ */ lazily(() => unpackSources(${JSON.stringify(packSources(sources))}));`;
  },
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const folder = dirname(id);
    const packed = packedCode(JSON.parse(code), sourcesIn(readFolder(folder)));
    return {
      code: `import {sources} from ${JSON.stringify(prefix + folder)};
import {lazily, unpack} from ${unpacking};
export default /* @__PURE__ */ lazily(() => unpack(${packed}, sources()));`,
      map: {mappings: ''},
    };
  },
};
