import {expect} from '@open-wc/testing';
import {markupOf} from '../../test/support/markup.suite.js';
import {readFaqs} from './read-faqs.js';

function read(markup: string) {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const {title, intro, items} = readFaqs(host) ?? {};
  return {
    ...(title && {title: markupOf(title)}),
    ...(intro && {intro: markupOf(intro)}),
    items: items?.map(({id, title, text}) => ({
      ...(id && {id}),
      title: markupOf(title!).trim(),
      text: markupOf(text).trim(),
    })),
  };
}

const rich = (markup: string) => `<div class="rich">${markup}</div>`;

const one = {title: 'One?', text: 'Yes.'};
const two = {title: 'Two?', text: 'No.'};
const pair = '<h3>One?</h3><p>Yes.</p><h3>Two?</h3><p>No.</p>';

describe('readFaqs', () => {
  const cases: [name: string, markup: string, result: unknown][] = [
    ['headings with text', pair, {items: [one, two]}],
    ['a title above the questions', `<h2>All</h2>${pair}`, {title: 'All', items: [one, two]}],
    [
      'an intro between title and questions',
      `<h2>All</h2><p>Read <b>this</b>.</p><p>And this.</p>${pair}`,
      {title: 'All', intro: rich('<p>Read <b>this</b>.</p><p>And this.</p>'), items: [one, two]},
    ],
    ['one question', '<h2>One?</h2><p>Yes.</p>', {items: [one]}],
    [
      'details',
      '<h3>All</h3><details id="a"><summary>One?</summary>Yes.</details><p>Ask more.</p>',
      {title: 'All', intro: 'Ask more.', items: [{id: 'a', ...one}]},
    ],
    [
      'paragraphs, lists and links of an answer',
      '<details><summary> One? </summary><p>Yes:</p><ul><li>a</li><li>b</li></ul><a href="/c">c</a></details>',
      {
        items: [
          {
            title: 'One?',
            text: rich('<p>Yes:</p><ul><li>a</li><li>b</li></ul><p><a href="/c">c</a></p>'),
          },
        ],
      },
    ],
    [
      'a list under a heading',
      '<h3>One?</h3><ul><li>Yes.</li></ul>',
      {items: [{...one, text: rich('<ul><li>Yes.</li></ul>')}]},
    ],
    [
      'answers in wrappers',
      '<h3>One?</h3><div><p>Yes.</p></div><h3>Two?</h3><div>No.</div>',
      {items: [one, two]},
    ],
    [
      'an accordion: a wrapper for each question and for each answer',
      '<div><div><h3><button>One?</button></h3><div>Yes.</div></div><div><h3>Two?</h3>No.</div></div>',
      {items: [one, two]},
    ],
    [
      'wrappers of one answer as paragraphs',
      '<h3>One?</h3><div>Yes.</div><div>Often.</div>Always.',
      {items: [{title: 'One?', text: rich('<p>Yes.</p><p>Often.</p><p>Always.</p>')}]},
    ],
    ['nothing from a hidden wrapper', `${pair}<div hidden>Draft.</div>`, {items: [one, two]}],
    ['no questions', '<p>Only words</p>', {items: undefined}],
    ['nothing', '', {items: undefined}],
  ];
  for (const [name, markup, result] of cases) {
    it(`reads ${name}`, () => {
      expect(read(markup)).to.deep.equal(result);
    });
  }
});
