import {after, before} from 'node:test';
import {openBrowser, serveSite} from '../../../../scripts/demo/site.mjs';

/**
 * Serves the demo and opens a browser for the tests of a suite, with the options of `serveSite`. Once the tests start,
 * `address` is the site's and `browser` is open. Tests take turns on the `page` of `context`, since Chromium needs half a
 * second for another.
 */
export function useSite(options) {
  const used = {};
  let site;
  before(async () => {
    site = await serveSite(options);
    used.address = site.address;
    used.browser = await openBrowser();
    used.context = await used.browser.newContext();
    used.page = await used.context.newPage();
  });
  after(async () => {
    await used.browser?.close();
    site?.close();
  });
  return used;
}
