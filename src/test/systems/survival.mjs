import {markdownTable} from '../../../scripts/docs/markdown-table.mjs';
import {places} from '../../../demo/builder/places.js';

/** The forms for own words, each with the builder's place that offers it. */
export const formNames = {
  'Tag, list': ['page', 'html-block'],
  'Tag, JSON': ['page', 'html-block'],
  'Tag, file': ['page', 'html-block'],
  'Placeholder, list': ['author'],
  'Placeholder, file': ['author'],
  'Link, list': ['editor', 'markdown'],
  'Link, file': ['editor', 'markdown'],
  Frame: ['frame'],
};

// One letter for each form: a widget, only the words, or nothing useful.
const meanings = {w: 'widget', t: 'words', '-': 'lost'};

const row = (place, letters) => ({
  place,
  seen: Object.fromEntries(
    Object.keys(formNames).map((form, index) => [form, meanings[letters[index]]])
  ),
});

/** What remains of each form in a system, and the builder's place to choose for it. */
export const survival = {
  'The page’s own HTML': row('page', 'wwwwwwww'),
  'WordPress, block “Custom HTML”, administrator or editor': row('html-block', 'wwwwwwww'),
  'WordPress, Classic editor, administrator or editor': row('author', 'twwwwwww'),
  'WordPress, author, blocks': row('author', 'tt-wwww-'),
  'WordPress, author, Classic editor': row('author', 'tt-wwww-'),
  '@wordpress/autop': row('author', 'twwwwwww'),
  'TinyMCE 7': row('author', 't--wwwwt'),
  'TinyMCE 8': row('author', 't--wwwwt'),
  CKEditor: row('editor', 'tt-t-ww-'),
  'CKEditor, General HTML Support': row('author', 'w-wwwwww'),
  Quill: row('editor', 'tt-t-ww-'),
  Trix: row('editor', 't--t-ww-'),
  Lexical: row('editor', 't--t-ww-'),
  Tiptap: row('editor', 't--t-ww-'),
  'Markdown with HTML': row('markdown', 'wwwwwwww'),
  marked: row('markdown', 'wwwwwwww'),
  'Markdown without HTML': row('markdown', '-----ww-'),
  DOMPurify: row('author', 't--wwww-'),
  'sanitize-html': row('editor', 't--t-ww-'),
  'rehype-sanitize': row('editor', 't--t-ww-'),
};

const signs = {widget: 'widget', words: 'words', lost: '–'};

/** The table of docs/systems.md. */
export function survivalTable() {
  const rows = Object.entries(survival).map(([name, {place, seen}]) => [
    name,
    ...Object.values(seen).map(verdict => signs[verdict]),
    places[place].name,
  ]);
  return markdownTable(['System', ...Object.keys(formNames), 'In the builder'], rows);
}
