import {createRequire} from 'node:module';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, findChromium, findFirefox, findWebKit} from './find-browsers.mjs';
import {installChromium} from './install-chromium.mjs';
import {UsageError} from './usage-error.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

function chromiumLauncher(executablePath) {
  return chromeLauncher({
    puppeteer,
    launchOptions: {executablePath, args: chromiumFlags},
    // requestAnimationFrame stalls in a background tab, and fixture() with it.
    createPage: ({context}) => context.newPage({type: 'window'}),
  });
}

function firefoxLauncher(executablePath) {
  return chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}});
}

async function webKitLauncher(found) {
  const load = createRequire(new URL('webkit/package.json', import.meta.url));
  const {webdriverLauncher} = load('@web/test-runner-webdriver');
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startWebKitDriver(found),
    path: '/',
    automationProtocol: 'webdriver',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
    },
  });
}

const engines = {
  chromium: {find: findChromium, launcher: chromiumLauncher},
  firefox: {find: findFirefox, launcher: firefoxLauncher},
  webkit: {find: findWebKit, launcher: webKitLauncher},
};

function wantedEngines(names) {
  const unknown = names.find(name => !(name in engines));
  if (unknown)
    throw new UsageError(
      `There is no engine ${unknown}. Choose: ${Object.keys(engines).join(', ')}`
    );
  return Object.keys(engines).filter(name => !names.length || names.includes(name));
}

/** Which of the named engines, or of all if none is named, are installed. In CI all must be, and so must a named one. */
export function findEngines(names = []) {
  const wanted = wantedEngines(names);
  const missing = wanted.filter(name => !engines[name].find());
  const needed = missing.filter(name => process.env.CI || (names.length && name !== 'chromium'));
  if (needed.length) throw new UsageError(`Not installed: ${needed.join(', ')}`);
  return {wanted, missing};
}

/** A launcher for each engine on this machine, or for the named ones; gets Chromium if it is missing. */
export async function findLaunchers(names = []) {
  const {wanted, missing} = findEngines(names);
  const found = wanted.filter(name => name === 'chromium' || !missing.includes(name));
  const start = ({find, launcher}) => launcher(find() ?? installChromium());
  return Promise.all(found.map(name => start(engines[name])));
}
