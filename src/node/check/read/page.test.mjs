import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../check.js';

const json = '{"questions": ["Where do herons sleep?"]}';
const list = '<ul><li>Where do herons sleep?</li></ul>';

const pageRuleIds = new Set([
  ...['tag', 'end-tag', 'words-in-tag', 'own-content', 'own-missing', 'beside-tag', 'slot', 'json'],
  ...['no-element', 'attribute', 'schema'],
]);

/** The rules of pages that a body breaks, with the lines. */
function broken(body) {
  const {files} = check(`<!doctype html><html lang="en">\n${body}\n</html>`, {file: 'a.html'});
  const problems = files[0].problems.filter(({rule}) => pageRuleIds.has(rule));
  return problems.map(({rule, line}) => `${rule}:${line}`);
}

const read = {
  'a list': `<doctor-questions own>${list}</doctor-questions>`,
  'a list in wrappers': `<doctor-questions own><div><section>${list}</section></div></doctor-questions>`,
  'terms in wrappers':
    '<jak-facts own><dl><div><dt>Herons</dt><dd>They fish.</dd></div></dl></jak-facts>',
  'an accordion by its classes':
    '<jak-faqs own><div><div class="elementor-tab-title">Where?</div><div class="elementor-tab-content"><p>Here.</p></div></div></jak-faqs>',
  'bold questions':
    '<jak-faqs own><p><b>Where?</b></p><p>Here.</p><p><strong>When?</strong><br>Now.</p></jak-faqs>',
  'a list of bold questions': '<jak-faqs own><ul><li><b>Where?</b> Here.</li></ul></jak-faqs>',
  'a list with hidden items': `<doctor-questions own><ul><li hidden>Draft</li><li>Herons?</li></ul></doctor-questions>`,
  'JSON in a wrapper': `<doctor-questions own><p><script type="application/json">${json}</script></p></doctor-questions>`,
  'JSON in a template': `<doctor-questions own><template><script type="application/json">${json}</script></template></doctor-questions>`,
  'JSON without its script': `<doctor-questions own><pre><code>${json}</code></pre></doctor-questions>`,
  'JSON in a script of another type': `<doctor-questions own><script type="text/plain">${json}</script></doctor-questions>`,
  'the same words beside JSON': `<doctor-questions own><script type="application/json">${json}</script>${list}</doctor-questions>`,
  'a back that a style hides': `<doctor-questions own><div style="backface-visibility: hidden">${list}</div></doctor-questions>`,
  'attributes of the page’s own': `<div data-guide="jak-facts" class="a" data-aos="fade" data-id="1" data-v-7ba5bd90 style="order: 1" role="region" aria-label="Herons"></div><jak-facts part="a" data-lang="en" hidden></jak-facts>`,
  'words that are struck':
    '<doctor-questions own><ul><li><del>Herons?</del></li><li>Storks?</li></ul></doctor-questions>',
  'a placeholder': `<div data-guide="doctor-questions" data-own>${list}</div>`,
  'a link after a list': `<h2>Ask</h2>${list}<p><a href="/a.html#guide=doctor-questions&own">Ask</a></p>`,
  'a link to a glossary word': `${list}<p><a href="/a.html#guide=glossary-term">biologic</a> works</p>`,
  'a link that a reader wrote': `<jak-facts></jak-facts><p><a rel="ugc" href="/a.html#guide=doctor-questions&own">Ask</a></p>`,
  'the file of a guide for an empty element': `<eczema-guide own><script type="application/json">{"questions": ${json}}</script><doctor-questions></doctor-questions></eczema-guide>`,
  'a guide whose file is elsewhere': `<eczema-guide own src="guide.json"><jak-facts></jak-facts></eczema-guide>`,
  'a loading sentence in <noscript>': '<jak-facts><noscript>Please wait.</noscript></jak-facts>',
  'a clinic’s name in its slot':
    '<visit-summary><p data-slot="header">Heron Clinic</p></visit-summary>',
  'an element of another kind beside a list': `<jak-facts></jak-facts><h2>Herons</h2>${list}`,
  'end tags in comments, scripts and attributes': `<!-- </jak-facts> --><p title="</jak-facts>">A</p><script>'</jak-facts>'</script><jak-facts></jak-facts>`,
  'tags that only look a bit like ours': '<fact-box></fact-box><my-guide></my-guide>',
};

