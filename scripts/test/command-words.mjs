import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pid} from 'node:process';
import {build} from 'esbuild';
import {newest} from '../build/build-age.mjs';

// As deep as src/node, from where the command reads package.json.
const cache = resolve(import.meta.dirname, '../../.cache');

function dropOthers(name) {
  const others = readdirSync(cache).filter(each => each.startsWith('command-') && each !== name);
  for (const each of others) rmSync(join(cache, each), {recursive: true, force: true});
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
  const name = `command-${newest('src')}`;
  const folder = join(cache, name);
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
    dropOthers(name);
    moveTo(folder, outdir);
  }
  return join(folder, 'eczema-guide.js');
}

/** What Node is started with to run `eczema-guide` from its sources; its own arguments follow. */
export const commandWords = [await bundledCommand()];
