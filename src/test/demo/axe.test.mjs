import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {openDrawn, pages} from '../../../scripts/demo/site.mjs';
import {sampleOf} from '../support/sample.suite.js';
import {useSite} from './testing/use-site.mjs';
import {violationsOn} from './testing/violations.mjs';

const themes = readdirSync('demo/themes').map(file => file.replace('.css', ''));

describe('axe', () => {
  const demo = useSite();

  for (const path of sampleOf(pages, 10)) {
    it(`finds nothing on ${path}, light or dark`, async () => {
      const {address, page} = demo;
      await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      await openDrawn(page, address + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.open = true;
      });
      assert.deepEqual(await violationsOn(page), [], 'light');
      await page.emulateMedia({colorScheme: 'dark'});
      assert.deepEqual(await violationsOn(page), [], 'dark');
    });
  }

  for (const theme of sampleOf(themes)) {
    it(`finds nothing on the whole guide in the theme ${theme}, light or dark`, async () => {
      const {address, page} = demo;
      await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      // As a publisher adds it, without the demo's variables.
      const html = `<!doctype html><html lang="en"><title>A page</title><style>html { color-scheme: light dark; background: Canvas; color: CanvasText }</style>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="themes/${theme}.css">
        <script src="../dist/eczema-guide.js"></script><main><h1>A page</h1><eczema-guide></eczema-guide></main>`;
      await page.route('**/demo/themed.html', route =>
        route.fulfill({body: html, contentType: 'text/html'})
      );
      await openDrawn(page, `${address}demo/themed.html`);
      await page.locator('treatment-options').getByRole('checkbox').first().check();
      await page.locator('eczema-poll').getByRole('radio').first().check();
      await page.locator('jak-facts').getByRole('checkbox').first().check();
      assert.deepEqual(await violationsOn(page), [], 'light');
      await page.emulateMedia({colorScheme: 'dark'});
      assert.deepEqual(await violationsOn(page), [], 'dark');
    });
  }
});
