import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import {count} from './test-total.mjs';

async function runInNode() {
  const files = ['src', 'scripts']
    .flatMap(folder => readdirSync(folder, {recursive: true}).map(file => join(folder, file)))
    .filter(file => file.endsWith('.test.mjs'));
  const tests = run({files, concurrency: true});
  tests.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) count(true);
  });
  tests.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count(false);
  });
  tests.compose(new spec()).pipe(process.stdout, {end: false});
  await once(tests, 'end');
}

await runInNode();
await startTestRunner();
