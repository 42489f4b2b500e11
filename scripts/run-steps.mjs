import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {delimiter, resolve} from 'node:path';
import {env, execPath, stdout} from 'node:process';
import {text} from 'node:stream/consumers';

const path = [resolve('node_modules/.bin'), env.PATH].join(delimiter);

async function run(command, words) {
  const child = spawn(command, words, {env: {...env, PATH: path}});
  const exit = new Promise((done, fail) => child.once('close', done).once('error', fail));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return {code, output: output + errors};
}

async function runStep([name, command, ...words], shows) {
  const start = performance.now();
  const {code, output} = await run(command, words);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code ? 'Failed' : 'Done'}: ${name} (${seconds} s)`);
  if (code || (shows && command === execPath)) stdout.write(output);
  return code ? [name] : [];
}

/**
 * Runs commands in parallel, as many as there are cores, in their order; names the failed ones at the end, and returns
 * whether all succeeded. A step is `[name, command, ...words]`. The output of steps that fail is shown; with `shows`, that of
 * our own scripts always is.
 */
export async function runSteps(steps, {shows = false} = {}) {
  const waiting = [...steps];
  const failed = [];
  const work = async () => {
    while (waiting.length) failed.push(...(await runStep(waiting.shift(), shows)));
  };
  await Promise.all(Array.from({length: Math.max(2, availableParallelism())}, work));
  if (failed.length) console.log(`Failed: ${failed.join(', ')}`);
  return !failed.length;
}
