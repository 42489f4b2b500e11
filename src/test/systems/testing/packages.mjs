import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const folder = resolve(import.meta.dirname, '../../../../scripts/test/systems');

/** Where npm puts the systems. */
export const packages = `${folder}/node_modules`;

/** WordPress of Debian's package. */
export const wordPress = '/usr/share/wordpress';

const {resolve: find} = createRequire(`${folder}/package.json`);

/** A package of the systems, as a module. */
export const load = async name => import(pathToFileURL(find(name)));

/** Whether WordPress and PHP are installed; an error in CI. */
export const hasWordPress = needed(
  existsSync(wordPress) && existsSync('/usr/bin/php'),
  'WORDPRESS, which is not installed (Debian: apt install wordpress php-cli)'
);

function needed(isThere, what) {
  if (isThere) return true;
  if (process.env.CI) throw new Error(`Not tested: ${what}`);
  console.log(`NOT TESTED: ${what}`);
  return false;
}
