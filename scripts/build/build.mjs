import {spawn} from 'node:child_process';
import {env, execPath} from 'node:process';
import {delimiter, resolve} from 'node:path';
import {rmSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {markBuilt} from './build-age.mjs';

const steps = [
  ['modules', 'tsc', '-p', 'src/tsconfig.build.json'],
  ['command', 'tsc', '-p', 'src/node/tsconfig.build.json'],
  ['demo', 'tsc', '-p', 'demo'],
  ['bundles', 'rollup', '-c', '--failAfterWarnings'],
  ['manifest', 'cem', 'analyze', '--config', 'scripts/build/manifest.config.mjs', '--quiet'],
  ['schemas and types', execPath, 'scripts/build/finish.mjs'],
  ['demo pages', execPath, 'scripts/demo/build-pages.mjs'],
];

const path = [resolve('node_modules/.bin'), env.PATH].join(delimiter);

async function run(command, words) {
  const child = spawn(command, words, {env: {...env, PATH: path}});
  const exit = new Promise((done, fail) => child.once('close', done).once('error', fail));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return {code, output: output + errors};
}

async function step([name, command, ...words]) {
  const start = performance.now();
  const {code, output} = await run(command, words);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code ? 'Failed' : 'Built'}: ${name} (${seconds} s)`);
  if (code || command === execPath) process.stdout.write(output);
  if (code) process.exit(1);
}

rmSync('dist', {recursive: true, force: true});
for (const each of steps) await step(each);
markBuilt();
