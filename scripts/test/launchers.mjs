import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './find-browsers.mjs';
import {installChromium} from './install-chromium.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

/** How Chromium starts in a container, as root, and without calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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

/** A launcher for each engine on this machine; gets Chromium if it is missing. In CI all must be there. */
export async function findLaunchers() {
  const found = {
    Chromium: findChromium() ?? installChromium(),
    Firefox: findFirefox(),
    WebKit: findWebKit(),
  };
  const missing = Object.keys(found).filter(engine => !found[engine]);
  if (process.env.CI && missing.length) throw new Error(`Not installed: ${missing.join(', ')}`);
  const engines = Object.keys(found).filter(engine => found[engine]);
  console.log(
    `Engines: ${engines.join(', ')}${missing.length ? ` (no ${missing.join(', ')})` : ''}`
  );
  return Promise.all([
    chromiumLauncher(found.Chromium),
    ...(found.Firefox ? [firefoxLauncher(found.Firefox)] : []),
    ...(found.WebKit ? [webKitLauncher(found.WebKit)] : []),
  ]);
}
