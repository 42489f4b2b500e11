import {execFile} from 'node:child_process';
import {statSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {promisify} from 'node:util';
import {extractText, getDocumentProxy} from 'unpdf';

function chromiumPage({browser, id}, command) {
  if (browser.name !== 'Chromium') throw new Error(`${command} works in Chromium only`);
  return browser.getPage(id);
}

// A DevTools session can't undo what another one emulates.
const clients = new WeakMap();

async function devTools(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** `executeServerCommand('pdf-text')` prints the test page and returns the text of each page of the PDF. */
export const pdfText = {
  name: 'pdf-text',
  async executeCommand({command, session}) {
    if (command !== 'pdf-text') return undefined;
    const page = chromiumPage(session, command);
    // Tests load no fonts. To wait for them, Puppeteer runs a script, which fails if it has not yet seen the page's own address.
    const pdf = await page.pdf({format: 'A4', printBackground: true, waitForFonts: false});
    const {text} = await extractText(await getDocumentProxy(pdf));
    return text;
  },
};

/**
 * `executeServerCommand('emulate-features', {'forced-colors': 'active'})` sets media features by their
 * CSS names, which the runner's own `emulateMedia` can't for forced colours; `{}` sets none.
 */
export const emulateFeatures = {
  name: 'emulate-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-features') return undefined;
    const client = await devTools(chromiumPage(session, command));
    const features = Object.entries(payload).map(([name, value]) => ({name, value}));
    await client.send('Emulation.setEmulatedMedia', {features});
    return true;
  },
};

/** `executeServerCommand('is-whole-run')` tells whether the environment is CI. */
export const wholeRun = {
  name: 'is-whole-run',
  executeCommand: ({command}) => (command === 'is-whole-run' ? Boolean(process.env.CI) : undefined),
};

const builtCommand = 'dist/node/eczema-guide.js';

async function prerenderPage(page) {
  const folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
  const [input, output] = ['in.html', 'out.html'].map(file => join(folder, file));
  await writeFile(input, page);
  await promisify(execFile)(execPath, [builtCommand, 'prerender', input, output, '--root', '.']);
  const html = await readFile(output, 'utf8');
  await rm(folder, {recursive: true});
  return html;
}

// Each engine requests the same pages, and a process takes seconds for one.
const prerendered = new Map();

/** `executeServerCommand('prerender', html)` returns the output of `eczema-guide prerender` for a page at the site's root. */
export const prerender = {
  name: 'prerender',
  executeCommand({command, payload}) {
    if (command !== 'prerender') return undefined;
    const key = `${statSync(builtCommand).mtimeMs} ${payload}`;
    if (!prerendered.has(key)) prerendered.set(key, prerenderPage(payload));
    return prerendered.get(key);
  },
};
