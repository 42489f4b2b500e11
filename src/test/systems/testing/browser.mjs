import {once} from 'node:events';
import {join} from 'node:path';
import {build} from 'esbuild';
import Koa from 'koa';
import serve from 'koa-static';
import {openBrowser} from '../../../../scripts/demo/site.mjs';
import {packages} from './packages.mjs';

const script = '<script src="/dist/eczema-guide.js" async></script>';

const pageAround = (body, head = script) =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

async function bundledEditors() {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, 'editors.mjs')],
    nodePaths: [packages],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

/** A site whose pages contain the output of systems, and the editors that produce it. */
export class Site {
  static async open(files, folders) {
    const site = new Site();
    site.pages = new Map(Object.entries(files));
    const app = new Koa();
    app.use((context, next) => {
      const text = site.pages.get(context.path);
      if (text === undefined) return next();
      context.type = /\.(js|json)$/.exec(context.path)?.[1] ?? 'html';
      context.body = text;
      return undefined;
    });
    for (const folder of ['.', ...folders]) app.use(serve(folder));
    site.server = app.listen(0);
    await once(site.server, 'listening');
    site.address = `http://localhost:${site.server.address().port}`;
    site.browser = await openBrowser();
    // For editors and readers in turn, because Chromium needs half a second for another.
    site.page = await site.browser.newPage();
    // The editors are five megabytes, and a machine may be slow.
    site.page.setDefaultTimeout(120_000);
    return site;
  }

  async close() {
    await this.browser?.close();
    this.server.close();
  }

  /** Texts as an editor saves them; `source` is a script that the editor's page needs first. */
  async throughEditor(name, texts, source) {
    if (!this.pages.has('/editors.js')) this.pages.set('/editors.js', await bundledEditors());
    const scripts = [source, '/editors.js'].filter(Boolean);
    const head = scripts.map(src => `<script src="${src}" defer></script>`).join('');
    this.pages.set('/editor.html', pageAround('', head));
    const {address, page} = this;
    await page.goto(`${address}/editor.html`);
    const saved = [];
    for (const text of texts)
      saved.push(
        await page.evaluate(([name, text]) => globalThis.editors[name](text), [name, text])
      );
    return saved;
  }

  /** What readers see of a text with the author's `words` for a widget. */
  async visit(html, tag, words) {
    this.pages.set('/page.html', pageAround(html));
    await this.page.goto(`${this.address}/page.html`);
    const seen = [];
    for (const frame of this.page.frames()) seen.push(await frame.evaluate(look, {tag, words}));
    // The best result, from the page or its frame.
    return verdicts.find(verdict => seen.includes(verdict));
  }
}

const verdicts = ['ours', 'widget', 'words', 'link', 'lost'];

/** What is visible of a widget and of its author's words; runs in the page. */
async function look({tag, words}) {
  const elements = [...document.querySelectorAll(tag)];
  const isDrawn = element => element.status !== 'loading';
  while (!elements.every(isDrawn)) await new Promise(resolve => requestAnimationFrame(resolve));
  for (const element of elements) await element.updateComplete;
  if (elements.some(({source}) => source === 'built-in')) return 'ours';
  // Quill writes non-breaking spaces.
  const hasAll = text => words.every(each => text.replaceAll(/\s/g, ' ').includes(each));
  const texts = elements.map(({shadowRoot}) => shadowRoot?.textContent ?? '').join();
  if (hasAll(texts)) return customElements.get(tag) ? 'widget' : 'words';
  if (hasAll(document.body.innerText)) return 'words';
  return document.querySelector('a[href*="#guide="]') ? 'link' : 'lost';
}
