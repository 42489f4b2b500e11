import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {addressOn, docsPages} from '../../../scripts/demo/docs-pages.mjs';
import {listen, strictPolicy} from '../../../scripts/demo/site.mjs';
import {useSite} from './testing/use-site.mjs';

const files = [...docsPages().keys()];
const documents = files.filter(file => file !== 'index.html');

describe('the docs as pages', () => {
  const demo = useSite({policy: strictPolicy});

  const open = (file, page = demo.page) => page.goto(`${demo.address}demo/docs/${file}`);

  it('are there for each document', () => {
    const written = readdirSync('docs').map(file => file.replace('.md', '.html'));
    assert.deepEqual(
      written.filter(file => !documents.includes(file)),
      []
    );
  });

  it('are up to date with the build', () => {
    for (const [file, html] of docsPages())
      assert.equal(readFileSync(`demo/docs/${file}`, 'utf8'), html, `npm run build writes ${file}`);
  });

  it('link to each other, to the demo and to the script, and nowhere else', () => {
    assert.equal(addressOn('README.md', 'docs/polls.md#commands'), 'polls.html#commands');
    assert.equal(addressOn('docs/wordpress.md', '../CONTRIBUTING.md'), 'contributing.html');
    assert.equal(addressOn('docs/systems.md', '../demo/builder.html'), '../builder.html');
    assert.equal(addressOn('README.md', 'dist/eczema-guide.js'), '../../dist/eczema-guide.js');
    assert.equal(addressOn('README.md', 'src/test/pages'), undefined);
    assert.equal(addressOn('docs/content.md', '#fields'), '#fields');
    assert.equal(addressOn('docs/content.md', 'https://example.org/'), 'https://example.org/');
  });

  it('can be read without a script, from the list to a section', async () => {
    const page = await demo.browser.newPage({javaScriptEnabled: false});
    await open('index.html', page);
    await page.getByRole('link', {name: 'Real votes'}).click();
    const contents = page.getByRole('navigation', {name: 'On this page'});
    await contents.getByRole('link', {name: 'Running it'}).click();
    assert.match(page.url(), /polls\.html#running-it$/);
    assert.ok(await page.getByRole('heading', {name: 'Running it'}).isVisible());
    const all = page.getByRole('navigation', {name: 'All docs'});
    assert.equal(await all.getByRole('link').count(), documents.length);
    assert.equal(await all.locator('[aria-current=page]').innerText(), 'Real votes');
    await page.close();
  });

  it('work under a strict policy', async () => {
    for (const file of ['index.html', 'readme.html', 'content.html']) {
      const heard = listen(demo.page);
      await open(file);
      await demo.page.waitForLoadState('networkidle');
      assert.deepEqual(heard.errors, [], file);
    }
  });

  it('show code on a phone without scrolling, in letters of 14 px or more', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const {page} = demo;
      await page.setViewportSize({width: 360, height: 740});
      await page.emulateMedia({colorScheme});
      await open('frameworks.html');
      const blocks = await page.locator('pre').evaluateAll(all =>
        all.map(pre => ({
          hidden: pre.scrollWidth - pre.clientWidth,
          size: parseFloat(getComputedStyle(pre.querySelector('code')).fontSize),
        }))
      );
      assert.ok(blocks.length > 2);
      for (const {hidden, size} of blocks) {
        assert.ok(hidden <= 0, `${hidden} px are hidden`);
        assert.ok(size >= 14, `letters of ${size} px`);
      }
    }
  });

  it('keep the list beside the text on a wide screen, and below it on a phone', async () => {
    const left = async width => {
      const {page} = demo;
      await page.setViewportSize({width, height: 800});
      await open('polls.html');
      const [list, text] = await Promise.all(
        ['.all-docs', '.document'].map(each => page.locator(each).boundingBox())
      );
      return {beside: list.x + list.width <= text.x, below: list.y >= text.y + text.height};
    };
    assert.deepEqual(await left(1280), {beside: true, below: false});
    assert.deepEqual(await left(360), {beside: false, below: true});
  });
});
