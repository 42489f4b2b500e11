import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {blockCodeOf} from '../../../demo/builder/other-forms.js';
import {emptyState} from '../../../demo/builder/state.js';
import {tags} from '../../elements/all.js';
import {addBlock, logIn, openEditor, publish, publishClassic, roles} from './testing/roles.mjs';
import {WordPress} from './testing/site.mjs';

const zip = resolve('dist/wordpress/eczema-guide.zip');
const list = '<h2>Own heading</h2>\n\n<ul>\n<li>Zebras have stripes.</li>\n</ul>';
const block = (attributes, words = '') =>
  `<!-- wp:eczema-guide/widget ${JSON.stringify(attributes)} -->${words}<!-- /wp:eczema-guide/widget -->`;

/** Two widgets, one with own words, as the snippet builder writes them for the plugin. */
const builtBlocks = blockCodeOf(
  {
    ...emptyState,
    widgets: [
      {tag: 'jak-facts', attributes: {layout: 'list', heading: 'Animals -- & "<more>"'}, own: {}},
      {tag: 'doctor-questions', attributes: {}},
    ],
    clinic: 'Clinic <b>',
  },
  new Map([['jak-facts', {title: 'Beasts', facts: ['Zebras -- & <camels> have stripes.']}]])
);

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

/** What a visitor sees on a page: where each element's words come from, and what it shows. */
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

  it("follows WordPress's coding standard", () => {
    const standard = resolve('src/test/wordpress/testing/coding-standard.xml');
    const words = ['-q', '-s', `--standard=${standard}`, '--extensions=php', 'src/wordpress'];
    const {status, stdout} = spawnSync('phpcs', words, {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });

  for (const role of roles) {
    it(`lets the ${role} write own words in a block, which readers then see`, async () => {
      const {page, errors} = pages[role];
      const canvas = await openEditor(page, site);
      const offered = await page.evaluate(() =>
        globalThis.wp.blocks
          .getBlockVariations('eczema-guide/widget', 'inserter')
          .map(({name}) => name)
      );
      assert.deepEqual(offered, tags);
      await addBlock(page, 'Facts');
      await canvas.getByRole('button', {name: 'Write own words'}).click();
      const fields = canvas.locator('.eczema-guide-block [contenteditable=true]');
      await fields.first().click();
      await page.keyboard.type('Own heading');
      await fields.last().click();
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
      const [term, facts, factors, pores] = elements.filter(({tag}) => tag !== 'boxed-warning');
      for (const {source, text} of [facts, factors]) {
        assert.equal(source, 'html');
        assert.match(text, /Own heading.*Zebras have stripes\./);
      }
      assert.match(term.text, /A time of more itch\./);
      assert.match(pores.text, /Small holes\./);
      const html = await htmlOf(id);
      assert.match(html, /<p>Before <glossary-term[^>]*>flare<\/glossary-term> after\.<\/p>/);
      assert.doesNotMatch(html, /hgroup|<p>\s*<\/?jak-/);
    });
  }
  it('takes the blocks that the builder writes, pasted by an author', async () => {
    const {page, errors} = pages.author;
    await openEditor(page, site);
    const isValid = await page.evaluate(plainText => {
      const {blocks, data} = globalThis.wp;
      const pasted = blocks.pasteHandler({HTML: '', plainText, mode: 'BLOCKS'});
      data.dispatch('core/block-editor').insertBlocks(pasted);
      const isWhole = ({isValid, innerBlocks}) => isValid && innerBlocks.every(isWhole);
      return pasted.length === 2 && pasted.every(isWhole);
    }, builtBlocks);
    assert.ok(isValid);
    const elements = await visit(await publish(page));
    const [facts, questions] = elements.filter(({tag}) => tag !== 'boxed-warning');
    assert.equal(facts.source, 'html');
    // WordPress sets dashes, and removes tags from an attribute.
    assert.match(facts.text, /Animals -- & .*Zebras — & <camels> have stripes\./);
    assert.equal(questions.source, 'built-in');
    assert.deepEqual(errors(), []);
  });

  it('has the guide’s words in the page if an author wrote none, as the script draws them', async () => {
    const id = await write('author', block({tag: 'jak-faqs'}) + block({tag: 'glossary-term'}));
    const html = await htmlOf(id);
    const [, words] = /<jak-faqs[^>]*><template shadowrootmode="open">(.*?)<\/template>/s.exec(
      html
    );
    const heading = /part="heading">(.*?)</.exec(words)[1];
    assert.ok(heading.length > 5);
    assert.doesNotMatch(html, /\{\{styles\}\}|data-eczema-guide-words/);
    const [sheet] = /http[^"]+jak-faqs\.css/.exec(words);
    assert.equal((await fetch(sheet)).status, 200);
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(addressOf(id));
    await page.getByRole('heading', {name: heading}).waitFor();
    await context.close();
    const [faqs] = (await visit(id)).filter(({tag}) => tag === 'jak-faqs');
    assert.equal(faqs.source, 'built-in');
    const [first] = /<summary[^>]*>.*?<\/summary>/s.exec(words);
    assert.ok(
      faqs.text.includes(
        first
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim()
      )
    );
    for (const text of [
      block({tag: 'jak-faqs', settings: {src: '/a.json'}}),
      block({tag: 'jak-facts'}, '<!-- wp:paragraph --><p>Own.</p><!-- /wp:paragraph -->'),
      block({tag: 'eczema-guide', settings: {src: '/a.json'}}, block({tag: 'jak-facts'})),
    ])
      assert.doesNotMatch(await htmlOf(await write('author', text)), /shadowrootmode/, text);
  });

  it('accepts no address, no memory and no script from an author', async () => {
    const hostile = {
      src: 'https://evil.example/facts.json',
      endpoint: 'https://evil.example/polls/a',
      remember: 'local',
      votes: true,
      'poll-id': '"><script>alert(1)</script>',
      onclick: 'alert(1)',
      heading: '" onfocus="alert(1)',
    };
    const attributes = Object.entries(hostile)
      .map(([name, value]) => `${name}='${value}'`)
      .join(' ');
    const id = write(
      'author',
      [
        block({tag: 'eczema-poll', settings: hostile}),
        block({tag: 'script', settings: {src: 'https://evil.example/a.js'}}),
        block({tag: 'jak-facts"><img onerror=alert(1)', settings: {}}),
        `<eczema-poll ${attributes}></eczema-poll>`,
        '[eczema_guide tag="eczema-poll" src="https://evil.example/a.json" endpoint="https://evil.example" remember="local" onclick="alert(1)"]',
        '[eczema_guide tag="img" src="x" onerror="alert(1)"]',
      ].join('\n')
    );
    const page = await browser.newPage();
    const dialogs = [];
    page.on('dialog', dialog => dialogs.push(dialog.dismiss()));
    await page.goto(addressOf(id));
    const found = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('main *')];
      const names = elements.flatMap(element => element.getAttributeNames());
      const polls = [...document.querySelectorAll('eczema-poll')];
      return {
        handlers: names.filter(name => name.startsWith('on')),
        polls: polls.map(poll =>
          poll.getAttributeNames().filter(name => /^(src|endpoint|remember)$/.test(name))
        ),
        scripts: document.querySelectorAll('main script').length,
      };
    });
    await page.close();
    assert.deepEqual(found, {handlers: [], polls: [[], [], []], scripts: 0});
    assert.deepEqual(dialogs, []);
    assert.doesNotMatch(await htmlOf(id), /evil\.example/);
  });

  it('accepts content files from this site, and from those that an administrator named', async () => {
    change({origins: ['https://files.example']});
    const own = ['/facts.json', `${site.address}/facts.json`, 'https://files.example/facts.json'];
    const others = [
      'https://evil.example/a.json',
      '//evil.example/a.json',
      '/\\evil.example/a.json',
      '\\\\evil.example/a.json',
      '/\t/evil.example/a.json',
      'https://files.example.evil.example/a.json',
      'https://files.example@evil.example/a.json',
      'http://files.example/a.json',
      'https://files.example:8443/a.json',
      'javascript:alert(1)',
      'data:application/json,{}',
    ];
    const blocks = [...own, ...others].map(src => block({tag: 'jak-facts', settings: {src}}));
    const html = await htmlOf(write('author', blocks.join('\n')));
    change({});
    const found = startTags(html, 'jak-facts').map(tag => /\ssrc="([^"]*)"/.exec(tag)?.[1]);
    assert.deepEqual(found, [...own, ...others.map(() => undefined)]);
    // Built-in text doesn't replace a file that was refused.
    assert.ok(startTags(html, 'jak-facts').every(tag => /\sown\b/.test(tag)));
  });

  it('keeps all attributes of a raw tag for an editor', async () => {
    const tag =
      '<eczema-poll src="/poll.json" endpoint="https://votes.example/a" remember="local">';
    const html = await htmlOf(write('editor', `${tag}</eczema-poll>`));
    assert.deepEqual(startTags(html, 'eczema-poll'), [tag]);
  });

  it('counts votes and keeps answers only as the settings say', async () => {
    const settings = {'poll-id': 'a b', votes: true, remember: 'session'};
    const id = write('author', block({tag: 'eczema-poll', settings}));
    assert.doesNotMatch(startTags(await htmlOf(id), 'eczema-poll')[0], /endpoint|remember/);
    change({
      polls: 'https://votes.example/polls',
      remember: true,
      origins: ['https://files.example'],
    });
    const html = await htmlOf(id);
    change({});
    const [tag] = startTags(html, 'eczema-poll');
    assert.match(tag, / remember="session"/);
    assert.match(tag, / endpoint="https:\/\/votes\.example\/polls\/a%20b"/);
    assert.match(html, /data-origins="self https:\/\/files\.example https:\/\/votes\.example"/);
  });

  it('loads the script, with the chosen languages, only on pages with an element', async () => {
    const script = /plugins\/eczema-guide\/scripts\/([\w.-]+)\?/g;
    const scripts = async text =>
      [...(await htmlOf(write('editor', text))).matchAll(script)].map(([, name]) => name);
    const main = ['eczema-guide.js'];
    assert.deepEqual(await scripts('<p>Only words about jak-facts.</p>'), []);
    for (const text of [
      block({tag: 'jak-facts'}),
      '[eczema_guide]',
      '<jak-facts></jak-facts>',
      '<!-- wp:html --><jak-facts></jak-facts><!-- /wp:html -->',
      '<div data-guide="jak-facts"></div>',
    ])
      assert.deepEqual(await scripts(text), main, text);
    change({languages: ['es']});
    assert.deepEqual(await scripts('[eczema_guide]'), [...main, 'eczema-guide.es.js']);
    change({script: 'https://files.example/own.js'});
    assert.deepEqual(await scripts('[eczema_guide]'), []);
    change({});
  });

  it('keeps words, tags and JSON whole through WordPress’s paragraphs', async () => {
    const id = write(
      'editor',
      `<eczema-guide>

<jak-facts own><p slot="header">Our clinic</p>

${list}

</jak-facts>

<jak-factors><script type="application/json">
{"factors": [

"Stripes"]}
</script></jak-factors>

</eczema-guide>

<hgroup><h2>Another</h2></hgroup>`
    );
    const html = await htmlOf(id);
    assert.match(html, /<hgroup>\s*<h2>Another<\/h2>\s*<\/hgroup>/);
    assert.doesNotMatch(html, /data-eczema-guide-tag|<p>\s*<\/?(eczema|jak)-/);
    const elements = await visit(id);
    const sourceOf = tag => elements.find(element => element.tag === tag).source;
    assert.deepEqual(['jak-facts', 'jak-factors'].map(sourceOf), ['html', 'child']);
  });

  it('draws widgets in a guide’s block, and keeps words of blocks that have no place', async () => {
    const words = '<!-- wp:list --><ul><li>Zebras</li></ul><!-- /wp:list -->';
    const inner = block({tag: 'jak-facts'}, words);
    const misplaced = block({tag: 'jak-faqs'}, block({tag: 'eczema-guide'}, '<p>Kept</p>'));
    const id = write('author', block({tag: 'eczema-guide'}, inner) + misplaced);
    const html = await htmlOf(id);
    assert.match(html, /<eczema-guide class="[^"]*">\s*<jak-facts class="[^"]*" own>\s*<ul\b/);
    assert.match(html, /<jak-faqs class="[^"]*" own><p>Kept<\/p><\/jak-faqs>/);
  });

  it('never shows the guide’s words once an author started to write', async () => {
    const empty = '<!-- wp:paragraph --><p></p><!-- /wp:paragraph -->';
    const id = write('author', block({tag: 'jak-facts'}) + block({tag: 'jak-factors'}, empty));
    const elements = await visit(id);
    const sourceOf = tag => elements.find(element => element.tag === tag).source;
    assert.equal(sourceOf('jak-facts'), 'built-in');
    assert.notEqual(sourceOf('jak-factors'), 'built-in');
  });

  it('keeps tags in the visual mode of the Classic editor', async () => {
    const {page} = pages.editor;
    await page.goto(`${site.address}/wp-admin/post-new.php?classic-editor`);
    await page.click('#content-html');
    const text = `<jak-facts layout="list">\n${list}\n</jak-facts>\n\nA <glossary-term>flare</glossary-term> here.`;
    await page.fill('#content', text);
    await page.click('#content-tmce');
    await page.frameLocator('#content_ifr').getByText('Zebras').waitFor();
    await page.click('#content-html');
    const kept = await page.inputValue('#content');
    assert.match(kept, /<jak-facts layout="list">[^]*<ul>[^]*Zebras[^]*<\/ul>[^]*<\/jak-facts>/);
    assert.match(kept, /A <glossary-term>flare<\/glossary-term> here\./);
  });

  it('lets only an administrator change the settings, and checks them', async () => {
    const address = `${site.address}/wp-admin/options-general.php?page=eczema-guide`;
    for (const role of ['editor', 'author'])
      assert.equal((await pages[role].page.goto(address)).status(), 403);
    const {page} = pages.administrator;
    await page.goto(address);
    await page.check('input[value=es]');
    await page.fill('#eczema-guide-polls', 'https://votes.example/polls/');
    await page.fill('#eczema-guide-origins', 'https://Files.example/a\njavascript:alert(1)\nwords');
    await page.check('#eczema-guide-remember');
    await page.click('#submit');
    await page.getByText('Settings saved.').waitFor();
    assert.deepEqual(site.run(`return get_option( 'eczema_guide' );`), {
      script: '',
      languages: ['es'],
      origins: ['https://files.example'],
      polls: 'https://votes.example/polls',
      remember: true,
    });
    // A form of another site can't know WordPress's nonce.
    const form = {
      option_page: 'eczema_guide',
      action: 'update',
      'eczema_guide[polls]': 'https://evil.example',
    };
    const refused = await page.request.post(`${site.address}/wp-admin/options.php`, {form});
    assert.equal(refused.status(), 403);
  });

  it('leaves words on the page when it is off, and nothing behind when it is deleted', async () => {
    const words = '<!-- wp:list --><ul><li>Zebras have stripes.</li></ul><!-- /wp:list -->';
    const id = write(
      'author',
      `${block({tag: 'jak-facts'}, words)}\n[eczema_guide tag="jak-faqs"]Lions[/eczema_guide]`
    );
    change({remember: true});
    const {page} = pages.administrator;
    await page.goto(`${site.address}/wp-admin/plugins.php`);
    await page.click('#deactivate-eczema-guide');
    await page.locator('#delete-eczema-guide').waitFor();
    const html = await htmlOf(id);
    assert.match(html, /<ul[^>]*><li>Zebras have stripes\.<\/li><\/ul>/);
    assert.match(html, /Lions/);
    assert.doesNotMatch(html, /<jak-facts|eczema-guide\.js/);
    page.on('dialog', dialog => dialog.accept());
    await page.click('#delete-eczema-guide');
    await page.getByText('was successfully deleted').waitFor();
    const left = site.run(
      `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%eczema%'" );`
    );
    assert.deepEqual(left, []);
    assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/eczema-guide')));
    assert.match(await htmlOf(id), /Zebras have stripes\./);
  });

  it('causes no PHP warnings', () => {
    const ours = site.complaints.filter(line => line.includes('eczema-guide'));
    assert.deepEqual(ours, []);
  });

  it('leaves nothing behind on any site of a network', () => {
    site.becomeNetwork();
    const left = site.run(
      `$other = wp_insert_site( array( 'domain' => 'localhost', 'path' => '/other/', 'user_id' => 1, 'title' => 'Other' ) );
       foreach ( array( 1, $other ) as $id ) {
         update_blog_option( $id, 'eczema_guide', array( 'remember' => true ) );
         update_blog_option( $id, 'eczema_guide_of_another', 'kept' );
       }
       define( 'WP_UNINSTALL_PLUGIN', true );
       require $values[0];
       return array_map(
         function ( $id ) {
           return array( get_blog_option( $id, 'eczema_guide' ), get_blog_option( $id, 'eczema_guide_of_another' ) );
         },
         array( 1, $other )
       );`,
      resolve('src/wordpress/uninstall.php')
    );
    assert.deepEqual(left, [
      [false, 'kept'],
      [false, 'kept'],
    ]);
  });
});
