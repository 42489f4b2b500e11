import {bundles, inBrowser, inTurns, names, onPage, print, withPages} from './setting.mjs';

const measure = (browser, url) =>
  onPage(browser, {}, async (page, session) => {
    await page.goto(url);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    return {'vote to frame ms': await page.evaluate(() => globalThis.bench.vote())};
  });

/** From the click on a poll's button until the frame that answers it, on a 4x slower CPU. */
export async function run() {
  const rows = await inBrowser(withPages(await bundles()), (browser, origin) =>
    inTurns(names, name => measure(browser, `${origin}/${name}`))
  );
  print('Vote', rows);
}
