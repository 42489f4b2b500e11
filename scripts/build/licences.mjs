import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The notice that stays in the script itself. */
export const banner = `/*! eczema-guide, MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. All licences: LICENSES.txt */`;

// A plugin may mark the ids of its own modules with a null byte.
function packageFolder(moduleId) {
  const [, folder] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId.replace('\0', '')) ??
    [];
  return folder;
}

async function licenceOf(folder) {
  const {name, version, license, author} = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8')
  );
  const file = (await readdir(folder)).find(each => /^licen[cs]e(\.|$)/i.test(each));
  // A few small packages only name their licence.
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : `${license}, ${author?.name ?? author}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}

/** Writes the licences of all packages in the bundle. */
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
