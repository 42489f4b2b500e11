import {readdirSync, readFileSync} from 'node:fs';
import {catalog} from '../../dist/demo/modules/demo/builder/catalog.js';
import {languages} from '../../dist/demo/modules/demo/builder/languages.js';
import {ownTables, sharedTables} from './api-tables.mjs';
import {addressOn} from './docs-pages.mjs';
import {drawTemplates} from './examples.mjs';
import {layout, pager, widgetScripts} from './layout.mjs';
import {drawMarkdown, sectionOf} from './markdown.mjs';
import {tryIt} from './try-it.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap(module => module.declarations ?? []);
const themes = readdirSync('demo/themes').map(file => file.replace('.css', ''));
const elements = catalog.map(widget => ({...widget, file: `${widget.tag}.html`}));

const contentDocument = 'docs/content.md';

/** The fields of an element's own content with an example, as the docs list them. */
function fieldsOf(tag) {
  const source = sectionOf(readFileSync(contentDocument, 'utf8'), tag);
  const {html} = drawMarkdown(source, href => `../docs/${addressOn(contentDocument, href)}`);
  return `${html}
<p>Every file may also have <a href="../docs/content.html#common-fields">the common fields</a>.</p>`;
}

function moreLinks(tag, builtIn) {
  return [
    `<li><a href="../../dist/schema/${tag}.json">Schema of its content</a></li>`,
    builtIn && `<li><a href="../../dist/content/en/${builtIn}.json">Its built-in content</a></li>`,
    '<li><a href="../ways/index.html">Ways to give content</a></li>',
    '<li><a href="../index.html#elements">All elements</a></li>',
    '<li><a href="../builder.html">Build a snippet with it</a></li>',
  ].filter(Boolean);
}

function elementPage({file, tag, builtIn, does, name}, index) {
  const declaration = declarations.find(({tagName}) => tagName === tag);
  const {attributes} = declaration;
  const drawTry = markup => tryIt({tag, markup, attributes, builtIn, themes, languages});
  const {lead, rest} = drawTemplates('elements', file, drawTry);
  return layout({
    title: tag,
    description: `<${tag}>. ${does}`,
    scripts: widgetScripts('element-page.js'),
    section: 'Elements',
    body: `<div class="opening">
<p class="kicker">${name}</p>
<h1><code>&lt;${tag}&gt;</code></h1>
${lead}
</div>
${rest}
<section class="part" id="fields">
<h2>Fields of its content</h2>
<div class="document">
${fieldsOf(tag)}
</div>
</section>
<section class="part" id="api">
<h2>Attributes, events and parts</h2>
${ownTables(declaration)}
<p>Every element also has <a href="shared.html">the same attributes, events, slots, parts and variables</a>.</p>
</section>
<section class="part">
<h2>More</h2>
<ul>
${moreLinks(tag, builtIn).join('\n')}
</ul>
</section>
${pager(elements, index)}`,
    styles: ['docs.css'],
  });
}

function sharedPage() {
  return layout({
    title: 'What every element has',
    description: 'Attributes, events, slots, parts and CSS variables of all elements.',
    scripts: widgetScripts('code-page.js'),
    section: 'Elements',
    body: `<div class="opening">
<h1>What every element has</h1>
<p class="lead">The attributes, events, slots, parts and CSS variables that all elements share. <a href="../docs/theming.html">Theming</a> and <a href="../docs/events.html">Events and properties</a> say how to use them.</p>
</div>
<section class="part">
<h2>Attributes, events and parts</h2>
${sharedTables(declarations.find(({tagName}) => tagName === elements[0].tag))}
</section>`,
  });
}

/** The page of each element by its file name, and the page of what they share. */
export function elementPages() {
  const pages = elements.map((element, index) => [element.file, elementPage(element, index)]);
  return new Map([...pages, ['shared.html', sharedPage()]]);
}
