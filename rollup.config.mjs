import {readdirSync, readFileSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {bundlePlugins, json, sourceMaps} from './src/node/build/bundle-plugins.mjs';
import {goodGuest, trueEvent} from './src/node/build/good-guest.mjs';
import {banner, licences} from './src/node/build/licences.mjs';

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Matches a package's own name and all paths inside it. */
const startsWith = name => new RegExp(`^${name}(/|$)`);

/** One file to paste, for pages without a build step. */
function script(input, file, ...plugins) {
  return {
    input,
    plugins: [goodGuest, ...bundlePlugins, ...plugins],
    preserveEntrySignatures: false,
    output: {file, banner, intro: trueEvent, format: 'iife', sourcemap: true},
  };
}

/** The modules that tsc wrote, once more, with JSON as modules too. */
const modules = {
  input: readdirSync('dist', {recursive: true})
    .filter(file => file.endsWith('.js') && !/^(eczema-guide\.|node\/)/.test(file))
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

/** The command with the small libraries it uses, so that `npx` has nothing else to fetch. */
const command = {
  input: ['dist/node/eczema-guide.js'],
  external: [/^node:/, ...Object.keys({...dependencies, ...peerDependencies}).map(startsWith)],
  plugins: [sourceMaps, json, commonjs(), nodeResolve({exportConditions: ['node']}), licences],
  output: {dir: 'dist/node', format: 'es', sourcemap: true, chunkFileNames: 'parts/[name].js'},
};

/** `dist/index.es.js` adds Spanish, and so on. */
const packs = readdirSync('dist').filter(file => /^index\.\w+\.js$/.test(file));

export default [
  script('dist/index.js', 'dist/eczema-guide.js', licences),
  ...packs.map(pack => script(`dist/${pack}`, `dist/${pack.replace('index', 'eczema-guide')}`)),
  modules,
  command,
];
