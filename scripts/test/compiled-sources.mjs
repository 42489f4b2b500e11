import {createHash} from 'node:crypto';
import {existsSync, mkdirSync} from 'node:fs';
import {readFile, rename, writeFile} from 'node:fs/promises';

const tsconfigRaw = await readFile(new URL('../../tsconfig.json', import.meta.url), 'utf8');

// Tests start hundreds of processes and three browsers, each of which would compile the same files.
const cache = new URL('../../node_modules/.cache/sources/', import.meta.url);
mkdirSync(cache, {recursive: true});

async function compile(sourcefile, code) {
  const {transform} = await import('esbuild');
  const options = {loader: 'ts', format: 'esm', target: 'es2022', sourcemap: 'inline'};
  return (await transform(code, {...options, sourcefile, tsconfigRaw})).code;
}

/** The script of a TypeScript file; each version is compiled once. */
export async function compiled(path) {
  const code = await readFile(path, 'utf8');
  const hash = createHash('sha256').update([tsconfigRaw, path, code].join('\0')).digest('hex');
  const kept = new URL(`${hash}.js`, cache);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const script = await compile(path, code);
  // Written atomically, for processes that run in parallel.
  const part = new URL(`${hash}.${process.pid}`, cache);
  await writeFile(part, script);
  await rename(part, kept);
  return script;
}
