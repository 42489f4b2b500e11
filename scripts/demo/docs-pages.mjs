import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {escape, layout, pager} from './layout.mjs';
import {drawMarkdown} from './markdown.mjs';

/** Every document, by its readers: its path, what it contains, and optionally a name instead of its heading. */
const groups = [
  {
    name: 'Put it on a site',
    documents: [
      ['README.md', 'What it is, what to paste, and what is promised.', 'Start here'],
      ['docs/first-widget.md', 'Four places, from an empty page to a widget, with pictures.'],
      ['docs/content.md', 'Your own words: seven ways to provide them, and every field.'],
      ['docs/theming.md', 'Colours, fonts, parts and slots; three ready themes.'],
      ['docs/wordpress.md', 'A plugin with blocks, shortcodes and settings.'],
      ['docs/systems.md', 'What each content system keeps.'],
      ['docs/embed.md', 'A page for each widget, for frames and oEmbed.'],
      ['docs/bundle.md', 'One script with just the widgets that a page shows.'],
      ['docs/prerender.md', 'The words in the page before any script runs.'],
      ['docs/polls.md', 'A service that counts real votes.'],
    ],
  },
  {
    name: 'Check what it says',
    documents: [
      ['docs/check.md', 'A linter for patient content, and its rules.'],
      ['docs/review.md', 'How clinicians review content, and how pages say so.'],
      ['docs/medical-changes.md', 'What changed in the built-in words, with sources.'],
    ],
  },
  {
    name: 'Develop with it',
    documents: [
      ['docs/frameworks.md', 'Bundlers, React, Vue, Svelte and editor data.'],
      ['docs/events.md', 'What elements report to a page, and the properties they have.'],
      ['docs/fhir.md', 'What becomes of each part of a FHIR form.'],
      ['docs/security.md', 'Policies, hostile content and foreign pages.'],
    ],
  },
  {
    name: 'Change it',
    documents: [
      ['CONTRIBUTING.md', 'Set-up, daily loop, and where to change what.'],
      ['docs/architecture.md', 'How data flows, and which way imports run.'],
      ['docs/decisions.md', 'What was decided, why, and what it costs.'],
      ['docs/performance.md', 'Sizes and times, measured.'],
      ['CHANGELOG.md', 'What is new.'],
    ],
  },
];

const paths = groups.flatMap(({documents}) => documents.map(([path]) => path));

const fileOf = path => `${posix.basename(path, '.md').toLowerCase()}.html`;

/**
 * The address on the site of a link in a document, relative to its page; `undefined` for a file that isn't served.
 */
export function addressOn(document, href) {
  if (/^[a-z]+:/.test(href) || href.startsWith('#')) return href;
  const [file, hash = ''] = href.split(/(?=#)/);
  const path = posix.join(posix.dirname(document), file);
  if (paths.includes(path)) return fileOf(path) + hash;
  return /^(demo|dist)\//.test(path) ? `${posix.relative('demo/docs', path)}${hash}` : undefined;
}

const documents = groups.flatMap(({documents}) =>
  documents.map(([path, about, title]) => {
    const source = readFileSync(path, 'utf8');
    const {headings, html} = drawMarkdown(source, href => addressOn(path, href));
    return {about, file: fileOf(path), headings, html, name: title ?? headings[0].text, path};
  })
);

const documentOf = path => documents.find(document => document.path === path);

const listItem = ({depth, id, text}) =>
  `<li class="depth-${depth}"><a href="#${id}">${escape(text)}</a></li>`;

/** Links to the sections of a document. */
function contents({headings}) {
  const items = headings.filter(({depth}) => depth === 2 || depth === 3).map(listItem);
  if (items.length < 2) return '';
  return `<nav class="contents" aria-label="On this page">
<p class="label">On this page</p>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

function link({file, name}, current) {
  return `<li><a href="${file}"${file === current ? ' aria-current="page"' : ''}>${escape(name)}</a></li>`;
}

/** Links to all documents. */
function allDocuments(current) {
  const lists = groups.map(
    ({name, documents}) => `<p class="label">${name}</p>
<ul>
${documents.map(([path]) => link(documentOf(path), current)).join('\n')}
</ul>`
  );
  return `<nav class="all-docs" id="all-docs" aria-label="All docs">
${lists.join('\n')}
</nav>`;
}

function documentPage(document, index) {
  const [heading, ...rest] = document.html.split(/(?<=<\/h1>\n)/);
  return layout({
    title: `${document.name}: docs`,
    description: document.about,
    scripts: ['../../dist/demo/code-page.js'],
    section: 'Docs',
    body: `<div class="docs">
<article>
<div class="opening">
<p class="to-all"><a href="#all-docs">All docs</a></p>
${heading}</div>
${contents(document)}
<div class="document">
${rest.join('')}</div>
${pager(documents, index)}
</article>
${allDocuments(document.file)}
</div>`,
    styles: ['docs.css'],
  });
}

function groupCards({name, documents}) {
  const items = documents.map(([path, about]) => {
    const {file, name} = documentOf(path);
    return `<li><a href="${file}">${escape(name)}</a>\n<p>${escape(about)}</p></li>`;
  });
  return `<section class="part">
<h2>${name}</h2>
<ul class="links">
${items.join('\n')}
</ul>
</section>`;
}

function homePage() {
  return layout({
    title: 'Docs',
    description: 'Everything that is written about the widgets, by reader.',
    scripts: [],
    section: 'Docs',
    body: `<div class="opening">
<h1>Docs</h1>
<p class="lead">Everything that is written about the widgets, by reader. The pages of the <a href="../index.html#elements">elements</a> show each one with its fields.</p>
</div>
${groups.map(groupCards).join('\n')}`,
  });
}

/** The pages of the documents by their file names, with their list first. */
export function docsPages() {
  const pages = documents.map((document, index) => [document.file, documentPage(document, index)]);
  return new Map([['index.html', homePage()], ...pages]);
}
