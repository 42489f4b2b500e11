import {bundles, heap, inTurns, launch, names, onPage, pageWith, print, serve} from './setting.mjs';

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

/** Time until 1 to 1,000 FAQ elements are drawn, and what they hold. */
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
  print(
    'Mount FAQ elements',
    await inTurns(names, name => measure(browser, `${server.origin}/${name}`))
  );
  await browser.close();
  server.close();
}
