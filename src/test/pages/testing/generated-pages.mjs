import fc from 'fast-check';
import {tagOf} from '../../../elements/all.js';

const escape = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const words = [
  'Herons',
  'sleep',
  'standing.',
  'Take',
  '2*5',
  'mg,',
  '*not*',
  '**25**',
  '[[reeds]]',
  '[bank](https://example.org/a_(b))',
  '3 < 4',
  'A&B',
  '“quoted”',
  'Vögel',
  '\\*',
  '{number}',
  '\n\nThen',
  '…',
];

const sentence = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 5})
  // List items differ in their first word.
  .map(chosen => `Note ${chosen.join(' ')}`);
const sentences = fc.uniqueArray(sentence, {
  minLength: 2,
  maxLength: 4,
  selector: text =>
    text
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .toLowerCase()
      .trim(),
});

// What a publisher may write for a list of sentences, as the items of each element's JSON.
const contentOf = {
  'jak-facts': facts => ({facts}),
  'doctor-questions': questions => ({questions}),
  'jak-factors': factors => ({factors}),
  'jak-faqs': items => ({faqs: items.map(question => ({question, answer: items[0]}))}),
  'self-check': questions => ({questions}),
  'eczema-poll': options => ({question: 'Which one?', options}),
  'boxed-warning': points => ({points}),
  'treatment-journey': steps => ({steps}),
  'jak-pathway': steps => ({steps}),
  'treatment-options': options => ({options}),
  'jak-medicines': medicines => ({medicines}),
  'urgent-help': signs => ({tiers: [{title: 'Now', action: 'Call.', signs}]}),
  'glossary-term': terms => ({terms: terms.map(term => ({term, definition: terms[0]}))}),
  'medical-review': ([text]) => ({review: {reviewer: text, credentials: 'MD', date: '2026-01-01'}}),
};

const item = text => `<li>${escape(text)}</li>`;
const list = items => `<ul>${items.map(item).join('')}</ul>`;
const json = content => JSON.stringify(content).replaceAll('<', '\\u003c');
const around = (tag, attributes, inside) => `<${tag}${attributes}>${inside}</${tag}>`;

const faqs = items =>
  items.map(text => `<h3>${escape(text)}?</h3><p>${escape(items[0])}</p>`).join('');
const childrenOf = (tag, items) => {
  if (tag === 'jak-faqs') return faqs(items);
  if (tag === 'urgent-help') return `<h3>Now</h3>${list(items)}`;
  if (tag === 'eczema-poll') return `<p>Which one?</p>${list(items)}`;
  return list(items);
};

const scripted = (type, content) => `<script type="${type}">${json(content)}</script>`;

/** The ways in which words get between our tags, as content systems write them. */
export const formsOf = {
  'HTML children': (tag, items) => childrenOf(tag, items),
  'HTML children in wrappers': (tag, items) =>
    `<div class="wp-block-group"><div>${childrenOf(tag, items)}</div></div>`,
  'HTML children with a heading': (tag, items) => `<h2>A heading</h2>${childrenOf(tag, items)}`,
  'a numbered list': (tag, items) => childrenOf(tag, items).replaceAll('ul>', 'ol>'),
  'a list of terms': (tag, items) =>
    `<dl>${items.map(text => `<dt>${escape(text)}?</dt><dd>${escape(items[0])}</dd>`).join('')}</dl>`,
  'an accordion': (tag, items) =>
    items
      .map(
        text => `<details><summary>${escape(text)}?</summary><p>${escape(items[0])}</p></details>`
      )
      .join(''),
  JSON: (tag, items) => scripted('application/json', contentOf[tag](items)),
  'JSON in wrappers': (tag, items) =>
    `<p>${scripted('application/json; charset=utf-8', contentOf[tag](items))}</p>`,
  'JSON of another type': (tag, items) => scripted('text/plain', contentOf[tag](items)),
  'JSON as text': (tag, items) => `<pre>${escape(JSON.stringify(contentOf[tag](items)))}</pre>`,
  'JSON that is cut off': (tag, items) =>
    `<script type="application/json">${json(contentOf[tag](items)).slice(0, -2)}</script>`,
  paragraphs: (tag, items) => items.map(text => `<p>${escape(text)}</p>`).join(''),
  'bare text': (tag, items) => escape(items.join(' ')),
  'a list beside other words': (tag, items) =>
    `${childrenOf(tag, items)}<blockquote>${escape(items[0])} again</blockquote>`,
  'a list with meaning in its marks': (tag, items) =>
    childrenOf(tag, items).replaceAll('Note ', '<del>Not</del> <b>now</b><br>or 10<sup>6</sup> '),
  nothing: () => '',
};

