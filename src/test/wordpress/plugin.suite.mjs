import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {tags} from '../../elements/all.js';
import {addBlock, logIn, openEditor, publish, publishClassic, roles} from './testing/roles.mjs';
import {WordPress} from './testing/site.mjs';

const zip = resolve('dist/wordpress/eczema-guide.zip');
const list = '<h2>Own heading</h2>\n\n<ul>\n<li>Zebras have stripes.</li>\n</ul>';
const block = (attributes, words = '') =>
  `<!-- wp:eczema-guide/widget ${JSON.stringify(attributes)} -->${words}<!-- /wp:eczema-guide/widget -->`;

let site;
let browser;
let pages;

before(async () => {
  if (!existsSync(zip)) throw new Error(`${zip} is missing. Fix: npm run build`);
  site = await WordPress.start();
  ({browser, pages} = await logIn(site));
});

after(async () => {
  await browser?.close();
  await site?.delete();
});

const addressOf = id => `${site.address}/?p=${id}`;
const htmlOf = async id => (await fetch(addressOf(id))).text();

/** Publishes a text as a role, with all filters that WordPress has for it. */
const write = (role, text) =>
  site.run(
    `wp_set_current_user( get_user_by( 'login', $values[0] )->ID );
     return wp_insert_post( wp_slash( array( 'post_title' => 'A page', 'post_content' => $values[1], 'post_status' => 'publish' ) ) );`,
    role,
    text
  );

const change = settings =>
  site.run(`return update_option( 'eczema_guide', $values[0] );`, settings);

/** What a visitor sees of a page: where each element's words come from, and what it shows. */
async function visit(id) {
  const page = await browser.newPage();
  await page.goto(addressOf(id));
  const elements = await page.evaluate(
    tags =>
      Promise.all(
        [...document.querySelectorAll(tags.join())].map(async element => {
          await customElements.whenDefined(element.localName);
          await element.updateComplete;
          const {localName, source, shadowRoot} = element;
          return {tag: localName, source, text: shadowRoot.textContent.replaceAll(/\s+/g, ' ')};
        })
      ),
    tags
  );
  await page.close();
  return elements;
}

/** The start tags of an element on a page as they were sent. */
const startTags = (html, tag) => html.match(new RegExp(`<${tag}(?=[\\s>])[^>]*>`, 'g')) ?? [];

describe('the plugin in WordPress', () => {
  it('is uploaded and activated by an administrator', async () => {
    const {page} = pages.administrator;
    await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', {name: 'Activate Plugin'}).click();
    await page.waitForURL(/plugins\.php/);
    assert.equal(await page.locator('[data-slug="eczema-guide"].active').count(), 1);
  });

  it('is PHP without faults', () => {
    const folder = join(site.folder, 'wp-content/plugins/eczema-guide');
    const files = readdirSync(folder, {recursive: true}).filter(file => file.endsWith('.php'));
    assert.ok(files.length > 8);
    for (const file of files) execFileSync('php', ['-l', file], {cwd: folder, stdio: 'pipe'});
  });

  for (const role of roles) {
    it(`lets the ${role} write own words in a block, which readers then see`, async () => {
      const {page, errors} = pages[role];
      await openEditor(page, site);
      const offered = await page.evaluate(() =>
        globalThis.wp.blocks
          .getBlockVariations('eczema-guide/widget', 'inserter')
          .map(({name}) => name)
      );
      assert.deepEqual(offered, tags);
      await addBlock(page, 'Facts');
      await page.getByRole('button', {name: 'Write own words'}).click();
      const [heading, item] = await page
        .locator('.eczema-guide-block [contenteditable=true]')
        .evaluateAll(all => all.map(({id}) => `#${CSS.escape(id)}`));
      await page.locator(heading).click();
      await page.keyboard.type('Own heading');
      await page.locator(item).click();
      await page.keyboard.type('Zebras have stripes.');
      const id = await publish(page);
      const [facts] = await visit(id);
      assert.equal(facts.source, 'html');
      assert.match(facts.text, /Own heading.*Zebras have stripes\./);
      await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForFunction(() =>
        globalThis.wp.data.select('core/block-editor').getBlockCount()
      );
      const isValid = await page.evaluate(() =>
        globalThis.wp.data
          .select('core/block-editor')
          .getBlocks()
          .every(block => block.isValid)
      );
      assert.ok(isValid);
      assert.deepEqual(errors(), []);
    });

    it(`draws a shortcode and a raw tag that the ${role} wrote in the Classic editor`, async () => {
      const text = `Before [eczema_term definition="A time of more itch."]flare[/eczema_term] after.

[eczema_guide tag="jak-facts" layout="list"]
${list}
[/eczema_guide]

<jak-factors own>
${list}
</jak-factors>

<glossary-term definition="Small holes.">pores</glossary-term> in a line.`;
      const id = await publishClassic(pages[role].page, site, text);
      const elements = await visit(id);
      assert.deepEqual(elements.map(({tag, source}) => [tag, source]).slice(0, 3), [
        ['glossary-term', 'attribute'],
        ['jak-facts', 'html'],
        ['jak-factors', 'html'],
      ]);
      for (const {text} of elements.slice(1, 3)) assert.match(text, /Zebras have stripes\./);
      const html = await htmlOf(id);
      assert.match(html, /<p>Before <glossary-term[^>]*>flare<\/glossary-term> after\.<\/p>/);
      assert.doesNotMatch(html, /hgroup|<p>\s*<\/?jak-/);
    });
  }
});
