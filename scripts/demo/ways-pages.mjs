import {drawTemplates} from './examples.mjs';
import {layout, pager, widgetScripts} from './layout.mjs';

/** The ways to give content, in the order in which an element looks for it. */
const ways = [
  ['property', 'A property', 'A script sets an object.'],
  ['src', 'A file', 'The tag names a JSON file.'],
  ['json-child', 'JSON inside the tag', 'Content and tag stay in one place.'],
  ['html-children', 'Plain HTML inside the tag', 'The words are there without JavaScript, too.'],
  ['attributes', 'Attributes', 'One line for a short list.'],
  ['guide-file', 'The guide around it', 'One file feeds several widgets.'],
  ['built-in', 'The built-in content', 'In the page’s language, if it is available.'],
];

const besides = [
  ['placeholder', 'A placeholder', 'For content systems that strip unknown tags.'],
  ['broken', 'When content is broken', 'What readers see, and what the console says.'],
];

const pages = [...ways, ...besides].map(([way, name]) => ({file: `${way}.html`, name}));

function wayPage({file, name}, index) {
  const {lead, rest} = drawTemplates('ways', file);
  return layout({
    title: `${name}: ways to give content`,
    description: `How a widget gets its content: ${name}.`,
    scripts: widgetScripts('code-page.js'),
    section: 'Docs',
    body: `<div class="opening">
<p class="kicker"><a href="index.html">Ways to give content</a></p>
${lead}
</div>
${rest}
${pager(pages, index)}`,
  });
}

const item = ([way, name, about]) => `<li><a href="${way}.html">${name}</a>\n<p>${about}</p></li>`;

function listPage() {
  return layout({
    title: 'Ways to give content',
    description: 'Seven ways to give a widget your own words, each with its code and its result.',
    scripts: [],
    section: 'Docs',
    body: `<div class="opening">
<h1>Seven ways to give content</h1>
<p class="lead">Every word can be replaced. An element takes its content from the first of these that is given. <a href="../docs/content.html">Content</a> lists every field.</p>
</div>
<ol class="links numbered">
${ways.map(item).join('\n')}
</ol>
<ul class="links">
${besides.map(item).join('\n')}
</ul>`,
  });
}

/** The pages of the ways to give content by their file names, with their list first. */
export function waysPages() {
  return new Map([
    ['index.html', listPage()],
    ...pages.map((page, index) => [page.file, wayPage(page, index)]),
  ]);
}