/** Pages with one element each around the words of a form: a tag, one with `own` or a placeholder, alone or in a guide. */
export const taggedPages = form =>
  fc
    .record({
      tag: fc.constantFrom(...Object.keys(contentOf)),
      items: sentences,
      own: fc.boolean(),
      placeholder: fc.boolean(),
      inGuide: fc.boolean(),
    })
    .map(({tag, items, own, placeholder, inGuide}) => {
      const inside = form(tag, items);
      const element = placeholder
        ? around('div', ` data-guide="${tag}"${own ? ' data-own' : ''}`, inside)
        : around(tag, own ? ' own' : '', inside);
      return inGuide ? `<eczema-guide>${element}</eczema-guide>` : element;
    });

const sectionOf = tag => Object.keys(tagOf).find(name => tagOf[name] === tag);
const listed = Object.keys(contentOf).filter(
  tag =>
    !['jak-faqs', 'eczema-poll', 'urgent-help', 'glossary-term', 'medical-review'].includes(tag)
);

/** The ways in which words are elsewhere than between our tags, as whole pages. */
export const pageFormsOf = {
  'attributes of an element': (tag, items) => {
    const [name] = Object.keys(contentOf[tag](items));
    return around(tag, ` ${name}="${escape(items.join(' | '))}"`, '');
  },
  'attributes of a placeholder': (tag, items) => {
    const [name] = Object.keys(contentOf[tag](items));
    const value = escape(items.join(' | '));
    return around('div', ` data-guide="${tag}" data-${name}="${value}"`, '');
  },
  'a guide of one section': tag => `<eczema-guide sections="${sectionOf(tag)}"></eczema-guide>`,
  'a guide between two elements': tag =>
    `${around(tag, '', '')}<eczema-guide sections="${sectionOf(tag)}"></eczema-guide>${around(tag, '', '')}`,
  'a guide of one section with a file': (tag, items) => {
    const file = scripted('application/json', {[sectionOf(tag)]: contentOf[tag](items)});
    return `<eczema-guide sections="${sectionOf(tag)}">${file}</eczema-guide>${around(tag, '', '')}`;
  },
  'a sheet with a clinic’s name': (tag, [clinic, other, ...items]) =>
    `${around(tag, ' own', list(items.length ? items : [other]))}<visit-summary><p data-slot="header">${escape(clinic)}</p>${escape(other)}</visit-summary>`,
  'a sheet in a guide': (tag, items) =>
    `<eczema-guide>${around('visit-summary', '', list(items))}${around(tag, '', '')}</eczema-guide>`,
  'the file of a guide': (tag, items) => {
    const file = scripted('application/json', {[sectionOf(tag)]: contentOf[tag](items)});
    return `<eczema-guide>${file}<p>Before.</p>${around(tag, '', '')}</eczema-guide>`;
  },
};

/** A list and a link that becomes an element with it; without a script both are words of the page. */
export const linkForm = (tag, items) =>
  `<h2>A heading</h2>${list(items)}<p><a href="https://publisher.example/page#guide=${tag}">More</a></p>`;

/** Pages of such a form, for the elements that are one list. */
export const wholePages = form =>
  fc
    .record({tag: fc.constantFrom(...listed), items: sentences})
    .map(({tag, items}) => form(tag, items));