const refused = {
  'a paragraph': ['<doctor-questions own><p>Herons.</p></doctor-questions>', 'words-in-tag:2'],
  'terms that share a text': [
    '<jak-facts own><dl><dt>Herons</dt><dt>Storks</dt><dd>They fish.</dd></dl></jak-facts>',
    'words-in-tag:2',
  ],
  'bold words that ask nothing': [
    '<jak-faqs own><p><b>Herons</b></p><p>They fish.</p></jak-faqs>',
    'words-in-tag:2',
  ],
  'words beside a list': [
    `<doctor-questions own>${list}<blockquote>Herons.</blockquote></doctor-questions>`,
    'words-in-tag:2',
  ],
  'words beside a placeholder’s list': [
    `<div data-guide="jak-facts" data-own>\n${list} Herons.</div>`,
    'words-in-tag:2',
  ],
  'JSON in the quotes of a word processor': [
    '<doctor-questions own>\n{“questions”: [“Herons?”]}</doctor-questions>',
    'json:3',
  ],
  'JSON that is cut off': [
    '<doctor-questions own><script type="application/json">\n{"questions": [</script></doctor-questions>',
    'json:3',
  ],
  'an attribute that nearly is one': [
    '<doctor-questions own\n question="Herons?"></doctor-questions>',
    'own-content:2,attribute:3',
  ],
  'an attribute of a placeholder on an element': [
    '<doctor-questions data-questions="Herons?"></doctor-questions>',
    'attribute:2',
  ],
  'an attribute of a placeholder that nearly is one': [
    '<div data-guide="jak-facts" data-fact="Herons fish."></div>',
    'attribute:2',
  ],
  'an address by another name': ['<jak-facts href="facts.json"></jak-facts>', 'attribute:2'],
  'other words beside JSON': [
    `<doctor-questions own><script type="application/json">${json}</script><p>Ask this first.</p></doctor-questions>`,
    'words-in-tag:2',
  ],
  'two scripts with JSON': [
    `<doctor-questions own><script type="application/json">${json}</script><script type="application/json">${json}</script></doctor-questions>`,
    'json:2',
  ],
  'words between CDATA marks': [
    '<doctor-questions own><![CDATA[Herons?]]></doctor-questions>',
    'words-in-tag:2',
  ],
  'words that a style hides': [
    '<doctor-questions own><ul style="display: none"><li>Herons?</li></ul></doctor-questions>',
    'words-in-tag:2',
  ],
  'a slot that doesn’t exist': [
    '<visit-summary><p slot="top">Heron Clinic</p></visit-summary>',
    'slot:2',
  ],
  'a slot in a wrapper': [
    '<visit-summary><div><p slot="header">Heron Clinic</p></div></visit-summary>',
    'slot:2',
  ],
  'an empty script': [
    '<doctor-questions own><script type="application/json"></script></doctor-questions>',
    'json:2',
  ],
  'a link whose list is gone': [
    '<p><a href="/a.html#guide=doctor-questions&own">Ask</a></p>',
    'own-content:2',
  ],
  '`own` without content': ['<doctor-questions own></doctor-questions>', 'own-content:2'],
  '`own` on a placeholder': ['<div data-guide="jak-facts" data-own>&nbsp;</div>', 'own-content:2'],
  '`own` on the guide around': [
    '<eczema-guide own><jak-facts></jak-facts></eczema-guide>',
    'own-content:2',
  ],
  'a section that the guide’s file lacks': [
    `<eczema-guide own><script type="application/json">{"questions": ${json}}</script>\n<jak-facts></jak-facts></eczema-guide>`,
    'own-content:3',
  ],
  'content without `own`': [`<doctor-questions>${list}</doctor-questions>`, 'own-missing:2'],
  'a paragraph that closes the tag': [
    `<p><doctor-questions></p>\n${list}\n<p></doctor-questions></p>`,
    'end-tag:2,end-tag:4',
  ],
  'a tag that closes itself': [`<jak-facts />\n<p>Herons.</p>`, 'end-tag:2,words-in-tag:2'],
  'a stray end tag': ['<p>Herons.</p></jak-facts>', 'end-tag:2'],
  'a list behind its tag': [`<jak-facts></jak-facts>\n<!-- ours -->\n${list}`, 'beside-tag:2'],
  'answers behind their tag': [
    '<jak-faqs></jak-faqs><details><summary>Where?</summary>There.</details>',
    'beside-tag:2',
  ],
  'a tag in the singular': ['<jak-fact></jak-fact>', 'tag:2'],
  'a tag without its hyphen': ['<jakfacts></jakfacts>', 'tag:2'],
  'an underscore': ['<jak_facts></jak_facts>', 'tag:2'],
  'an unknown placeholder': ['<div data-guide="birds"></div>', 'tag:2'],
  'a clinic’s name without its slot': [
    '<visit-summary><p>Heron Clinic</p></visit-summary>',
    'slot:2',
  ],
  'a script without elements': [
    '<script src="/dist/eczema-guide.js" async></script>',
    'no-element:2',
  ],
};

describe('a page', () => {
  for (const [name, body] of Object.entries(read))
    it(`passes with ${name}`, () => assert.deepEqual(broken(body), []));

  for (const [name, [body, rules]] of Object.entries(refused))
    it(`fails with ${name}`, () => assert.equal(broken(body).join(), rules));

  it('names the nearest tag', () => {
    const {files} = check('<html><jakfacts></jakfacts></html>', {file: 'a.html'});
    assert.equal(
      files[0].problems[0].message,
      'there is no element <jakfacts>. Did you mean <jak-facts>?'
    );
  });

  it('gives the position of a field in JSON with line endings of Windows', () => {
    const text =
      '<html lang="en"><doctor-questions own><script type="application/json">{\r\n"intor": "A",\r\n"questions": ["B"]}</script></doctor-questions></html>';
    const found = check(text, {file: 'a.html'}).files[0].problems;
    const {line, column} = found.find(({rule}) => rule === 'unknown-field');
    assert.deepEqual({line, column}, {line: 2, column: 1});
  });

  it('is not checked for rules that the settings switch off', () => {
    const config = {off: {'own-missing': 'No content system stands between'}};
    const [{problems, off}] = check(`<doctor-questions>${list}</doctor-questions>`, {
      file: 'a.html',
      config,
    }).files;
    assert.ok(!problems.some(({rule}) => rule === 'own-missing'));
    assert.equal(off[0].rule, 'own-missing');
  });
});
