import {extractText, getDocumentProxy} from 'unpdf';

function chromiumPage({browser, id}, command) {
  if (browser.name !== 'Chromium') throw new Error(`${command} works in Chromium only`);
  return browser.getPage(id);
}

// What one DevTools session emulates, another can't take back.
const clients = new WeakMap();

async function devTools(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** `executeServerCommand('pdf-text')` prints the test page and gives the text of each page of the PDF. */
export const pdfText = {
  name: 'pdf-text',
  async executeCommand({command, session}) {
    if (command !== 'pdf-text') return undefined;
    const page = chromiumPage(session, command);
    const pdf = await page.pdf({format: 'A4', printBackground: true});
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
