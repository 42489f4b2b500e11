import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {sep} from 'node:path';

/** The notice that stays in the script itself. */
export const banner = `/*! eczema-guide, MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. All licences: LICENSES.txt */`;

// A plugin may mark the ids of its own modules with a null byte.
function packageFolder(moduleId) {
  const [, folder] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId.replace('\0', '')) ??
    [];
  return folder;
}

// A few packages name their licence without bringing its text.
async function licenceOf(folder) {
  const {name, version, license} = JSON.parse(
    await readFile(`${folder}${sep}package.json`, 'utf8')
  );
  const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map(file => `${folder}${sep}${file}`);
  const file = files.find(path => existsSync(path));
  const text = file ? await readFile(file, 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}

/** Writes the licences of all packages that the bundle holds. */
export const licences = {
  name: 'licences',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(chunk => Object.entries(chunk.modules ?? {}));
    const used = modules.filter(([, {renderedLength}]) => renderedLength > 0).map(([id]) => id);
    const folders = [...new Set(used.map(packageFolder))].filter(Boolean).sort();
    const texts = await Promise.all(folders.map(licenceOf));
    this.emitFile({
      type: 'asset',
      fileName: 'LICENSES.txt',
      source: texts.join(`\n${'-'.repeat(72)}\n\n`),
    });
  },
};
