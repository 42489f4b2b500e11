import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {sectionNames} from '../../elements/all.js';
import {prerender} from '../../../dist/node/prerender/prerender.js';

// With the built script, whose templates were minified: they have less white space than the sources.

const most = 8100;
const mostBytes = 250_000;
const mostPixels = 29_400;

/** In the page: the widgets of the guide once all of them are drawn, and how many nodes are in it. */
async function drawGuide() {
  const nodesIn = root => {
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) {
      const {shadowRoot} = walker.currentNode;
      count += 1 + (shadowRoot ? nodesIn(shadowRoot) : 0);
    }
    return count;
  };
  const {shadowRoot, updateComplete} = document.querySelector('eczema-guide');
  await updateComplete;
  const widgets = [...shadowRoot.querySelectorAll('section > :not(p, a)')];
  for (const widget of widgets) await widget.updateComplete;
  const roots = [shadowRoot, ...widgets.map(widget => widget.shadowRoot)];
  return {
    nested: roots.flatMap(root => [...root.querySelectorAll('path > *')]).length,
    shapes: roots.flatMap(root => [...root.querySelectorAll('svg > path')]).length,
    drawn: widgets.filter(widget => widget.shadowRoot?.querySelector('.guide')).length,
    nodes: nodesIn(shadowRoot),
  };
}

describe('The whole guide', () => {
  let browser;
  let tab;
  let site;
  let guide;

  before(async () => {
    const script = readFileSync('dist/eczema-guide.js', 'utf8');
    const page = '<!doctype html><script src="guide.js"></script><eczema-guide></eczema-guide>';
    site = await servePage(page, {'/guide.js': script});
    browser = await openBrowser();
    tab = await browser.newPage();
    await tab.goto(site.address);
    guide = await tab.evaluate(drawGuide);
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  it(`is at most ${mostPixels} pixels high on a phone`, async () => {
    await tab.setViewportSize({width: 360, height: 740});
    await tab.goto(site.address);
    await tab.addStyleTag({
      content: 'body { margin: 16px; font-family: system-ui, sans-serif }',
    });
    await tab.evaluate(drawGuide);
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height > 20_000 && height <= mostPixels, `${height} pixels`);
  });

  it(`draws at most ${most} nodes of any kind`, () => {
    const {drawn, nodes} = guide;
    assert.equal(drawn, sectionNames.length, 'the number of widgets in the guide');
    assert.ok(nodes > 5000 && nodes <= most, `${nodes} nodes`);
  });

  it(`is prerendered into at most ${mostBytes} bytes, without style sheets`, async () => {
    const style = tag => `<link rel="stylesheet" href="css/${tag}.css">`;
    const options = {file: 'page.html', root: '.', languages: [], style};
    const {html, errors} = await prerender('<eczema-guide></eczema-guide>', options);
    const bytes = Buffer.byteLength(html);
    assert.deepEqual(errors, []);
    assert.ok(bytes > 100_000 && bytes <= mostBytes, `${bytes} bytes`);
  });

  it('has no shape inside another, where it would be invisible', () => {
    const {nested, shapes} = guide;
    assert.ok(shapes > 50, `${shapes} shapes`);
    assert.equal(nested, 0);
  });
});
