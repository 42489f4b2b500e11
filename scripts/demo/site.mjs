import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import Koa from 'koa';
import {chromium} from 'playwright-core';
import {projectFiles} from '../serve/project-files.mjs';
import {chromiumFlags, findChromium} from '../test/find-browsers.mjs';
import {installChromium} from '../test/install-chromium.mjs';

/** The strictest policy that allows a page its own pictures. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Every page of the demo except the gallery of hostile hosts, by its path from the site's root. */
export const pages = readdirSync('demo', {recursive: true})
  .filter(file => file.endsWith('.html') && !/^(pages|hostile)\//.test(file))
  .map(file => `demo/${file}`)
  .sort();

/** Serves demo/ and dist/ below a folder, as a static host does; returns the site's address, and a function that closes it. */
export async function serveSite({folder = '/', policy} = {}) {
  const app = new Koa();
  app.use(async (context, next) => {
    if (!context.path.startsWith(folder)) return undefined;
    context.path = `/${context.path.slice(folder.length)}`;
    if (policy) context.set('Content-Security-Policy', policy);
    return projectFiles(context, next);
  });
  const server = app.listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${server.address().port}${folder}`;
  return {address, close: () => server.close()};
}

/** Serves one page, with the files that it needs beside it, as a publisher's server does. */
export async function servePage(html, files) {
  const app = new Koa();
  app.use(context => {
    const file = files[context.path];
    context.type = file ? 'application/javascript' : 'text/html';
    if (file || context.path === '/') context.body = file ?? html;
  });
  const server = app.listen(0);
  await once(server, 'listening');
  return {address: `http://localhost:${server.address().port}/`, close: () => server.close()};
}

/** Opens Chromium without its background requests. */
export function openBrowser() {
  return chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: chromiumFlags,
  });
}

/** Opens an address on a page. Resolves when it has loaded and all its elements are drawn. */
export async function openDrawn(page, address) {
  await page.goto(address);
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll(':defined')) {
      while (element.status === 'loading') await new Promise(requestAnimationFrame);
      await element.updateComplete;
    }
  });
}

/** Records the requests of a page, the errors that it logs, and what its policy refuses. */
export function listen(page) {
  const recorded = {requests: [], errors: []};
  page.on('request', request => recorded.requests.push(request.url()));
  page.on('pageerror', error => recorded.errors.push(error.message));
  page.on('console', message => {
    if (message.type() !== 'error') return;
    const text = message.text();
    // Chromium's message doesn't name the resource that failed to load.
    const what = text.startsWith('Failed to load resource') ? ` ${message.location().url}` : '';
    recorded.errors.push(text + what);
  });
  return recorded;
}
