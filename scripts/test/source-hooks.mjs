import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled-sources.mjs';

/** The TypeScript file that an import of `./name.js` means, if there is no such script. */
function sourceOf(specifier, parentURL) {
  if (!/^(\.|file:)/.test(specifier) || !specifier.endsWith('.js')) return undefined;
  const script = new URL(specifier, parentURL);
  const source = new URL(script.href.replace(/\.js$/, '.ts'));
  return existsSync(script) || !existsSync(source) ? undefined : source.href;
}

/** Resolves imports of scripts that tsc would write to their sources. */
export function resolve(specifier, context, next) {
  const url = sourceOf(specifier, context.parentURL);
  return url ? {url, format: 'module', shortCircuit: true} : next(specifier, context);
}

async function jsonModule(url) {
  return `export default ${await readFile(fileURLToPath(url), 'utf8')};`;
}

/** Compiles TypeScript, and loads JSON as a module if it is imported without an attribute. */
export async function load(url, context, next) {
  const loaded = source => ({format: 'module', source, shortCircuit: true});
  if (url.endsWith('.ts')) return loaded(await compiled(fileURLToPath(url)));
  const isPlain = !context.importAttributes?.type;
  if (url.endsWith('.json') && isPlain) return loaded(await jsonModule(url));
  return next(url, context);
}
