import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Koa from 'koa';
import serve from 'koa-static';
import {openBrowser} from '../../../scripts/demo/site.mjs';
import {prerender} from '../prerender/prerender.js';
import {embed} from './embed.js';

// The scripts of the pages are joined from pieces that the build writes into dist/.
let folder;
let server;
let browser;
// Starting a page takes longer than most of these tests, so all of them use one.
let page;
let host;
let frames;
let around;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
  const tags = ['jak-facts', 'doctor-questions'];
  const {files} = await embed(prerender, tags, {out: folder, lang: ['es'], content: []});
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), text);
  }
  const app = new Koa();
  app.use(async (context, next) => {
    // The policy that the documentation calls sufficient.
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    context.set('Content-Security-Policy', context.path === '/around.html' ? '' : policy);
    if (context.path !== '/around.html') return next();
    context.body = around;
  });
  app.use(serve(folder));
  server = app.listen(0);
  await once(server, 'listening');
  // Two names for one machine are two sites for a browser.
  const {port} = server.address();
  host = `http://127.0.0.1:${port}/`;
  frames = `http://localhost:${port}/`;
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  // Files elsewhere are never requested.
  await page.context().route('https://**', route => route.fulfill({body: 'elsewhere'}));
});
after(async () => {
  await browser.close();
  server.close();
  await rm(folder, {recursive: true});
});

/** Opens a page of another site around a frame; `messages` are those that it received. */
async function openPage(body, {lang = 'en', head = ''} = {}) {
  around = `<!doctype html><html lang="${lang}"><script>
    window.messages = [];
    addEventListener('message', ({data}) => messages.push(data));
  </script>${head}<body>${body}`;
  await page.goto(`${host}around.html`);
}

const frameTag = (file, attributes = '') =>
  `<iframe src="${frames}${file}" width="600" height="300" ${attributes}></iframe>`;
const hostScript = () => `<script src="${frames}embed.js" async></script>`;

const inFrame = () => page.frames().find(frame => frame !== page.mainFrame());

/** Waits until the widget in the frame is drawn by its script; returns the frame. */
async function openFrame(tag) {
  const frame = inFrame();
  // A hidden frame draws no frames.
  const often = {polling: 50};
  await frame.waitForFunction(name => document.querySelector(name)?.status === 'ready', tag, often);
  return frame;
}

const lastMessage = kind =>
  page.waitForFunction(
    name =>
      messages.findLast(each =>
        name === 'pym' ? /xheightx/.test(each) : each.type === name || each.message === name
      ),
    kind
  );

const heightOf = frame =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

