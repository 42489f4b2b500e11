import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drawMarkdown, sectionOf} from './markdown.mjs';

const draw = source => drawMarkdown(source, href => (href.startsWith('no/') ? undefined : href));

describe('drawMarkdown', () => {
  it('gives each heading an address of its own, as GitHub does', () => {
    const {headings, html} = draw('# `check` & more\n\n## Rules\n\n## Rules\n');
    assert.deepEqual(headings, [
      {depth: 1, id: 'check--more', text: 'check & more'},
      {depth: 2, id: 'rules', text: 'Rules'},
      {depth: 2, id: 'rules-1', text: 'Rules'},
    ]);
    assert.match(html, /<h1 id="check--more"><code>check<\/code> &amp; more<\/h1>/);
  });

  it('draws HTML as text, and leaves comments out', () => {
    const {html} = draw('One <b onclick="x()">word</b>.\n\n<!-- generated -->\n\n<img src=x>\n');
    assert.doesNotMatch(html, /<(b|img)\b|generated/);
    assert.match(html, /&lt;b onclick=&quot;x\(\)&quot;&gt;word&lt;\/b&gt;/);
  });

  it('keeps the words of a link that leads nowhere', () => {
    assert.equal(draw('See [this](no/page.md).').html, '<p>See this.</p>\n');
    assert.equal(draw('See [this](a.md).').html, '<p>See <a href="a.md">this</a>.</p>\n');
  });

  it('makes no heading of an empty cell in the head of a table', () => {
    const {html} = draw('| |Name|\n|-|-|\n|1|A|\n');
    assert.match(html, /<thead><tr><td><\/td><th scope="col">Name<\/th><\/tr>/);
  });

  it('lets a keyboard scroll a table that has more than three columns', () => {
    const table = columns => {
      const row = '|x'.repeat(columns);
      return draw(`${row}|\n${'|-'.repeat(columns)}|\n${row}|\n`).html;
    };
    assert.doesNotMatch(table(3), /tabindex/);
    assert.match(
      table(4),
      /<div class="table" role="group" aria-label="[^"]+" tabindex="0">\n<table>/
    );
  });
});

describe('sectionOf', () => {
  const source = '# A\n\n### one\n\nFirst.\n\n#### deeper\n\n### two\n\nSecond.\n\n## B\n\nLast.';

  it('returns the text below a heading, deeper headings included', () => {
    assert.equal(sectionOf(source, 'one').trim(), 'First.\n\n#### deeper');
    assert.equal(sectionOf(source, 'two').trim(), 'Second.');
    assert.equal(sectionOf(source, 'B').trim(), 'Last.');
  });

  it('returns an empty text for a missing heading', () => {
    assert.equal(sectionOf(source, 'First.'), '');
    assert.equal(sectionOf(source, 'three'), '');
  });
});
