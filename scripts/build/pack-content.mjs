import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {packedCode, packSources, sourcesIn} from '../../dist/shared/content/pack-content.js';

const prefix = '\0sources:';
const unpacking = JSON.stringify(resolve('dist/shared/content/packed-content.js'));

function readFolder(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/**
 * Packs the built-in content of a script: it includes each source once, and the names of fields once for each list, not
 * for each item. What an element needs is unpacked when it is first drawn.
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
