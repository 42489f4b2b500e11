import {readdir, readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minify} from '@swc/core';

const dist = resolve('dist') + sep;

/**
 * Groups files of one kind, because brotli finds more in common between neighbours: the content and the words, then
 * the styles. It saved 1.1 kB.
 */
export const groupSimilarModules = {
  name: 'group-similar-modules',
  async transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const files = (await readdir(dist, {recursive: true})).sort();
    const kinds = [/^content.en.*\.json$/, /^strings.en\.js$/, /^styles.*\.js$/, /\.styles\.js$/];
    const alike = kinds.flatMap(kind => files.filter(file => kind.test(file)));
    const imports = alike.map(file => `import ${JSON.stringify(dist + file)};`);
    return {code: imports.join('') + code, map: null};
  },
};

/** Turns imported JSON into plain modules, which browsers and Node read without import attributes. */
export const json = {
  name: 'json',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    return {code: `export default ${JSON.stringify(JSON.parse(code))};`, map: {mappings: ''}};
  },
};

/** Reads the source maps that tsc wrote, so that the bundle's map points to the TypeScript. */
export const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!id.startsWith(dist) || !id.endsWith('.js')) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code, map: JSON.parse(map)};
  },
};

const minifiedLiterals = literalsHtmlCssMinifier({failOnError: true});

// The minifier writes `[style*=display\:none]` into a template, where the backslash is lost: browsers drop the whole rule.
const quotes = {
  name: 'quotes',
  transform: code => ({
    code: code.replace(
      /(\[[\w-]+\*?=)([\w-]+)\\:([\w-]+)\]/g,
      (_, name, before, after) => `${name}"${before}:${after}"]`
    ),
    map: null,
  }),
};

/** Removes invisible white space from templates and styles. */
export const literals = [minifiedLiterals, quotes];

/** Escapes all characters beyond ASCII: browsers read a classic script in the page's encoding, which not all declare. */
const ascii = {
  name: 'ascii',
  transform: code => ({
    code: code.replace(
      /[^\0-\x7f]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    ),
    map: null,
  }),
};

/** Minifies terser's output again: the two find different things, and together save 0.5 kB. */
const swc = {
  name: 'swc',
  // A classic script that was minified as a module would leave its names on the page.
  renderChunk: (code, _chunk, {format}) =>
    minify(code, {
      ecma: 2021,
      module: format === 'es',
      compress: {passes: 3},
      mangle: true,
      sourceMap: true,
      format: {comments: 'some', asciiOnly: true},
    }),
};

/** The plugins for a bundle of modules that tsc wrote, as large as it is; `content` reads its JSON. */
export const plainPlugins = ({content = json} = {}) => [
  sourceMaps,
  content,
  nodeResolve({exportConditions: ['production', 'browser', 'default']}),
];

/** The plugins for a small bundle of such modules; names in `mangled` are shortened. */
export const bundlePlugins = ({content, mangled = []} = {}) => [
  plainPlugins({content}),
  literals,
  ascii,
  terser({
    ecma: 2021,
    module: true,
    compress: {passes: 3, pure_getters: true},
    mangle: mangled.length
      ? {properties: {regex: new RegExp(`^(${mangled.join('|')})$`), keep_quoted: true}}
      : true,
    format: {comments: /^!/, ascii_only: true},
  }),
  swc,
];
