import {bundles, heap, inBrowser, inTurns, names, onPage, print, withPages} from './setting.mjs';

const counts = [1, 10, 100, 1000];

async function measure(browser, url) {
  const row = {};
  for (const count of counts)
    await onPage(browser, {}, async (page, session) => {
      await page.goto(url);
      const before = await heap(session);
      row[`${count} ms`] = await page.evaluate(many => globalThis.bench.mount(many), count);
      row[`${count} kB heap`] = Math.max(0, (await heap(session)) - before) / 1024;
    });
  return row;
}

/** Time until 1 to 1,000 FAQ elements are drawn, and the memory that they use. */
export async function run() {
  const rows = await inBrowser(withPages(await bundles()), (browser, origin) =>
    inTurns(names, name => measure(browser, `${origin}/${name}`))
  );
  print('Mount FAQ elements', rows);
}
