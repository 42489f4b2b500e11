import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

// Only some tests need these packages, which are too large for everybody's `npm ci`: the tests of each set.
const sets = {
  'scripts/test/fhir': /^src.test.package.fhir-random/,
  'scripts/test/gallery': /^src.test.pages.hostile/,
  'scripts/test/systems': /^src.test.systems./,
  'scripts/test/workerd': /^src.node.polls./,
};

/** The folders of the sets that the given tests need and that aren't installed. */
export function missingSets({node, browsers}) {
  const files = [...node, ...browsers];
  return Object.entries(sets)
    .filter(([folder, tests]) => files.some(file => tests.test(file)) && !isInstalled(folder))
    .map(([folder]) => folder);
}

const isInstalled = folder => existsSync(join(folder, 'node_modules'));

/** Installs sets of packages. Throws where npm can't. */
export function installSets(folders) {
  for (const folder of folders) {
    const options = {stdio: 'inherit', shell: process.platform === 'win32'};
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], options);
  }
}
