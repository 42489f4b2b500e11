import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {tags} from '../../elements/all.js';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {rounds} from '../support/sample.suite.js';

// What remains after widgets were inserted and removed many times, counted in the browser's own heap. One object that
// remains of twenty is noticed like one of a thousand; CI has the time to see what happens only now and then.

const times = rounds(1000, 50);

/** In the page: inserts a widget, enters something if a reader can, and removes it, many times. */
async function mount([tag, times]) {
  for (let round = 0; round < times; round++) {
    const element = document.createElement(tag);
    if (tag === 'eczema-poll') element.setAttribute('endpoint', '/poll');
    // A whole guide contains all the other widgets, which have tests of their own.
    if (tag === 'eczema-guide') element.setAttribute('sections', 'facts poll');
    if (tag === 'glossary-term') element.textContent = 'flare';
    document.body.append(element);
    await element.updateComplete;
    const {facts, factors, questions} = element.drawn;
    const [item] = facts ?? factors ?? questions ?? [];
    if (element.saved) element.saved = [item.id];
    if (element.flagged) element.flagged = [item.id];
    if (element.picked) element.picked = [item];
    if (element.answers) element.answers = {[item.id]: 5};
    await element.updateComplete;
    element.remove();
  }
}

/** In the page: lets the browser draw what is left. */
const draw = () =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

class Heap {
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  async evaluate(expression) {
    const {result} = await this.session.send('Runtime.evaluate', {
      expression,
      objectGroup: 'count',
    });
    return result.objectId;
  }

  /** Counts the live objects of a class that meet a condition, after a garbage collection. */
  async count(className, holds = 'true') {
    const prototypeObjectId = await this.evaluate(`${className}.prototype`);
    const {objects} = await this.session.send('Runtime.queryObjects', {
      prototypeObjectId,
      objectGroup: 'count',
    });
    const {result} = await this.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: `function () { return this.filter(each => ${holds}).length; }`,
      returnByValue: true,
    });
    await this.session.send('Runtime.releaseObjectGroup', {objectGroup: 'count'});
    return result.value;
  }

  /** Counts the listeners on objects that outlive a widget, by kind. */
  async listeners() {
    const counts = {};
    for (const target of ['window', 'document', 'document.documentElement']) {
      const objectId = await this.evaluate(target);
      const {listeners} = await this.session.send('DOMDebugger.getEventListeners', {objectId});
      for (const {type} of listeners)
        counts[`${target} ${type}`] = (counts[`${target} ${type}`] ?? 0) + 1;
    }
    return counts;
  }

  /** Everything that could grow. */
  async look() {
    // The browser itself keeps what was last on the screen until the next collection.
    for (let turn = 0; turn < 3; turn++) {
      await this.page.evaluate(draw);
      await this.session.send('HeapProfiler.collectGarbage');
    }
    return {
      // Of all tags: they have one base class.
      widgets: await this.count(`Object.getPrototypeOf(customElements.get('jak-facts'))`),
      // Templates have a document of their own; prototypes of nodes aren't nodes.
      detached: await this.count(
        'Node',
        '!Object.hasOwn(each, "constructor") && each.ownerDocument === document && !each.isConnected'
      ),
      listeners: await this.listeners(),
      store: await this.page.evaluate(() => {
        const {store} = document.querySelector('#probe').guide.guide;
        return [store.state.size, store.listeners.size];
      }),
    };
  }
}

describe(`a page on which widgets come and go ${times} times`, () => {
  let site;
  let browser;
  let heap;
  // What the test before saw, since every look takes half a second.
  let seen;

  before(async () => {
    site = await servePage('<!doctype html><html lang="en"><script src="/guide.js"></script>', {
      '/guide.js': readFileSync('dist/eczema-guide.js', 'utf8'),
    });
    browser = await openBrowser();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address);
    heap = new Heap(page, await context.newCDPSession(page));
    await page.evaluate(() => {
      // A server that never answers: what waits for it must end when its poll is removed.
      window.fetch = () => new Promise(() => {});
      const probe = Object.assign(document.createElement('visit-summary'), {id: 'probe'});
      document.body.append(probe);
      return probe.updateComplete;
    });
    // What is created once and kept, such as templates, exists after the first.
    for (const tag of tags) await page.evaluate(mount, [tag, 3]);
    seen = await heap.look();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('is counted so that one widget and one listener too many are noticed', async () => {
    const before = seen;
    await heap.page.evaluate(async () => {
      // It has no other widgets inside.
      const kept = (window.kept = document.createElement('glossary-term'));
      kept.textContent = 'Placebo';
      document.body.append(kept);
      await kept.updateComplete;
      kept.remove();
      document.addEventListener('kept', () => kept);
      const {store} = document.querySelector('#probe').guide.guide;
      store.put(kept, {kind: 'saved', items: [{text: 'A fact'}]});
    });
    seen = await heap.look();
    assert.equal(seen.widgets, before.widgets + 1);
    assert.ok(seen.detached > before.detached);
    assert.equal(seen.listeners['document kept'], 1);
    assert.deepEqual(seen.store, [before.store[0] + 1, before.store[1]]);
  });

  for (const tag of tags) {
    it(`keeps nothing of <${tag}>`, async () => {
      const before = seen;
      await heap.page.evaluate(mount, [tag, times]);
      seen = await heap.look();
      assert.deepEqual(seen, before);
    });
  }
});
