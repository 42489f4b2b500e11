import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {isBuilt} from '../scripts/build/build-age.mjs';

// `npm run bench` runs every case, `npm run bench -- load mount` some of them; `quick` measures the pages with few repetitions.
const cases = ['pages', 'load', 'mount', 'growth', 'vote', 'html', 'fhir', 'polls', 'slow'];

const runHere = command => execSync(command, {stdio: 'inherit'});

if (!existsSync('bench/node_modules/.package-lock.json')) runHere('npm ci --prefix bench');
if (!isBuilt()) runHere('npm run build');

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : cases) {
  const {run} = await import(`./${name}.mjs`);
  await run();
}
