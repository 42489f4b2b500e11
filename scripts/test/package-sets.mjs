import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

// Only some tests, or one engine, need these packages, which are too large for the usual `npm ci`.
const testsOf = {
  'scripts/test/fhir': /^src.test.package.fhir-random/,
  'scripts/test/gallery': /^src.test.pages.hostile/,
  'scripts/test/systems': /^src.test.systems./,
  'scripts/test/workerd': /^src.node.polls./,
};
const engineOf = {'scripts/test/webkit': 'webkit'};

/** The folders of the sets that the phases of a plan need and that aren't installed. */
export function missingSets({phases}) {
  const runs = phases.flatMap(({browsers}) => browsers);
  const files = [...phases.flatMap(({node}) => node), ...runs.flatMap(run => run.files)];
  const engines = runs.flatMap(run => run.engines);
  const needed = [
    ...Object.keys(testsOf).filter(set => files.some(file => testsOf[set].test(file))),
    ...Object.keys(engineOf).filter(set => engines.includes(engineOf[set])),
  ];
  return needed.filter(set => !isInstalled(set));
}

const isInstalled = folder => existsSync(join(folder, 'node_modules'));

/** Installs sets of packages. Throws if npm fails. */
export function installSets(folders) {
  for (const folder of folders) {
    const options = {stdio: 'inherit', shell: process.platform === 'win32'};
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], options);
  }
}
