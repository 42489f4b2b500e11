import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {tags} from '../../dist/elements/all.js';
import {cut} from './cut-parts.mjs';
import {banner} from './licences.mjs';

const path = file => JSON.stringify(resolve('dist', file));
const elementFile = tag => resolve(`dist/elements/${tag}/${tag}.js`);
const mark = (name, value = name) => `globalThis["part:${name}"]=${value};`;

const languages = readdirSync('dist')
  .map(file => /^index\.(\w+)\.js$/.exec(file)?.[1])
  .filter(Boolean);

// The code that unpacks content and reads forms comes first: an element may be drawn while the script still runs.
const head = `import {lazily, unpack, unpackSources} from ${path('shared/content/packed-content.js')};
import {draw, read} from ${path('elements/self-check/fhir-module.js')};
import {forms} from ${path('elements/self-check/fhir-reader.js')};
${['lazily', 'unpack', 'unpackSources'].map(name => mark(name)).join('\n')}
${mark('forms', 'Object.assign(forms, {draw, read})')}`;

function wordsOf(language) {
  const code = readFileSync(`dist/strings/${language}.js`, 'utf8');
  const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const imports = names.map(name => `${name} as ${language}_${name}`);
  const marks = names.map(name => mark(`words:${language}:${name}`, `${language}_${name}`));
  return `import {${imports}} from ${path(`strings/${language}.js`)};\n${marks.join('\n')}`;
}

const entry = () => `import "part-head";
${tags.map(tag => `import ${JSON.stringify(elementFile(tag))};`).join('\n')}
import {addLanguage} from ${path('shared/language/language.js')};
import {watchPlaceholders} from ${path('shared/page/placeholders.js')};
${languages.map(wordsOf).join('\n')}
${mark('addLanguage')}
${mark('watchPlaceholders')}`;

const virtual = {'part-entry': entry, 'part-head': () => head};

/** The modules of all elements, with a mark on everything that a joined script may ask for. */
export const partModules = {
  name: 'part-modules',
  resolveId: id => (id in virtual ? `\0${id}` : null),
  load: id => virtual[id.slice(1)]?.() ?? null,
};

/** Leaves the content out: joining the parts adds it, with only its own sources. */
export const contentMarks = {
  name: 'content-marks',
  transform(_code, id) {
    if (!id.endsWith('.json')) return null;
    const name = `${basename(dirname(id))}/${basename(id, '.json')}`;
    return {code: `export default () => globalThis["content:${name}"]();`, map: {mappings: ''}};
  },
};

/** The elements whose modules one element's module imports, including itself. */
function neededTags(tag, moduleInfo) {
  const seen = new Set();
  const visit = id => {
    if (seen.has(id)) return;
    seen.add(id);
    moduleInfo(id).importedIds.forEach(visit);
  };
  visit(elementFile(tag));
  return tags.filter(each => seen.has(elementFile(each)));
}

/** Writes the parts instead of the script that they were cut from. */
export const cutParts = {
  name: 'cut-parts',
  generateBundle(_options, bundle) {
    const [[file, {code}]] = Object.entries(bundle);
    delete bundle[file];
    const elements = Object.fromEntries(
      tags.map(tag => [tag, neededTags(tag, id => this.getModuleInfo(id))])
    );
    const source = JSON.stringify({banner, elements, languages, pieces: cut(code, tags)});
    this.emitFile({type: 'asset', fileName: 'parts.json', source});
  },
};
