import {after, before} from 'node:test';
import {openBrowser, serveSite} from '../../../../scripts/demo/site.mjs';

/**
 * Serves the demo and opens a browser for the tests of a suite, as `serveSite` is told to. Once they begin, `address` is
 * the site's, and `browser` is there.
 */
export function useSite(options) {
  const used = {};
  let site;
  before(async () => {
    site = await serveSite(options);
    used.address = site.address;
    used.browser = await openBrowser();
  });
  after(async () => {
    await used.browser?.close();
    site?.close();
  });
  return used;
}
