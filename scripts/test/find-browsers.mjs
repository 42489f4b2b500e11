import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env} from 'node:process';

const chromium = {
  variable: 'CHROME_PATH',
  // The shell is the same engine without a browser around it, and takes two thirds of the time.
  commands: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  ],
  files: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
  ],
};

const firefox = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  files: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
};

/** Flags for Chromium in a container, as root, and without its background requests. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findCommand(name) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map(folder => join(folder, name)).find(existsSync);
}

function find({variable, commands, files}) {
  const given = env[variable];
  if (!given) return commands.map(findCommand).find(Boolean) ?? files.find(existsSync);
  if (!existsSync(given)) throw new Error(`${variable} names a file that doesn't exist: ${given}`);
  return given;
}

/** Path of Chromium's headless shell, or else of Chromium or Chrome, if there is one; `CHROME_PATH` takes precedence. */
export function findChromium() {
  return find(chromium);
}

/** Path of Firefox, if there is one; `FIREFOX_PATH` takes precedence. */
export function findFirefox() {
  return find(firefox);
}

/** WebKitGTK with its driver and the display that it needs, if all three are installed (on Linux only). */
export function findWebKit() {
  const driver = findCommand('WebKitWebDriver');
  const display = findCommand('Xvfb');
  const library = '/usr/lib';
  if (!driver || !display) return undefined;
  const browser = readdirSync(library)
    .map(triplet => join(library, triplet, 'webkit2gtk-4.1/MiniBrowser'))
    .find(existsSync);
  return browser && {browser, driver, display};
}
