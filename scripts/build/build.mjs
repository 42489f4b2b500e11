import {rmSync} from 'node:fs';
import {execPath} from 'node:process';
import {runSteps} from '../run-steps.mjs';
import {markBuilt} from './build-age.mjs';

/** Each stage reads what the one before it wrote. */
const stages = [
  [
    ['modules', 'tsc', '-p', 'src/tsconfig.build.json'],
    ['manifest', 'cem', 'analyze', '--config', 'scripts/build/manifest.config.mjs', '--quiet'],
  ],
  [
    ['command', 'tsc', '-p', 'src/node/tsconfig.build.json'],
    ['demo', 'tsc', '-p', 'demo'],
  ],
  [['bundles', 'rollup', '-c', '--failAfterWarnings']],
  [['schemas and types', execPath, 'scripts/build/finish.mjs']],
  [
    ['demo pages', execPath, 'scripts/demo/build-pages.mjs'],
    ['WordPress plugin', execPath, 'scripts/build/pack-wordpress.mjs'],
  ],
];

rmSync('dist', {recursive: true, force: true});
for (const stage of stages) if (!(await runSteps(stage, {shows: true}))) process.exit(1);
markBuilt();
