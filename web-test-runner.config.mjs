import {argv, env} from 'node:process';
import './scripts/test/run-sources.mjs';

// Imported late: these read our sources.
const {browserConfig} = await import('./scripts/test/browser-config.mjs');
const {testFiles} = await import('./scripts/test/test-files.mjs');

/** For editors and `npx web-test-runner`. `npm test` chooses files and engines itself, by the same settings. */
export default await browserConfig({
  files: testFiles([]).browsers,
  engines: env.ENGINES?.split(',') ?? ['chromium'],
  watch: argv.includes('--watch'),
});
