import {once} from 'node:events';
import Koa from 'koa';
import {chromium} from 'playwright-core';
import {projectFiles} from '../serve/project-files.mjs';
import {chromiumFlags, findChromium} from '../test/find-browsers.mjs';

// A typical page: its own font and colours, and a column for the widget.
const page = ({markup, dir = 'ltr', scheme = 'light', css = ''}) => `<!doctype html>
<html lang="en" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Example page</title>
<link rel="icon" href="data:,">
<style>
  html { color-scheme: ${scheme} }
  body { margin: 0; padding: var(--edge, 1rem); font-family: system-ui, sans-serif; line-height: 1.5 }
  body > :first-child { margin-block-start: 0 }
  ${css}
</style>
<script src="/dist/eczema-guide.js"></script>
<body>${markup}</body></html>`;

// Readers' own styles reach into shadow roots, as those of browser extensions do. Playwright's selectors do, too.
function styleAsReader(elements, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const {shadowRoot} of elements) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** A server and a browser that show scenes; `close` ends both. */
export async function openStage() {
  const server = new Koa().use(projectFiles).listen(0);
  await once(server, 'listening');
  const origin = `http://localhost:${server.address().port}`;
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
  return {
    origin,
    /** Opens a new page with a scene; resolves when its last element is drawn. */
    async show({markup, act}, {dir, scheme, css, readerCss, forced, ...viewport}) {
      const context = await browser.newContext({
        viewport,
        reducedMotion: 'reduce',
        colorScheme: scheme,
        forcedColors: forced ? 'active' : 'none',
      });
      const tab = await context.newPage();
      await tab.route(`${origin}/`, route =>
        route.fulfill({body: page({markup, dir, scheme, css}), contentType: 'text/html'})
      );
      await tab.goto(`${origin}/`, {waitUntil: 'networkidle'});
      await act?.(tab);
      if (readerCss) await tab.locator('*').evaluateAll(styleAsReader, readerCss);
      await tab.mouse.move(0, 0);
      return tab;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
