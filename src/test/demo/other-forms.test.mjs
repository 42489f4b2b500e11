import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  blockCodeOf,
  embedCommandOf,
  frameCodeOf,
  linkCodeOf,
  markdownCodeOf,
} from '../../../demo/builder/other-forms.js';
import {emptyState} from '../../../demo/builder/state.js';
import {linkAttributes} from '../../shared/page/placeholders.js';
import {readWidget} from '../../node/embed/own-widgets.js';

const facts = {tag: 'jak-facts', attributes: {layout: 'list', heading: 'A & "B"'}};
const folder = 'https://clinic.example/';
const state = {...emptyState, widgets: [facts], folder};
const none = new Map();
const own = {...state, widgets: [{...facts, own: {}}]};
const contentsOf = content => new Map([['jak-facts', content]]);
const listed = contentsOf({
  title: 'Animals',
  facts: ['Zebras *have* 2*5 [stripes](/a(1)).', {title: 'Camels', text: 'store <fat>.'}],
});
const detailed = contentsOf({facts: [{id: 'zebra', text: 'Zebras have stripes.'}]});

const hrefOf = code => /href="([^"]+)"/.exec(code)[1].replaceAll('&amp;', '&');

describe('the builder’s forms for frames and links', () => {
  it('give a frame for each widget, with its looks, and the script beside it', () => {
    const code = frameCodeOf({...state, language: 'es', accent: '#0f6b6b', font: 'Georgia, serif'});
    assert.equal(
      code,
      '<iframe src="https://clinic.example/embed/es/jak-facts.html?accent=%230f6b6b&amp;font=Georgia%2C%20serif"' +
        ' title="Facts" width="100%" height="500" style="border:0"></iframe>\n' +
        '<script src="https://clinic.example/embed/embed.js" async></script>'
    );
  });

  it('give a link whose attributes the script reads', () => {
    const href = hrefOf(linkCodeOf(state, none));
    assert.ok(href.startsWith('https://clinic.example/embed/jak-facts.html#guide=jak-facts&'));
    assert.deepEqual(Object.fromEntries(linkAttributes(href)), {
      'data-guide': 'jak-facts',
      'data-layout': 'list',
      'data-heading': 'A & "B"',
    });
  });

  it('give a link its words in a list before it, or its file', () => {
    const attributes = (contents, files = false) =>
      Object.fromEntries(
        linkAttributes(
          hrefOf(
            linkCodeOf({...own, files}, contents)
              .split('</ul>')
              .at(-1)
          )
        )
      );
    assert.equal(attributes(listed)['data-own'], '');
    assert.equal(attributes(listed)['data-src'], undefined);
    assert.equal(attributes(listed, true)['data-src'], `${folder}jak-facts.json`);
    assert.equal(attributes(detailed)['data-src'], `${folder}jak-facts.json`, 'a list has no ids');
    assert.match(
      linkCodeOf(own, listed),
      /^<h2>Animals<\/h2>\n<ul>\n  <li>Zebras <em>have<\/em> 2\*5 <a href="\/a\(1\)">stripes<\/a>\.<\/li>\n  <li><strong>Camels<\/strong> store &lt;fat>\.<\/li>\n<\/ul>\n<p><a /
    );
  });

  it('give equivalent Markdown, with its special characters escaped', () => {
    const text = markdownCodeOf(own, listed);
    assert.match(
      text,
      /^## Animals\n\n- Zebras \*have\* 2\\\*5 \[stripes\]\(<\/a\(1\)>\)\.\n- \*\*Camels\*\* store \\<fat\\>\.\n\n\[Facts\]\(/
    );
    assert.match(text, /&own\)$/);
    assert.doesNotMatch(markdownCodeOf({...own, folder: '/a (b)/'}, listed), /\(\/a \(/);
  });

  it('give blocks of the WordPress plugin, whose words are ordinary blocks', () => {
    const [first, ...blocks] = blockCodeOf(own, listed).split('\n');
    const [, json] = /^<!-- wp:eczema-guide\/widget (.+) -->$/.exec(first);
    assert.deepEqual(JSON.parse(json), {
      tag: 'jak-facts',
      settings: {layout: 'list', heading: 'A & "B"'},
    });
    assert.doesNotMatch(json, /[<>&]|--/);
    assert.deepEqual(blocks.slice(0, 3), [
      '<!-- wp:heading -->',
      '<h2>Animals</h2>',
      '<!-- /wp:heading -->',
    ]);
    assert.match(blockCodeOf(own, detailed), /"src":"https:\/\/clinic\.example\/jak-facts\.json"/);
  });

  it('give the command that makes their pages', () => {
    const command = embedCommandOf({...state, language: 'es', widgets: [{...facts, own: {}}]});
    const [, given] =
      /^npx eczema-guide embed "([^"]+)" --out embed\/ --lang es --content jak-facts\.json$/.exec(
        command
      );
    assert.deepEqual(readWidget(given), facts);
  });
});
