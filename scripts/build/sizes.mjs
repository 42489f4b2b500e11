import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {bundlePlugins} from './bundle-plugins.mjs';

/** A script's size as it is, gzipped and brotlied (quality 11, Node's default), in bytes. */
export function sizes(code) {
  return {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotliCompressSync(code).length,
  };
}

/** The value for a `<script integrity>`. */
export function integrity(code) {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

// A project of its own, because a package that imports itself ignores its own `sideEffects`.
async function makeProject(code) {
  const folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(process.cwd(), join(folder, 'node_modules/eczema-guide'), 'junction');
  await writeFile(join(folder, 'entry.js'), code);
  return folder;
}

/** The output of a developer's bundler for imports of this package, Lit included; then the code that loads later. */
export async function bundleImports(specifiers, plugins = bundlePlugins()) {
  const folder = await makeProject(specifiers.map(name => `import '${name}';`).join('\n'));
  try {
    const bundle = await rollup({input: join(folder, 'entry.js'), plugins});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output.map(({code}) => code);
  } finally {
    await rm(folder, {recursive: true});
  }
}
