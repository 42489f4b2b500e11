import {readdirSync, readFileSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {
  groupSimilarModules,
  bundlePlugins,
  json,
  literals,
  sourceMaps,
} from './scripts/build/bundle-plugins.mjs';
import {includeForms, excludeForms} from './scripts/build/include-forms.mjs';
import {packContent} from './scripts/build/pack-content.mjs';
import {isolateGlobals, nativeEventShim} from './scripts/build/isolate-globals.mjs';
import {banner, licences} from './scripts/build/licences.mjs';
import {contentMarks, cutParts, partModules} from './scripts/build/parts.mjs';
import {privateNames, shortVariables} from './scripts/build/short-names.mjs';

const mangled = privateNames();
const shortened = shortVariables();

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Matches a package's own name and all paths inside it. */
const startsWith = name => new RegExp(`^${name}(/|$)`);

/** One file to paste, for pages without a build step. */
function script(input, file, ...plugins) {
  return {
    input,
    plugins: [
      includeForms,
      isolateGlobals,
      shortened,
      ...plugins,
      ...bundlePlugins({content: packContent, mangled}),
    ],
    preserveEntrySignatures: false,
    output: {file, banner, intro: nativeEventShim, format: 'iife', sourcemap: true},
  };
}

/** The whole script in pieces, of which `eczema-guide bundle` joins smaller ones. */
const parts = {
  input: 'part-entry',
  plugins: [
    partModules,
    excludeForms,
    isolateGlobals,
    shortened,
    ...bundlePlugins({content: contentMarks, mangled}),
    cutParts,
  ],
  output: {dir: 'dist', intro: nativeEventShim, format: 'es'},
};

/** The modules that tsc wrote, once more, with JSON as modules too. */
const modules = {
  input: readdirSync('dist', {recursive: true})
    .filter(file => file.endsWith('.js') && !/^(eczema-guide\.|node\/|demo\/)/.test(file))
    .map(file => `dist/${file}`),
  external: id => !id.startsWith('.') && !isAbsolute(id),
  treeshake: false,
  plugins: [sourceMaps, json, literals],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'dist',
    sourcemap: true,
  },
};

// The modules of some libraries import each other in circles, which is for those libraries to fix.
function onLog(level, log, handle) {
  const circle = log.code === 'CIRCULAR_DEPENDENCY' && log.ids.every(id => /node_modules/.test(id));
  if (!circle) handle(level, log);
}

/** The command with the small libraries it uses, so that `npx` has nothing else to fetch. */
const command = {
  input: {
    'eczema-guide': 'dist/node/eczema-guide.js',
    'check/check': 'dist/node/check/check.js',
    'polls/open-polls': 'dist/node/polls/open-polls.js',
    'polls/worker/polls-worker': 'dist/node/polls/worker/polls-worker.js',
  },
  external: [
    /^node:/,
    /\/prerender\/(run|prerender)\.js$/,
    ...Object.keys({...dependencies, ...peerDependencies}).map(startsWith),
  ],
  onLog,
  plugins: [sourceMaps, json, commonjs(), nodeResolve({exportConditions: ['node']}), licences],
  output: {dir: 'dist/node', format: 'es', sourcemap: true, chunkFileNames: 'parts/[name].js'},
};

/** The prerenderer with all elements and Lit: everything that draws on a server must use the same Lit. */
const prerenderer = {
  // What TypeScript's helpers in modules look for their like on.
  context: 'globalThis',
  input: ['dist/node/prerender/run.js', 'dist/node/prerender/prerender.js'],
  external: [/^node:/],
  plugins: [
    sourceMaps,
    json,
    commonjs(),
    nodeResolve({exportConditions: ['node'], preferBuiltins: true}),
    literals,
    licences,
  ],
  output: {
    dir: 'dist/node/prerender',
    format: 'es',
    chunkFileNames: 'parts/[name].js',
  },
};

/** `dist/index.es.js` adds Spanish, and so on. */
const packs = readdirSync('dist').filter(file => /^index\.\w+\.js$/.test(file));

/** The scripts of the demo pages, with Lit, for any static host. */
const demo = {
  input: {
    builder: 'dist/demo/modules/demo/builder/builder.js',
    'code-page': 'dist/demo/modules/demo/code-page.js',
    'home-page': 'dist/demo/modules/demo/home-page.js',
    'element-page': 'dist/demo/modules/demo/element-page.js',
  },
  plugins: bundlePlugins(),
  output: {
    dir: 'dist/demo',
    banner,
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'parts/[name].js',
  },
};

export default [
  script('dist/index.js', 'dist/eczema-guide.js', groupSimilarModules, licences),
  ...packs.map(pack => script(`dist/${pack}`, `dist/${pack.replace('index', 'eczema-guide')}`)),
  parts,
  modules,
  command,
  prerenderer,
  demo,
];
