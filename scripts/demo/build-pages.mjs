import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {catalog} from '../../dist/demo/modules/demo/builder/catalog.js';
import {apiTables} from './api-tables.mjs';
import {drawTemplates} from './examples.mjs';
import {layout, pager} from './layout.mjs';
import {tryIt} from './try-it.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap(module => module.declarations ?? []);
const themes = existsSync('demo/themes')
  ? readdirSync('demo/themes')
      .filter(file => file.endsWith('.css'))
      .map(file => file.replace('.css', ''))
  : [];

/** The ways to give content, in the order in which an element looks for it. */
const ways = [
  ['property', 'A property'],
  ['src', 'A file'],
  ['json-child', 'JSON inside the tag'],
  ['html-children', 'Plain HTML inside the tag'],
  ['attributes', 'Attributes'],
  ['guide-file', 'The guide around it'],
  ['built-in', 'The built-in content'],
  ['placeholder', 'A placeholder'],
  ['broken', 'When content is broken'],
].map(([way, name]) => ({file: `${way}.html`, name}));

const elements = catalog.map(({tag, builtIn, does}) => ({
  file: `${tag}.html`,
  name: tag,
  builtIn,
  does,
}));

function drawn(folder, file, drawTry) {
  const page = readFileSync(`demo/pages/${folder}/${file}`, 'utf8');
  const [, lead, rest] = /^(.*?<p class="lead">.*?<\/p>)\n(.*)$/s.exec(page);
  const readFile = name => readFileSync(`demo/${folder}/${name}`, 'utf8');
  return {lead, rest: drawTemplates(rest, {readFile, drawTry})};
}

function wayPage({file, name}, index) {
  const {lead, rest} = drawn('ways', file);
  return layout({
    title: `${name}: ways to give content`,
    description: `How a widget takes its content: ${name}.`,
    scripts: ['code-page.js'],
    body: `<div class="opening">\n${lead}\n</div>\n${rest}\n${pager(ways, index)}`,
  });
}

function elementPage({file, name: tag, builtIn, does}, index) {
  const declaration = declarations.find(({tagName}) => tagName === tag);
  const {attributes} = declaration;
  const drawTry = markup => tryIt({tag, markup, attributes, builtIn, themes});
  const {lead, rest} = drawn('elements', file, drawTry);
  const more = [
    `<li><a href="../../dist/schema/${tag}.json">Schema of its content</a></li>`,
    builtIn && `<li><a href="../../dist/content/en/${builtIn}.json">Its built-in content</a></li>`,
    '<li><a href="../index.html#content-ways">Ways to give content</a></li>',
    '<li><a href="../builder.html">Build a snippet with it</a></li>',
  ].filter(Boolean);
  return layout({
    title: tag,
    description: `<${tag}>. ${does}`,
    scripts: ['element-page.js'],
    body: `<div class="opening">
<h1><code>&lt;${tag}&gt;</code></h1>
${lead}
</div>
${rest}
<section class="part" id="api">
<h2>Reference</h2>
${apiTables(declaration)}
</section>
<section class="part">
<h2>More</h2>
<ul>
${more.join('\n')}
</ul>
</section>
${pager(elements, index)}`,
  });
}

ways.forEach((way, index) => writeFileSync(`demo/ways/${way.file}`, wayPage(way, index)));
elements.forEach((element, index) =>
  writeFileSync(`demo/elements/${element.file}`, elementPage(element, index))
);
