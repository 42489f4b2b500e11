import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

// In a folder that isn't published.
const mark = 'dist/demo/.built';
const sources = ['src', 'demo', 'docs', 'scripts/build', 'scripts/demo'];
const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json', 'rollup.config.mjs'];

const timeOf = path => statSync(path).mtimeMs;

/** True for pages that a build writes: they are among the sources of the demo. */
const isWritten = path => /^demo.(elements|ways).*\.html$|^demo.(elements|ways)$/.test(path);

const isTest = path => /^src.test\b|[.](test|suite)[.]/.test(path);

/** When the newest file of a folder was saved, tests excluded. */
export function newest(folder) {
  const paths = readdirSync(folder, {recursive: true}).map(file => join(folder, file));
  return Math.max(...paths.filter(path => !isWritten(path) && !isTest(path)).map(timeOf));
}

/** Records that dist/ is complete. */
export function markBuilt() {
  writeFileSync(mark, '');
}

/** Whether dist/ is complete and newer than everything that it is made from. */
export function isBuilt() {
  if (!existsSync(mark)) return false;
  const inputs = [...sources.map(newest), ...files.map(timeOf)];
  return Math.max(...inputs) < timeOf(mark);
}
