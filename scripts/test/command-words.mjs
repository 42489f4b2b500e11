import {existsSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pid} from 'node:process';
import {build} from 'esbuild';
import {newest} from '../build/build-age.mjs';

// As deep as src/node, from where the command reads package.json.
const cache = resolve(import.meta.dirname, '../../.cache');

const day = 24 * 60 * 60 * 1000;

// Not at once: a run that is under way may use the last one.
function dropOld() {
  const folders = readdirSync(cache).map(name => join(cache, name));
  const old = folders.filter(folder => Date.now() - statSync(folder).mtimeMs > day);
  for (const folder of old) rmSync(folder, {recursive: true, force: true});
}

function moveTo(folder, made) {
  try {
    renameSync(made, folder);
  } catch (error) {
    // A test beside this one may have been first.
    if (!existsSync(folder)) throw error;
    rmSync(made, {recursive: true});
  }
}

/**
 * The command in a few files, made anew when a source was saved. Compiled one by one its modules take each process
 * more than half a second to load, and tests start hundreds.
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
      // package.json names the modules of dist/ that have side effects, and so takes those of src/ for useless.
      ignoreAnnotations: true,
      logLevel: 'error',
    });
    dropOld();
    moveTo(folder, outdir);
  }
  return join(folder, 'eczema-guide.js');
}

/** What Node is started with to run `eczema-guide` from its sources; its own arguments follow. */
export const commandWords = [await bundledCommand()];