describe('a page in a frame', () => {
  it('sends its height in four formats', async () => {
    await openPage(frameTag('jak-facts.html?childId=a', 'id="f"'));
    const frame = await openFrame('jak-facts');
    await page.evaluate(() =>
      document
        .querySelector('iframe')
        .contentWindow.postMessage({message: 'ready', secret: 'Ab1'}, '*')
    );
    const wordpress = await (await lastMessage('height')).jsonValue();
    const height = await heightOf(frame);
    assert.ok(height > 300);
    assert.deepEqual(wordpress, {message: 'height', value: height, secret: 'Ab1'});
    const messages = await page.evaluate(() => window.messages);
    const has = wanted => messages.some(each => JSON.stringify(each) === JSON.stringify(wanted));
    assert.ok(has({type: 'eczema-guide-height', height}));
    assert.ok(has({sentinel: 'amp', type: 'embed-size', height}));
    assert.ok(has(`pymxPYMxaxPYMxheightxPYMx${height}`));
  });

  it('sends a guess once while it is hidden, and its height when it is shown', async () => {
    await openPage(frameTag('jak-facts.html', 'style="display: none"'));
    const frame = await openFrame('jak-facts');
    const heights = () =>
      page.evaluate(() =>
        messages.flatMap(({type, height}) => (type === 'eczema-guide-height' ? [height] : []))
      );
    assert.deepEqual(await heights(), [400]);
    await page.evaluate(() => document.querySelector('iframe').removeAttribute('style'));
    await page.waitForFunction(() => messages.some(({height}) => height > 400));
    assert.equal((await heights()).at(-1), await heightOf(frame));
  });

  it('takes its height, colours and language from the script of the page around', async () => {
    const head = `<style>:root {color-scheme: dark; --guide-accent: #aa3366} iframe {box-sizing: border-box}</style>`;
    await openPage(hostScript() + frameTag('jak-facts.html'), {lang: 'es-MX', head});
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
    await page.waitForFunction(() => messages.length > 3);
    const frame = inFrame();
    await frame.waitForURL(/\/es\/jak-facts\.html$/);
    await openFrame('jak-facts');
    await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
    const accent = await frame.evaluate(() =>
      document.documentElement.style.getPropertyValue('--guide-accent')
    );
    assert.equal(accent, '#aa3366');
    await frame.waitForFunction(() => innerHeight === document.documentElement.offsetHeight);
  });

  it('keeps the language and the looks that its address gives', async () => {
    await openPage(hostScript() + frameTag('jak-facts.html?lang=es&theme=dark&accent=0a7'), {
      head: '<style>:root {--guide-accent: red}</style>',
    });
    const frame = inFrame();
    await frame.waitForURL(/\/es\/jak-facts\.html\?theme=dark&accent=0a7$/);
    await openFrame('jak-facts');
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
    const style = await frame.evaluate(() => document.documentElement.getAttribute('style'));
    assert.match(style, /color-scheme: dark; --guide-accent: #0a7;/);
  });

  it('accepts no value from an address or a message that could fetch something', async () => {
    const values = [
      'url(//evil.example/a)',
      'var(--x,url(//e))',
      'image-set("//e")',
      '\\75rl(//e)',
    ];
    const names = ['accent', 'surface', 'page', 'radius', 'font'];
    for (const value of values) {
      const query = names.map(name => `${name}=${encodeURIComponent(value)}`).join('&');
      await openPage(frameTag(`jak-facts.html?${query}`));
      const frame = await openFrame('jak-facts');
      await page.evaluate(
        ([given, each]) =>
          document
            .querySelector('iframe')
            .contentWindow.postMessage(
              {type: 'eczema-guide-page', ...Object.fromEntries(given.map(name => [name, each]))},
              '*'
            ),
        [names, value]
      );
      await frame.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(
        await frame.evaluate(() => document.documentElement.getAttribute('style')),
        null
      );
    }
  });

  it('opens links in the top window, and its own anchors in the frame', async () => {
    await openPage(frameTag('jak-facts.html'));
    const frame = await openFrame('jak-facts');
    await frame.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {href: '#here', textContent: 'Here'});
      document.body.append(link);
      link.click();
    });
    await frame.waitForFunction(() => location.hash === '#here');
    assert.equal(await frame.locator('.open-page').isVisible(), false);
    await frame.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://elsewhere.example/',
        textContent: 'Elsewhere',
      });
      document.body.append(link);
    });
    await frame.getByText('Elsewhere', {exact: true}).click();
    await page.waitForURL('https://elsewhere.example/');
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    it(`offers itself where sandbox="${sandbox}" refuses print and links`, async () => {
      await openPage(hostScript() + frameTag('doctor-questions.html', `sandbox="${sandbox}"`));
      const frame = await openFrame('doctor-questions');
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
      const offer = frame.locator('.open-page');
      await offer.waitFor({state: 'visible'});
      const link = offer.getByText('Open this page');
      assert.equal(await link.getAttribute('href'), `${frames}doctor-questions.html`);
      await frame.evaluate(() => print());
      await frame.waitForFunction(() => document.activeElement.matches('.open-page a'));
      assert.equal(await frame.locator('.guide-print').count(), 0);
      await link.click();
      await offer.getByText(`${frames}doctor-questions.html`).waitFor();
      assert.equal(page.url(), `${host}around.html`);
      assert.equal(frame.url(), `${frames}doctor-questions.html`);
    });

  it('asks WordPress to open its page, and opens others in a tab where it may', async () => {
    const file = 'doctor-questions.html#?secret=Zz9';
    await openPage(frameTag(file, 'sandbox="allow-scripts allow-popups"'));
    const frame = await openFrame('doctor-questions');
    await frame.getByText('Open this page').click();
    const {value, secret} = await (await lastMessage('link')).jsonValue();
    assert.deepEqual([value, secret], [`${frames}doctor-questions.html`, 'Zz9']);
    await frame.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://elsewhere.example/',
        textContent: 'Elsewhere',
      });
      document.body.append(link);
    });
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByText('Elsewhere', {exact: true}).click(),
    ]);
    await tab.waitForURL('https://elsewhere.example/');
    assert.equal(await tab.evaluate(() => opener), null);
    await tab.close();
  });

  it('shows its words where no script may run', async () => {
    await openPage(frameTag('jak-facts.html', 'sandbox=""'));
    await page.frameLocator('iframe').getByRole('heading', {level: 2}).waitFor();
  });

  it('lets the script resize no other frame', async () => {
    const other = `<iframe id="other" width="600" height="300" srcdoc="<script>
      parent.postMessage({type: 'eczema-guide-height', height: 900}, '*')</script>"></iframe>`;
    await openPage(hostScript() + other + frameTag('jak-facts.html'));
    await page.waitForFunction(() => document.querySelector('iframe:not([id])').clientHeight > 400);
    await page.waitForFunction(() => messages.some(({height}) => height === 900));
    assert.equal(await page.evaluate(() => document.querySelector('#other').clientHeight), 300);
  });
});
