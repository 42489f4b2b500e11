import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {control, enterAll, fill, ids, pageOf, secret} from './visitor.mjs';
import {leaks, watchCalls, watchTab, whatStands} from './watch.mjs';

const script = readFileSync('dist/eczema-guide.js');
// A page without widgets, which reveals nothing by itself.
const bare =
  '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main></main>';
// Events between elements before anyone entered anything; only `content-ready` has a detail.
const plumbing =
  /^(content-ready \{"source":"(property|built-in)"\}|context-(request|provider) without a detail)$/;

describe('what a reader enters', () => {
  let browser;
  let server;
  let tab;
  let outside;

  before(async () => {
    browser = await openBrowser();
    tab = await browser.newPage({permissions: ['clipboard-read', 'clipboard-write']});
    tab.setDefaultTimeout(10_000);
    await tab.addInitScript(watchCalls);
    await tab.route('**/polls/**', route => {
      const voted = route.request().method() === 'PUT';
      const counts = {'zebra-option': voted ? 12 : 11, 'another-option': 3};
      return route.fulfill({json: {id: 'poll', counts, total: voted ? 15 : 14, closed: false}});
    });
  });

  after(() => browser.close());

  // The port is a new one, and so the storage is empty.
  async function openPage(html) {
    server = await servePage(html, {'/eczema-guide.js': script});
    outside = watchTab(tab);
    await tab.goto(server.address);
  }

  async function open(attributes = {}) {
    await openPage(pageOf(attributes));
    await fill(tab);
  }

  afterEach(async () => {
    await tab.goto('about:blank');
    server.close();
  });

  /** Where a word can be read, without order and count. */
  async function found(word = secret) {
    // Requests are reported in order: after this one, those before it are known.
    const last = tab.waitForRequest('**/last');
    await tab.evaluate(() => void fetch('/last'));
    await last;
    const all = [...outside, ...(await tab.evaluate(whatStands))];
    return [...new Set(all.filter(([, text]) => word.test(text)).map(([way]) => way))].sort();
  }

  /** Clears the records; what is still stored somewhere is found again. */
  async function forget() {
    outside.length = 0;
    await tab.evaluate(() => (window.noted = []));
  }

  const events = async () =>
    (await tab.evaluate(() => window.noted))
      .filter(([way, text]) => way === 'event' && !plumbing.test(text))
      .map(([, text]) => text);

  /** Clears everything by script. */
  const clear = () =>
    tab.evaluate(async all => {
      for (const id of all) {
        document.getElementById(id).clear?.();
        await document.getElementById(id).updateComplete;
      }
    }, ids);

  for (const [where, attributes] of [
    ['', {}],
    [' in a guide', {'eczema-guide': ''}],
  ])
    it(`reaches nobody${where}, and the page learns only where something was entered`, async () => {
      await open(attributes);
      const address = tab.url();
      await enterAll(tab);
      assert.deepEqual(await found(), []);
      assert.equal(tab.url(), address);
      assert.deepEqual([...new Set(await events())].sort(), [
        'check-answer {"question":"choice"}',
        'check-answer {"question":"scale"}',
        'check-answer {"question":"words"}',
        'check-complete {}',
        'fact-save {"fact":"fact"}',
        'factor-flag {}',
        'faq-open {"faq":"first"}',
        'poll-vote {"poll":"counted"}',
        'poll-vote {"poll":"poll"}',
        'question-pick {}',
        'summary-print {}',
      ]);
      await forget();
      await clear();
      assert.deepEqual(await events(), []);
      assert.deepEqual(await found(), []);
    });

  for (const remember of ['local', 'session'])
    it(`is in the ${remember} storage, and nowhere else, where the publisher wrote remember="${remember}"`, async () => {
      const attribute = `remember="${remember}"`;
      await open(Object.fromEntries(ids.map(id => [id, attribute])));
      await enterAll(tab);
      assert.deepEqual(await found(), [`${remember} storage`]);
      await forget();
      await clear();
      assert.deepEqual(await found(), []);
    });

  it('goes to the poll’s server as the option chosen, without anything else', async () => {
    await open({'eczema-poll': 'endpoint="/polls/poll"'});
    await enterAll(tab);
    assert.deepEqual(await found(), ['request']);
    const told = outside.map(([, text]) => text).filter(text => secret.test(text));
    for (const text of told) {
      assert.match(
        text,
        /^PUT \S+\/polls\/poll\/ballots .* \{"ballot":"[\da-f-]{36}","choices":\["zebra-option"\]\}$/
      );
      assert.doesNotMatch(text, /"(cookie|referer|authorization)":/i);
    }
    assert.equal(new Set(told.map(text => text.split(' ')[1])).size, 1);
  });

  it('is passed on only when and how the reader asks for it', async () => {
    await open();
    await enterAll(tab);
    assert.deepEqual(await found(), []);
    await forget();
    const coming = tab.waitForEvent('download');
    await control(tab, 'visit-summary', 'button', 'Download as text').click();
    assert.match(await readFile(await (await coming).path(), 'utf8'), /My own zebra\?/);
    // Its name reveals nothing.
    assert.deepEqual(await found(), []);
    assert.deepEqual(await events(), ['summary-share {}']);

    const ways = [
      ['visit-summary', 'button', 'Copy', 'clipboard'],
      ['visit-summary', 'button', 'Share', 'share'],
      ['doctor-questions', 'button', 'Share', 'share'],
      ['doctor-questions', 'button', 'Copy link', 'clipboard'],
      ['doctor-questions', 'link', 'E-mail', 'e-mail'],
    ];
    for (const [id, role, name, way] of ways) {
      await forget();
      await control(tab, id, role, name).click();
      await tab.waitForFunction(each => window.noted.some(([noted]) => noted === each), way);
      assert.deepEqual(await found(), [way], name);
      assert.deepEqual(await events(), ['summary-share {}']);
    }
    // Ids of the publisher's question and of the saved fact: neither a reader's own question nor what an answer or a tick led to.
    assert.equal(
      await tab.evaluate(() => navigator.clipboard.readText()),
      `${server.address}#eczema-questions=zebra-question&eczema-facts=fact`
    );
  });

  it('would be found in each of the watched ways', async () => {
    await openPage(bare);
    assert.deepEqual(await found(), []);
    for (const [index, [name, [way, leak]]] of Object.entries(leaks).entries()) {
      const word = `zebra-${index}-`;
      await tab.evaluate(leak, word);
      // Chromium reports sockets and downloads once they start.
      const deadline = AbortSignal.timeout(5_000);
      let ways = [];
      while (!ways.includes(way) && !deadline.aborted) ways = await found(new RegExp(word, 'i'));
      assert.ok(ways.includes(way), `${name} was found in: ${ways}`);
    }
  });
});
