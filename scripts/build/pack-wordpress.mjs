// Packs the WordPress plugin: its sources, what the build knows about the elements, and the scripts.
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {catalog, namesClinic} from '../../dist/demo/modules/demo/builder/catalog.js';
import {tagOf} from '../../dist/elements/all.js';
import * as widgets from '../../dist/elements/widgets.js';
import {translationTemplate} from './translation-template.mjs';
import {wordpressData} from './wordpress-data.mjs';

const source = 'src/wordpress';
const {version} = JSON.parse(await readFile('package.json', 'utf8'));

async function readSources() {
  const entries = await readdir(source, {recursive: true, withFileTypes: true});
  const names = entries
    .filter(entry => entry.isFile() && entry.name !== 'icons.json')
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(source.length + 1)
        .replaceAll('\\', '/')
    );
  const read = async name => [name, await readFile(join(source, name), 'utf8')];
  const files = await Promise.all(names.map(read));
  return files.map(([name, text]) => [name, text.replaceAll('{{version}}', version)]);
}

async function readData() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  const elements = declarations.filter(({tagName}) => tagName);
  return wordpressData({
    widgets: catalog,
    attributes: Object.fromEntries(elements.map(({tagName, attributes}) => [tagName, attributes])),
    formats: Object.fromEntries(
      Object.entries(tagOf).map(([section, tag]) => [tag, widgets[section]?.format])
    ),
    icons: JSON.parse(await readFile(`${source}/icons.json`, 'utf8')),
    namesClinic,
  });
}

async function readScripts() {
  const names = (await readdir('dist')).filter(name => /^eczema-guide(\.\w+)?\.js$/.test(name));
  const read = async name => {
    const code = await readFile(`dist/${name}`, 'utf8');
    return [`scripts/${name}`, code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')];
  };
  return Promise.all(names.map(read));
}

function readWords() {
  const maxBuffer = 64 * 1024 * 1024;
  const json = execFileSync(process.execPath, ['scripts/build/wordpress-words.mjs'], {maxBuffer});
  return Object.entries(JSON.parse(json.toString()));
}

function zip(files) {
  const entries = files.map(([name, text]) => [`eczema-guide/${name}`, strToU8(text)]);
  // The same bytes for the same files, in any time zone.
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1)});
}

const texts = [...(await readSources()), ...Object.entries(await readData())];
const files = [
  ...texts,
  ['languages/eczema-guide.pot', translationTemplate(texts.toSorted(), version)],
  ['LICENSE', await readFile('LICENSE', 'utf8')],
  ['LICENSES.txt', await readFile('dist/LICENSES.txt', 'utf8')],
  ...(await readScripts()),
  ...readWords(),
].sort(([one], [other]) => (one < other ? -1 : 1));

await mkdir('dist/wordpress', {recursive: true});
const packed = zip(files);
await writeFile('dist/wordpress/eczema-guide.zip', packed);
console.log(`  dist/wordpress/eczema-guide.zip  ${(packed.length / 1024).toFixed(0)} kB`);
