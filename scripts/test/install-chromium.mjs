import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from './find-browsers.mjs';

function run(command, ...args) {
  execFileSync(command, args, {stdio: 'inherit'});
}

function installFromDebian() {
  // Another process may hold the lock, for example the daily update.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', ...wait, 'update');
  run('apt-get', ...wait, 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell');
  return findChromium();
}

function installFromPlaywright() {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, join(dirname(manifest), 'cli.js'), 'install', '--no-shell', 'chromium');
  return chromium.executablePath();
}

function install() {
  // Ubuntu has no such package, only a snap that can't be driven from here.
  const debian = existsSync('/etc/debian_version') && !existsSync('/etc/lsb-release');
  return debian && process.getuid() === 0 ? installFromDebian() : installFromPlaywright();
}

/** Installs Chromium's headless shell from Debian, or else the Chromium that Playwright publishes. Returns its path. */
export function installChromium() {
  const earlier = chromium.executablePath();
  if (existsSync(earlier)) return earlier;
  console.log('No Chromium found; installing it.');
  try {
    return install();
  } catch (cause) {
    const advice = 'Could not get Chromium. Install Chromium or Chrome, or set CHROME_PATH.';
    throw new Error(advice, {cause});
  }
}
