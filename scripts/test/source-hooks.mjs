import {createHash} from 'node:crypto';
import {existsSync, mkdirSync} from 'node:fs';
import {readFile, rename, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const tsconfigRaw = await readFile(new URL('../../tsconfig.json', import.meta.url), 'utf8');

// Tests start hundreds of processes, each of which would compile the same files.
const cache = new URL('../../node_modules/.cache/sources/', import.meta.url);
mkdirSync(cache, {recursive: true});

/** The TypeScript file that an import of `./name.js` means, where there is no such script. */
function sourceOf(specifier, parentURL) {
  if (!/^(\.|file:)/.test(specifier) || !specifier.endsWith('.js')) return undefined;
  const script = new URL(specifier, parentURL);
  const source = new URL(script.href.replace(/\.js$/, '.ts'));
  return existsSync(script) || !existsSync(source) ? undefined : source.href;
}

/** Leads imports of scripts that tsc would write to their sources. */
export function resolve(specifier, context, next) {
  const url = sourceOf(specifier, context.parentURL);
  return url ? {url, format: 'module', shortCircuit: true} : next(specifier, context);
}

async function compile(sourcefile, code) {
  const {transform} = await import('esbuild');
  const options = {loader: 'ts', format: 'esm', target: 'es2022', sourcemap: 'inline'};
  return (await transform(code, {...options, sourcefile, tsconfigRaw})).code;
}

/** The script of a TypeScript file, which is compiled once. */
async function compiled(url) {
  const path = fileURLToPath(url);
  const code = await readFile(path, 'utf8');
  const hash = createHash('sha256').update([tsconfigRaw, path, code].join('\0')).digest('hex');
  const kept = new URL(`${hash}.js`, cache);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const script = await compile(path, code);
  // Whole or not at all, for the processes beside this one.
  const part = new URL(`${hash}.${process.pid}`, cache);
  await writeFile(part, script);
  await rename(part, kept);
  return script;
}

async function jsonModule(url) {
  return `export default ${await readFile(fileURLToPath(url), 'utf8')};`;
}

/** Compiles TypeScript, and gives JSON as a module where it is imported without an attribute. */
export async function load(url, context, next) {
  const loaded = source => ({format: 'module', source, shortCircuit: true});
  if (url.endsWith('.ts')) return loaded(await compiled(url));
  const isPlain = !context.importAttributes?.type;
  if (url.endsWith('.json') && isPlain) return loaded(await jsonModule(url));
  return next(url, context);
}
