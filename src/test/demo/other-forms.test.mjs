import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {embedCommandOf, frameCodeOf, linkCodeOf} from '../../../demo/builder/other-forms.js';
import {emptyState} from '../../../demo/builder/state.js';
import {linkAttributes} from '../../shared/page/placeholders.js';
import {readWidget} from '../../node/embed/own-widgets.js';

const facts = {tag: 'jak-facts', attributes: {layout: 'list', heading: 'A & "B"'}};
const folder = 'https://clinic.example/';
const state = {...emptyState, widgets: [facts], folder};

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
    const href = hrefOf(linkCodeOf(state));
    assert.ok(href.startsWith('https://clinic.example/embed/jak-facts.html#guide=jak-facts&'));
    assert.deepEqual(Object.fromEntries(linkAttributes(href)), {
      'data-guide': 'jak-facts',
      'data-layout': 'list',
      'data-heading': 'A & "B"',
    });
  });

  it('give a link its file, or say that its words stand on the page', () => {
    const own = {...state, widgets: [{...facts, own: {}}]};
    const attributes = files =>
      Object.fromEntries(linkAttributes(hrefOf(linkCodeOf({...own, files}))));
    assert.equal(attributes(true)['data-src'], 'https://clinic.example/jak-facts.json');
    assert.equal(attributes(false)['data-own'], '');
    assert.equal(attributes(false)['data-src'], undefined);
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
