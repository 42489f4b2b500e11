import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {installed} from '../../support/installed.mjs';

const folder = resolve(import.meta.dirname, '../../../../scripts/test/systems');

/** Where npm puts the systems, which are too large for the project's own `npm ci`. */
export const packages = `${folder}/node_modules`;

/** WordPress of Debian's package. */
export const wordPress = '/usr/share/wordpress';

const {resolve: find} = createRequire(`${folder}/package.json`);

/** A package of the systems, as a module. */
export const load = async name => import(pathToFileURL(find(name)));

/** Whether npm's systems are installed; an error in CI. */
export const hasPackages = installed(
  existsSync(packages),
  'EDITORS AND SANITIZERS, which are not installed (npm ci --prefix scripts/test/systems)'
);

/** Whether WordPress and PHP are; an error in CI. */
export const hasWordPress = installed(
  existsSync(wordPress) && existsSync('/usr/bin/php'),
  'WORDPRESS, which is not installed (Debian: apt install wordpress php-cli)'
);
