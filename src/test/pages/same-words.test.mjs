import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFile} from 'node:fs/promises';
import fc from 'fast-check';
import {openBrowser, openDrawn} from '../../../scripts/demo/site.mjs';
import {checkText} from '../../node/check/check.js';
import {prerender} from '../../node/prerender/prerender.js';
import {rounds} from '../support/sample.suite.js';
import {
  formsOf,
  linkForm,
  pageFormsOf,
  taggedPages,
  wholePages,
} from './testing/generated-pages.mjs';

const address = 'http://publisher.example/';
const script = '<script src="/guide.js"></script>';
const pageAround = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

const style = (_tag, css) => `<style>${css}</style>`;

// The rules with which `check` reports words that an element can't read.
const unreadable = new Set(['words-in-tag', 'own-content', 'schema', 'json', 'tag', 'src']);

/** A reader's browser, which gets each page from memory. */
class Reader {
  static async open(scripts) {
    const reader = new Reader();
    reader.browser = await openBrowser();
    const files = {'/guide.js': await readFile('dist/eczema-guide.js', 'utf8')};
    reader.page = await reader.browser.newPage();
    await reader.page.route('**/*', (route, request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/') return route.fulfill({body: reader.html, contentType: 'text/html'});
      const body = scripts ? files[pathname] : undefined;
      return route.fulfill({body: body ?? '', contentType: 'text/javascript'});
    });
    return reader;
  }

  close() {
    return this.browser.close();
  }

  /** The words that are visible on a page, and the state of its elements. */
  async read(html) {
    this.html = html;
    await openDrawn(this.page, address);
    return this.page.evaluate(seen);
  }
}

/** Runs in the page. */
function seen() {
  const own = [...document.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
  // Words in the order in which they are drawn, with slotted ones at their slot.
  const wordsIn = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
      return '';
    // The day on a sheet is the reader's.
    if (node.matches?.('style, script, template, noscript, [hidden], [popover], .date')) return '';
    if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
    const inside = node.shadowRoot ?? node;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : [...inside.childNodes];
    return ` ${nodes.map(wordsIn).join('')} `;
  };
  return {
    words: wordsIn(document.body).replaceAll(/\s+/g, ' ').trim(),
    failed: own.filter(({status}) => status === 'failed').map(({localName}) => localName),
  };
}

const findings = html => {
  const {report} = checkText(html, {file: 'page.html'});
  return report.problems.filter(({severity, rule}) => severity === 'error' && unreadable.has(rule));
};

describe('what a page says', () => {
  let withScript;
  let withoutScript;

  before(async () => {
    withScript = await Reader.open(true);
    withoutScript = await Reader.open(false);
  });

  after(() => Promise.all([withScript?.close(), withoutScript?.close()]));

  async function compare(body) {
    const html = pageAround(body);
    const options = {file: 'page.html', root: '.', languages: [], style};
    const {html: prerendered} = await prerender(html, options);
    const drawn = await withScript.read(pageAround(body, script));
    const plain = await withoutScript.read(prerendered);
    assert.equal(plain.words, drawn.words, `prerendered:\n${body}`);
    const taken = await withScript.read(prerendered.replace('</head>', `${script}</head>`));
    assert.equal(taken.words, drawn.words, `prerendered, with the script:\n${body}`);
    checkFindings(html, drawn, body);
  }

  function checkFindings(html, drawn, body) {
    const problems = findings(html);
    assert.equal(
      problems.length > 0,
      drawn.failed.length > 0,
      `check: ${JSON.stringify(problems.map(({rule, message}) => [rule, message]))}; failed: ${drawn.failed}\n${body}`
    );
  }

  async function compareLink(body) {
    // It shows one step at a time.
    fc.pre(!body.includes('jak-pathway'));
    const html = pageAround(body);
    const {html: prerendered} = await prerender(html, {
      file: 'page.html',
      root: '.',
      languages: [],
      style,
    });
    assert.equal(prerendered, html);
    const drawn = await withScript.read(pageAround(body, script));
    const plain = await withoutScript.read(html);
    for (const item of plain.words.replace(/ More$/, '').split(' Note '))
      assert.ok(drawn.words.includes(item.trim()), `${item} is missing:\n${body}`);
    checkFindings(html, drawn, body);
  }

  it('is there without a script if a link becomes the element, and in it with one', async () => {
    await fc.assert(fc.asyncProperty(wholePages(linkForm), compareLink), {numRuns: rounds(12)});
  });

  const generated = [
    ...Object.entries(formsOf).map(([name, form]) => [name, taggedPages(form)]),
    ...Object.entries(pageFormsOf).map(([name, form]) => [name, wholePages(form)]),
  ];

  for (const [name, pages] of generated)
    it(`is the same in a browser, prerendered and in check: ${name}`, async () => {
      await fc.assert(fc.asyncProperty(pages, compare), {numRuns: rounds(12)});
    });
});
