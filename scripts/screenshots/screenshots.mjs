// Writes screenshots of all elements and states into screenshots/: `node scripts/screenshots/screenshots.mjs [PART OF A NAME…]`,
// after a build. Nothing is compared: the pictures are there to be looked at.
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {printAll} from './paper.mjs';
import {elements, sheets, states, together} from './scenes.mjs';
import {openStage} from './stage.mjs';

const folder = 'screenshots';
const words = process.argv.slice(2);
const wanted = name => !words.length || words.some(word => name.includes(word));

const screens = {
  phone: {width: 360, height: 740},
  sidebar: {width: 280, height: 900, css: 'body { --edge: 0px }'},
  desktop: {width: 1200, height: 900, css: 'body { --edge: 2.5rem }'},
};

/** Conditions that pages and readers change: text size and spacing, colours, and how much fits on the screen. */
const conditions = {
  'forced-colors': {...screens.phone, forced: true},
  'root-62': {...screens.phone, css: 'html { font-size: 62.5% } body { font-size: 1.6rem }'},
  'body-24': {...screens.phone, css: 'body { font-size: 24px }'},
  'zoom-400': {width: 320, height: 256},
  spacing: {
    ...screens.phone,
    readerCss:
      '* {line-height: 2 !important; letter-spacing: .12em !important; word-spacing: .16em !important}',
  },
  'tall-font': {...screens.phone, css: 'body { font: 16px/2.2 Georgia, serif }'},
};

function* shots() {
  for (const scene of [...elements, ...states, together])
    for (const [screen, size] of Object.entries(screens))
      for (const scheme of ['light', 'dark'])
        for (const dir of ['ltr', 'rtl']) {
          const full = elements.includes(scene) || (dir === 'ltr' && scheme === 'light');
          if (full || screen === 'phone') yield {scene, screen, ...size, scheme, dir};
        }
  for (const scene of [...elements, ...states])
    for (const [screen, size] of Object.entries(conditions)) yield {scene, screen, ...size};
}

async function takeAll(stage) {
  for (const {scene, screen, ...view} of shots()) {
    const name = [scene.name, screen, view.scheme, view.dir].filter(Boolean).join('-');
    if (!wanted(name)) continue;
    const tab = await stage.show(scene, view);
    await tab.screenshot({path: join(folder, `${name}.png`), fullPage: true});
    await tab.context().close();
  }
}

if (!words.length) await rm(folder, {recursive: true, force: true});
await mkdir(folder, {recursive: true});
const stage = await openStage();
try {
  await takeAll(stage);
  if ([...sheets.map(({name}) => name), 'printed-guide', 'printed-article'].some(wanted))
    await printAll(stage, folder, wanted);
} finally {
  await stage.close();
}
