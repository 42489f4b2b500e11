import {existsSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pid} from 'node:process';
import {build} from 'esbuild';
import {newest} from '../build/build-age.mjs';

// As deep as src/node, relative to which the command reads package.json.
const cache = resolve(import.meta.dirname, '../../.cache');

const day = 24 * 60 * 60 * 1000;

// Only after a day: a run that is under way may still use the previous one.
function dropOld() {
  const folders = readdirSync(cache).map(name => join(cache, name));
  const old = folders.filter(folder => Date.now() - statSync(folder).mtimeMs > day);
  for (const folder of old) rmSync(folder, {recursive: true, force: true});
}

function moveTo(folder, made) {
  try {
    renameSync(made, folder);
  } catch (error) {
    // A test that runs in parallel may have been first.
    if (!existsSync(folder)) throw error;
    rmSync(made, {recursive: true});
  }
}

/**
 * Bundles the command into a few files, again whenever a source was saved. Compiled one by one, its modules would take
 * each process more than half a second to load, and tests start hundreds of processes.
 */
async function bundledCommand() {
  const folder = join(cache, `command-${newest('src')}`);
  if (!existsSync(folder)) {
    const outdir = join(cache, `part-${pid}`);
    await build({
      entryPoints: ['src/node/eczema-guide.ts'],
      outdir,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      // package.json lists the modules of dist/ that have side effects, so esbuild would drop those of src/ as unused.
      ignoreAnnotations: true,
      logLevel: 'error',
    });
    dropOld();
    moveTo(folder, outdir);
  }
  return join(folder, 'eczema-guide.js');
}

/** Node's arguments to run `eczema-guide` from its sources; the command's own arguments follow. */
export const commandWords = [await bundledCommand()];
