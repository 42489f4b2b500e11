import {expect} from '@open-wc/testing';
import {RichText} from '../../shared/content/rich-text.js';
import {markupOf} from '../../test/support/markup.suite.js';
import {tiersFromHtml} from './tiers-from-html.js';

function read(markup: string) {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const asMarkup = (_key: string, value: unknown) =>
    value instanceof RichText ? markupOf(value) : value;
  return JSON.parse(JSON.stringify(tiersFromHtml(host), asMarkup)) as unknown;
}

const now =
  '<h3>Now</h3><p>Call {number}.</p><ul><li>Chest pain</li><li><b>Fainting</b> at all</li></ul>';
const nowTier = {
  title: 'Now',
  action: 'Call {number}.',
  signs: ['Chest pain', '<b>Fainting</b> at all'],
};

describe('tiers made from HTML', () => {
  const cases: [string, string, unknown][] = [
    ['a list with its heading is a tier', now, {tiers: [nowTier]}],
    ['a list alone is a tier', '<ol><li>Rash</li></ol>', {tiers: [{signs: ['Rash']}]}],
    [
      'a heading before the first tier’s is that of all',
      `<h2>Get help</h2><p>For everyone.</p>${now}`,
      {title: 'Get help', intro: 'For everyone.', tiers: [nowTier]},
    ],
    [
      'two lists are two tiers',
      `${now}<h3>Soon</h3><ul><li>Rash</li></ul>`,
      {tiers: [nowTier, {title: 'Soon', signs: ['Rash']}]},
    ],
    [
      'a list right after another has no title',
      `${now}<ul><li>Rash</li></ul>`,
      {tiers: [nowTier, {signs: ['Rash']}]},
    ],
    [
      'what follows the last list is the note',
      `${now}<p>Take care.</p>`,
      {tiers: [nowTier], note: 'Take care.'},
    ],
  ];
  for (const [name, markup, expected] of cases) {
    it(name, () => expect(read(markup)).to.deep.equal(expected));
  }
});
