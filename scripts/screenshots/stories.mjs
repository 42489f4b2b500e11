// Writes the pictures of docs/first-widget.md into demo/images/stories/, after a build:
// `node --import ./scripts/test/run-sources.mjs scripts/screenshots/stories.mjs`. It needs WordPress, as `npm run
// test:wordpress` does.
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {execPath} from 'node:process';
import Koa from 'koa';
import serve from 'koa-static';
import {marked} from 'marked';
import {blockCodeOf, frameCodeOf, markdownCodeOf} from '../../demo/builder/other-forms.js';
import {headCodeOf, placeholderCodeOf} from '../../demo/builder/snippet.js';
import {emptyState} from '../../demo/builder/state.js';
import {
  addBlock,
  logIn,
  openEditor,
  openInserter,
  publish,
} from '../../src/test/wordpress/testing/roles.mjs';
import {WordPress} from '../../src/test/wordpress/testing/site.mjs';
import {escape} from '../demo/layout.mjs';

const folder = 'demo/images/stories';
const chosen = {tag: 'doctor-questions', attributes: {}, own: {}};
const content = {
  title: 'Ask us at your visit',
  questions: [
    'How soon will we know if it helps?',
    'Which tests do I need first?',
    'What if I flare?',
  ],
};
const contents = new Map([[chosen.tag, content]]);
const materials = {contents, integrity: {}, rooms: new Map()};
const state = {...emptyState, widgets: [chosen], keepRoom: false};

const page = (title, body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,">${head}<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif }
pre { padding: 1rem; background: #f4f4f2; font: 0.85rem/1.5 monospace; white-space: pre-wrap }</style><body>${body}`;

async function shoot(tab, name, height = 700, width = 760) {
  await tab.setViewportSize({width, height});
  await tab.waitForLoadState('networkidle');
  await tab.screenshot({path: join(folder, `${name}.png`)});
}

const setPlugin = (site, state) =>
  site.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return $values[0]( 'eczema-guide/eczema-guide.php' );`,
    state
  );

async function withPlugin(site, tab) {
  const canvas = await openEditor(tab, site);
  await openInserter(tab, 'Eczema guide');
  await tab.getByRole('option', {name: 'Facts', exact: true}).waitFor();
  await shoot(tab, 'plugin-1-blocks', 900, 1300);
  // As pasted from the builder; it looks the same if the words are typed.
  await tab.evaluate(
    code => {
      const {blocks, data} = globalThis.wp;
      data.dispatch('core/block-editor').resetBlocks(blocks.parse(code));
    },
    blockCodeOf(state, contents)
  );
  await canvas.getByText(content.questions[0]).waitFor();
  await shoot(tab, 'plugin-2-words', 900, 1300);
  return publish(tab);
}

async function withoutPlugin(site, tab) {
  setPlugin(site, 'deactivate_plugins');
  cpSync('dist/eczema-guide.js', join(site.folder, 'eczema-guide.js'));
  const head = headCodeOf({...state, folder: '/', place: 'author'}, materials);
  writeFileSync(
    join(site.folder, 'wp-content/mu-plugins/theme-head.php'),
    `<?php add_action( 'wp_head', function () { ?>${head}<?php } );`
  );
  await openEditor(tab, site);
  await addBlock(tab, 'Custom HTML');
  await tab.locator('.block-editor-plain-text').first().fill(placeholderCodeOf(state, contents));
  await shoot(tab, 'author-1-code', 900, 1300);
  return publish(tab);
}

async function readPost(site, browser, id, name) {
  const tab = await browser.newPage();
  await tab.goto(`${site.address}/?p=${id}`);
  await tab.locator(`${chosen.tag} [part=item]`).first().waitFor();
  await tab.locator(chosen.tag).scrollIntoViewIfNeeded();
  await shoot(tab, name, 900);
  await tab.close();
}

/** A blog that turns Markdown into pages, and a page with a frame, as in systems that accept no scripts. */
async function inOtherPlaces(browser) {
  const root = mkdtempSync(join(tmpdir(), 'eczema-guide-'));
  const file = join(root, `${chosen.tag}.json`);
  writeFileSync(file, JSON.stringify(content));
  const words = ['embed', chosen.tag, '--content', file, '--out', join(root, 'embed')];
  execFileSync(execPath, ['dist/node/eczema-guide.js', ...words], {stdio: 'pipe'});
  cpSync('dist/eczema-guide.js', join(root, 'eczema-guide.js'));
  const server = new Koa().use(serve(root)).listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${server.address().port}/`;
  const write = (name, html) => writeFileSync(join(root, `${name}.html`), html);
  const script = '<script src="eczema-guide.js" async></script>';
  const textAt = place =>
    `# Before your visit\n\nTen minutes are short.\n\n${markdownCodeOf({...state, folder: place}, contents)}`;
  const frameAt = place => frameCodeOf({...state, folder: place});
  // Code that is shown has an example address; code that is drawn has the address of this server.
  const example = 'https://clinic.example/';
  write('text', page('Text', `<pre>${escape(textAt(example))}</pre>`));
  write('blog', page('Blog', marked.parse(textAt(address)), script));
  write('code', page('Code', `<pre>${escape(frameAt(example))}</pre>`));
  write('framed', page('Framed', `<h1>Before your visit</h1>${frameAt(address)}`));
  const tab = await browser.newPage();
  for (const [name, path, height] of [
    ['markdown-1-text', 'text.html', 320],
    ['markdown-2-page', 'blog.html', 660],
    ['frame-1-code', 'code.html', 180],
    ['frame-2-page', 'framed.html', 620],
  ]) {
    await tab.goto(address + path);
    if (path === 'blog.html') await tab.locator(`${chosen.tag} [part=item]`).first().waitFor();
    await shoot(tab, name, height);
  }
  server.close();
  rmSync(root, {recursive: true});
}

mkdirSync(folder, {recursive: true});
const site = await WordPress.start();
const {browser, pages} = await logIn(site);
execFileSync('unzip', [
  '-q',
  resolve('dist/wordpress/eczema-guide.zip'),
  '-d',
  join(site.folder, 'wp-content/plugins'),
]);
setPlugin(site, 'activate_plugin');
const tab = pages.author.page;
await readPost(site, browser, await withPlugin(site, tab), 'wordpress-page');
await readPost(site, browser, await withoutPlugin(site, tab), 'wordpress-page');
await inOtherPlaces(browser);
await browser.close();
await site.delete();
