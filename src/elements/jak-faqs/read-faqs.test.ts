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
    ['terms', '<dl><dt>One?</dt><dd>Yes.</dd><dt>Two?</dt><dd>No.</dd></dl>', {items: [one, two]}],
    [
      'terms in wrappers below a title, with words around them',
      '<h2>All</h2><p>Read.</p><dl><div><dt id="a"><b>One?</b></dt><dd lang="es">Sí.</dd></div><div><dt>Two?</dt> <dd>No.</dd></div></dl>',
      {
        title: 'All',
        intro: 'Read.',
        items: [{id: 'a', title: '<b>One?</b>', text: '<span lang="es">Sí.</span>'}, two],
      },
    ],
    [
      'several answers to a term',
      '<dl><dt>One?</dt><dd>Yes.</dd><dd><h4>Often</h4><p>Always.</p></dd></dl>',
      {items: [{...one, text: rich('<p>Yes.</p><h4>Often</h4><p>Always.</p>')}]},
    ],
    [
      'terms as the answer to a heading',
      '<h3>Which doses?</h3><dl><dt>Adults</dt><dd>15 mg</dd></dl>',
      {
        items: [{title: 'Which doses?', text: rich('<dl><dt>Adults</dt><dd>15 mg</dd></dl>')}],
      },
    ],
    [
      'bold questions between paragraphs',
      '<h2>All</h2><p>Read.</p><p id="a"><strong>One?</strong></p><p>Yes.</p><ul><li><b>Often</b></li></ul><p><b>Two? </b></p>No.',
      {
        title: 'All',
        intro: 'Read.',
        items: [
          {id: 'a', title: 'One?', text: rich('<p>Yes.</p><ul><li><b>Often</b></li></ul>')},
          two,
        ],
      },
    ],
    [
      'bold questions that start their paragraph',
      '<div><p><b>One?</b><br>Yes.</p></div><div><p> <strong>Two?</strong> No. <b>Sure?</b></p><p>Yes.</p></div>',
      {items: [one, {title: 'Two?', text: rich('<p> No. <b>Sure?</b></p><p>Yes.</p>')}]},
    ],
    [
      'a list of bold questions',
      '<h2>All</h2><ul><li id="a"><strong>One?</strong> Yes.</li><li><b>Two?</b><br>No.</li></ul><p>Ask more.</p>',
      {title: 'All', intro: 'Ask more.', items: [{id: 'a', ...one}, two]},
    ],
    [
      "Elementor's accordion",
      '<h2>All</h2><div class="elementor-accordion"><div class="elementor-accordion-item"><div class="elementor-tab-title"><span></span><a href="">One?</a></div><div class="elementor-tab-content"><h4>Yes</h4><p>Often.</p></div></div><div class="elementor-accordion-item"><div class="elementor-tab-title">Then</div><div class="elementor-tab-content" lang="es"><p>No.</p></div></div></div>',
      {
        title: 'All',
        items: [
          {title: 'One?', text: rich('<h4>Yes</h4><p>Often.</p>')},
          {title: 'Then', text: '<span lang="es">No.</span>'},
        ],
      },
    ],
    [
      "Foundation's accordion",
      '<ul class="accordion"><li class="accordion-item"><a href="#" class="accordion-title">One?</a><div class="accordion-content">Yes.</div></li><li class="accordion-item"><a href="#" class="accordion-title">Two?</a><div class="accordion-content"><p>No.</p></div></li></ul>',
      {items: [one, two]},
    ],
    [
      "Yoast's questions",
      '<div class="schema-faq"><div class="schema-faq-section"><strong class="schema-faq-question">One?</strong> <p class="schema-faq-answer">Yes.</p></div></div>',
      {items: [one]},
    ],
    [
      'one heading with the class of an accordion',
      '<h3 class="accordion-title">One</h3><div class="accordion-content">Yes.</div>',
      {items: [{...one, title: 'One'}]},
    ],
    [
      'nothing that is hidden',
      `<h2 hidden>Draft</h2><details hidden><summary>Draft?</summary>Draft.</details>${pair}<h3 style="display: none">Draft?</h3>`,
      {items: [one, two]},
    ],
    ['bold words that ask nothing', '<p><b>One</b></p><p>Yes.</p>', {items: undefined}],
    [
      'bold words, some of which ask nothing',
      '<p><b>One?</b></p><p>Yes.</p><p><b>More</b></p><p>No.</p>',
      {items: undefined},
    ],
    [
      'a list in which some ask nothing',
      '<ul><li><b>One?</b> Yes.</li><li>No.</li></ul>',
      {items: undefined},
    ],
    ['no questions', '<p>Only words</p>', {items: undefined}],
    ['nothing', '', {items: undefined}],
  ];
  for (const [name, markup, result] of cases) {
    it(`reads ${name}`, () => {
      expect(read(markup)).to.deep.equal(result);
    });
  }
});
