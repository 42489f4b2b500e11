import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pages} from '../../../scripts/demo/site.mjs';
import {sampleOf} from '../support/sample.suite.js';
import {useSite} from './testing/use-site.mjs';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const themes = readdirSync('demo/themes').map(file => file.replace('.css', ''));

/** What axe finds on a page in its current state, one line each. */
async function violationsOn(page) {
  // Colours that are changing from one scheme to the other can't be measured.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
  const {violations} = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`)
  );
}

// Each page is drawn by its own process, and machines have at least two cores.
describe('axe', {concurrency: 2}, () => {
  const demo = useSite();

  for (const path of sampleOf(pages, 10)) {
    it(`finds nothing on ${path}, light or dark`, async () => {
      const page = await demo.browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
      await page.goto(demo.address + path, {waitUntil: 'networkidle'});
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.open = true;
      });
      await page.evaluate(axe);
      assert.deepEqual(await violationsOn(page), [], 'light');
      await page.emulateMedia({colorScheme: 'dark'});
      assert.deepEqual(await violationsOn(page), [], 'dark');
      await page.close();
    });
  }

  for (const theme of sampleOf(themes)) {
    it(`finds nothing on the whole guide in the theme ${theme}, light or dark`, async () => {
      const page = await demo.browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
      // As a publisher adds it, without the demo's variables.
      const html = `<!doctype html><html lang="en"><title>A page</title><style>html { color-scheme: light dark; background: Canvas; color: CanvasText }</style>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="themes/${theme}.css">
        <script src="../dist/eczema-guide.js"></script><main><h1>A page</h1><eczema-guide></eczema-guide></main>`;
      await page.route('**/demo/themed.html', route =>
        route.fulfill({body: html, contentType: 'text/html'})
      );
      await page.goto(`${demo.address}demo/themed.html`, {waitUntil: 'networkidle'});
      await page.locator('treatment-options').getByRole('checkbox').first().check();
      await page.locator('eczema-poll').getByRole('radio').first().check();
      await page.locator('jak-facts').getByRole('checkbox').first().check();
      await page.evaluate(axe);
      assert.deepEqual(await violationsOn(page), [], 'light');
      await page.emulateMedia({colorScheme: 'dark'});
      assert.deepEqual(await violationsOn(page), [], 'dark');
      await page.close();
    });
  }
});
