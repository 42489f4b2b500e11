import {heap, onPage} from './setting.mjs';

/** In the page, from its start: records long tasks and layout shifts. */
function watchPage() {
  const seen = (globalThis.seen = {tasks: [], shift: 0});
  new PerformanceObserver(list =>
    seen.tasks.push(...list.getEntries().map(({duration}) => duration))
  ).observe({type: 'longtask', buffered: true});
  new PerformanceObserver(list => {
    for (const {value} of list.getEntries()) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** In the page: whether all of it is drawn, and the browser has reported its first paint. */
function isDrawn() {
  if (!performance.getEntriesByName('first-contentful-paint').length) return false;
  if (globalThis.bench) return globalThis.bench.isDrawn();
  if (document.querySelector('#box')) return !!document.querySelector('.lhc-question .question');
  const isReady = element => element?.status === 'ready' && !element.isUpdatePending;
  const parts = root =>
    [...root.querySelectorAll('section')].map(each => each.querySelector(':scope > :not(p, a)'));
  const widgets = [...document.body.querySelectorAll('*')].filter(each => /-/.test(each.localName));
  return widgets.every(
    each =>
      isReady(each) && (each.localName !== 'eczema-guide' || parts(each.shadowRoot).every(isReady))
  );
}

/** In the page: the number of its nodes, including those in shadow roots. */
function countNodes(root = document.body) {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) {
    const {shadowRoot} = walker.currentNode;
    count += 1 + (shadowRoot ? countNodes(shadowRoot) : 0);
  }
  return count;
}

/** In the page: what was recorded so far. */
function readSeen() {
  const {tasks, shift} = globalThis.seen;
  return {
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    longest: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    shift,
  };
}

/** In the page: casts a vote, and waits for the frame that answers it. */
async function vote() {
  if (globalThis.bench) return globalThis.bench.voteHere();
  const {shadowRoot} = document.querySelector('eczema-poll');
  const begin = performance.now();
  shadowRoot.querySelector('input').click();
  shadowRoot.querySelector('.primary').click();
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begin;
}

/** Opens a page on a slow phone and network: what it loads, how long it takes, and its nodes and memory. */
export const measurePage = (browser, origin, {path, page: name, way}) =>
  onPage(browser, {slow: true}, async (page, session) => {
    let [bytes, requests] = [0, 0];
    session.on('Network.loadingFinished', ({encodedDataLength}) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.addInitScript(watchPage);
    await page.goto(origin + path, {timeout: 120_000});
    await page.waitForFunction(isDrawn, undefined, {polling: 'raf', timeout: 120_000});
    const drawn = await page.evaluate(() => performance.now());
    await page.waitForTimeout(300);
    const read = {...(await page.evaluate(readSeen)), drawn};
    const nodes = await page.evaluate(countNodes);
    const held = await heap(session);
    const canVote = name === 'One poll' && way !== 'LHC-Forms';
    return {
      kB: bytes / 1024,
      requests,
      ...read,
      nodes,
      heap: held / 1024,
      vote: canVote ? await page.evaluate(vote) : undefined,
    };
  });
