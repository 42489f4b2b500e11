import {brotliCompressSync} from 'node:zlib';
import {
  built,
  bundles,
  inBrowser,
  inTurns,
  names,
  onPage,
  pageWith,
  print,
  withPages,
} from './setting.mjs';

// Long tasks are buffered from the start of the page.
const readPage = () =>
  new Promise(resolve => {
    new PerformanceObserver(list => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (!paint) return;
      const tasks = list.getEntriesByType('longtask').map(({duration}) => duration);
      resolve({
        first: paint.startTime,
        longest: Math.max(0, ...tasks),
        blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      });
    }).observe({type: 'longtask', buffered: true});
    setTimeout(
      () =>
        resolve({
          first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
          longest: 0,
          blocking: 0,
        }),
      3000
    );
  });

async function measure(browser, url) {
  return onPage(browser, {slow: true}, async (page, session) => {
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0
    );
    const {first, longest, blocking} = await page.evaluate(readPage);
    const {metrics} = await session.send('Performance.getMetrics');
    const script = metrics.find(({name}) => name === 'ScriptDuration').value * 1000;
    return {
      'first words ms': first,
      'script ms': script,
      'longest task ms': longest,
      'blocking ms': blocking,
    };
  });
}

/** Five FAQs and a poll drawn only by a script, then our guide and its HTML twin, on a slow phone and network. */
export async function run() {
  const codes = await bundles();
  const files = {
    ...withPages(codes, 'data-start'),
    '/built.js': built(),
    '/the-whole-guide': pageWith('built.js', '<eczema-guide></eczema-guide>'),
  };
  const all = [...names, 'the-whole-guide'];
  const rows = await inBrowser(files, (browser, origin) =>
    inTurns(all, name => measure(browser, `${origin}/${name}`))
  );
  for (const name of all)
    rows[name] = {
      'kB brotli': brotliCompressSync(codes[name] ?? built()).length / 1024,
      ...rows[name],
    };
  print('Load, slow 4G and a 4x slower CPU', rows);
}
