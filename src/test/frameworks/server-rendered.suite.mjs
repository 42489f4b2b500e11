import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {bundle} from './bundle.mjs';

/** The page that every framework renders: own content as a property, as children, and both. */
export const content = {
  facts: {facts: [{id: 'zebra', title: 'Zebra </script> & "stripes"', text: 'Own <b>text</b>.'}]},
  poll: {id: 'tea', question: 'Which tea helps?', options: ['Mint', 'Sage']},
  questions: {questions: ['Is mint safe?']},
};

const built = /seven things|infection/i;

// The words of a page and of all shadow roots in it, and differences from the state.
const readPage = () => {
  const wordsOf = root =>
    [...root.querySelectorAll('*')]
      .filter(({shadowRoot}) => shadowRoot)
      .map(({shadowRoot}) => [shadowRoot.textContent, wordsOf(shadowRoot)].flat().join(' '));
  const sourceOf = id => document.getElementById(id).source;
  return {
    words: wordsOf(document).join(' '),
    text: document.body.textContent,
    sources: Object.fromEntries(
      ['facts', 'poll', 'list', 'questions'].map(id => [id, sourceOf(id)])
    ),
    scripts: document.querySelectorAll('script[type="application/json"]').length,
    heading: document.getElementById('facts').heading,
    level: document.getElementById('facts').headingLevel,
    own: document.getElementById('list').ownContent,
    saved: document.getElementById('facts').saved,
    heard: globalThis.heard ?? [],
    drawn: globalThis.drawn,
  };
};

// Records every drawing, so that words that appear only for a moment are seen too.
const recorder = `<script>globalThis.drawn = [];
addEventListener('content-ready', ({target, detail}) => drawn.push(target.id + ' ' + detail.source), true);
addEventListener('content-error', ({target, detail}) => drawn.push(target.id + ' ' + detail.message), true);
</script>`;

/** Opens a site on a page. Returns what the page logs. */
async function open(page, site) {
  const logged = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) logged.push(message.text());
  });
  page.on('pageerror', error => logged.push(error.message));
  await page.goto(site.address);
  return logged;
}

/** The tests of a framework whose server renders a page that the browser then takes over. */
export function serverRendered(framework, {render, client, clientOnly}) {
  describe(`a page of ${framework}`, () => {
    let browser;
    let page;
    let html;
    let site;
    let freshSite;

    before(async () => {
      browser = await openBrowser();
      page = await browser.newPage();
      html = await render();
      const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
      const pageWith = inside =>
        `${head}${recorder}<div id="app">${inside}</div><script src="/app.js"></script>`;
      site = await servePage(pageWith(html), {'/app.js': await bundle(client)});
      freshSite = await servePage(pageWith(''), {'/app.js': await bundle(clientOnly)});
    });

    after(async () => {
      await browser?.close();
      site?.close();
      freshSite?.close();
    });

    it('has the content of every element in the server’s HTML', () => {
      assert.match(html, /<jak-facts[^>]* heading="Stripes"/);
      assert.match(html, /<jak-facts[^>]* heading-level="3"/);
      assert.match(html, /<eczema-poll[^>]*><script type="application\/json">\{"id":"tea"/);
      assert.match(html, /<li[^>]*>Moss heals<\/li>/);
      assert.match(html, /<jak-facts[^>]* own[ =>]/);
      assert.doesNotMatch(html, /Zebra <\/script>/);
    });

    it('shows children if no script runs', async () => {
      const plain = await browser.newPage({javaScriptEnabled: false});
      await open(plain, site);
      const list = plain.locator('#list');
      assert.equal((await list.innerText()).trim(), 'Moss heals');
      assert.match(await plain.locator('#questions').innerText(), /Example Clinic/);
    });

    for (const [way, siteOf] of [
      ['takes over the HTML of a server', () => site],
      ['draws on its own', () => freshSite],
    ])
      it(`${way} with own words from the first drawing on, and drops nothing`, async () => {
        const logged = await open(page, siteOf());
        await page.waitForFunction(() => document.getElementById('facts')?.source === 'property');
        await page.waitForFunction(() => document.getElementById('list')?.source === 'html');
        const {words, text, drawn, ...seen} = await page.evaluate(readPage);
        assert.deepEqual(seen, {
          sources: {facts: 'property', poll: 'property', list: 'html', questions: 'property'},
          scripts: 0,
          heading: 'Stripes',
          level: 3,
          own: true,
          saved: ['zebra'],
          heard: seen.heard,
        });
        for (const own of [
          'Zebra </script> & "stripes"',
          'Which tea helps?',
          'Sage',
          'Is mint safe?',
        ])
          assert.ok(words.includes(own), own);
        assert.match(words, /Moss heals[^]*Fern/);
        assert.match(text, /Example Clinic/);
        assert.deepEqual(
          drawn.filter(line => !/ (child|property|html|attribute)$/.test(line)),
          []
        );
        assert.doesNotMatch(words, built);
        assert.deepEqual(logged, []);
      });

    for (const [way, siteOf] of [
      ['the HTML of a server', () => site],
      ['a first drawing in the browser', () => freshSite],
    ])
      it(`receives events after ${way}, and draws what a listener changes`, async () => {
        const logged = await open(page, siteOf());
        await page.waitForFunction(() => document.getElementById('poll')?.source === 'property');
        await page.getByLabel('Sage').check();
        await page.getByRole('button', {name: /vote/i}).first().click();
        await page.waitForFunction(() => globalThis.heard?.includes('tea'));
        await page.waitForFunction(() =>
          document.getElementById('questions').shadowRoot.textContent.includes('Is sage safe?')
        );
        const {heard, words} = await page.evaluate(readPage);
        assert.deepEqual(heard, ['tea']);
        assert.doesNotMatch(words, /Is mint safe/);
        assert.deepEqual(logged, []);
      });
  });
}
