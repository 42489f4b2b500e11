import {existsSync, readdirSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {bundlePlugins, json, sourceMaps} from './src/node/build/bundle-plugins.mjs';
import {banner, licences} from './src/node/build/licences.mjs';

/** One file to paste, for pages without a build step. */
function script(input, file, ...plugins) {
  return {
    input,
    plugins: [...bundlePlugins, ...plugins],
    preserveEntrySignatures: false,
    output: {file, banner, format: 'iife', sourcemap: true},
  };
}

/** The modules that tsc wrote, once more, with JSON as modules too. */
const modules = {
  input: readdirSync('dist', {recursive: true})
    .filter(file => file.endsWith('.js') && !file.startsWith('eczema-guide.'))
    .map(file => `dist/${file}`),
  external: id => !id.startsWith('.') && !isAbsolute(id),
  treeshake: false,
  plugins: [sourceMaps, json],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'dist',
    sourcemap: true,
  },
};

const spanish = 'dist/index.es.js';

export default [
  script('dist/index.js', 'dist/eczema-guide.js', licences),
  ...(existsSync(spanish) ? [script(spanish, 'dist/eczema-guide.es.js')] : []),
  modules,
];
