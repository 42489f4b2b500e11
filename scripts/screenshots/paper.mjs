import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {sheets} from './scenes.mjs';

const formats = ['A4', 'Letter'];

async function writePdf(tab, folder, name, format) {
  const path = join(folder, `${name}.pdf`);
  await tab.pdf({path, format, margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'}});
  // Poppler's command draws a picture of each page.
  await promisify(execFile)('pdftoppm', ['-r', '60', '-png', path, join(folder, name)]);
}

/** Prints sheets as a reader does, with the button, and whole pages of the demo as they are. */
export async function printAll(stage, folder, wanted) {
  for (const format of formats) {
    for (const sheet of sheets.filter(({name}) => wanted(name))) {
      const tab = await stage.show(sheet, {width: 1200, height: 900});
      await tab.evaluate(() => (window.print = () => undefined));
      await tab.locator('visit-summary .button.primary').click();
      await writePdf(tab, folder, `${sheet.name}-${format}`, format);
      await tab.context().close();
    }
    for (const name of ['guide', 'article'].filter(page => wanted(`printed-${page}`))) {
      const tab = await stage.show({markup: ''}, {width: 1200, height: 900});
      await tab.goto(`${stage.origin}/demo/${name}.html`, {waitUntil: 'networkidle'});
      await writePdf(tab, folder, `printed-${name}-${format}`, format);
      await tab.context().close();
    }
  }
}
