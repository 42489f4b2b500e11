import {bundles, inTurns, launch, names, onPage, pageWith, print, serve} from './setting.mjs';

/** From the click on a poll's button until the frame that answers it, on a 4x slower CPU. */
export async function run() {
  const codes = await bundles();
  const files = Object.fromEntries(
    names.flatMap(name => [
      [`/${name}.js`, codes[name]],
      [`/${name}`, pageWith(`${name}.js`)],
    ])
  );
  const server = await serve(files);
  const browser = await launch();
  const rows = await inTurns(names, name =>
    onPage(browser, {}, async (page, session) => {
      await page.goto(`${server.origin}/${name}`);
      await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
      return {'vote to frame ms': await page.evaluate(() => globalThis.bench.vote())};
    })
  );
  print('Vote', rows);
  await browser.close();
  server.close();
}
