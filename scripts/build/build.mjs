import {rmSync} from 'node:fs';
import {execPath} from 'node:process';
import {runSteps} from '../run-steps.mjs';
import {markBuilt} from './build-age.mjs';

// Types are checked by `npm run check`.
const compile = ['tsc', '--noCheck', '-p'];

/** Each stage reads what the one before it wrote. */
const stages = [
  [
    ['modules', ...compile, 'src/tsconfig.build.json'],
    ['manifest', 'cem', 'analyze', '--config', 'scripts/build/manifest.config.mjs', '--quiet'],
  ],
  [
    ['command', ...compile, 'src/node/tsconfig.build.json'],
    ['demo', ...compile, 'demo'],
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
