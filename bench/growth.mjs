import {built, heap, inBrowser, inTurns, onPage, pageWith, print} from './setting.mjs';

const sizes = [10, 100, 1000, 10_000];

const listsOf = {
  'jak-faqs': count => ({
    faqs: Array.from({length: count}, (_, place) => ({
      question: `Question ${place}?`,
      answer: 'An answer.',
    })),
  }),
  'jak-facts': count => ({
    warning: false,
    facts: Array.from({length: count}, (_, place) => ({
      title: `Fact ${place}`,
      text: 'Some words.',
    })),
  }),
  'doctor-questions': count => ({
    questions: Array.from({length: count}, (_, place) => `Question ${place}?`),
  }),
  'jak-factors': count => ({
    warning: false,
    factors: Array.from({length: count}, (_, place) => `Factor ${place}`),
  }),
};

async function draw(browser, url, tag, count) {
  return onPage(browser, {}, async (page, session) => {
    await page.goto(url);
    const before = await heap(session);
    const ms = await page.evaluate(
      async ([name, content]) => {
        const element = Object.assign(document.createElement(name), {content});
        const begin = performance.now();
        document.body.append(element);
        await element.updateComplete;
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - begin;
      },
      [tag, listsOf[tag](count)]
    );
    return {ms, kB: Math.max(0, (await heap(session)) - before) / 1024};
  });
}

async function measure(browser, url, tag) {
  const row = {};
  for (const count of sizes) {
    const {ms, kB} = await draw(browser, url, tag, count);
    Object.assign(row, {[`${count} ms`]: ms, [`${count} kB`]: kB});
  }
  return row;
}

/** One element with ten to ten thousand items: time and memory should grow in proportion to the items. */
export async function run() {
  const files = {'/built.js': built(), '/': pageWith('built.js')};
  const rows = await inBrowser(files, (browser, origin) =>
    inTurns(Object.keys(listsOf), tag => measure(browser, `${origin}/`, tag))
  );
  print('Growth of one element', rows);
}
