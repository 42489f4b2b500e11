import {reactCodeOf, svelteCodeOf, vueCodeOf} from './component-forms.js';
import {
  blockCodeOf,
  embedCommandOf,
  frameCodeOf,
  linkCodeOf,
  markdownCodeOf,
  tagsWithFile,
} from './other-forms.js';
import {placeIds, type PlaceId} from './place-ids.js';
import {
  bundleCodeOf,
  filesOf,
  headCodeOf,
  pageCodeOf,
  placeholderCodeOf,
  scriptNames,
  type Materials,
  type SnippetFile,
} from './snippet.js';
import type {State} from './state.js';

/** The code, command and files for a publisher. */
export interface Form {
  /** The code to paste. */
  readonly code: string;
  /** Code that the head of the site needs once. */
  readonly head?: string;
  /** A command that makes files. */
  readonly command?: string;
  readonly files?: readonly SnippetFile[];
  /** The project's files for the publisher's server, by their paths in dist/. */
  readonly scripts?: readonly string[];
  /** Whether the builder makes a script with only the chosen widgets for the publisher's server. */
  readonly hasOwnScript?: boolean;
  /** Whether the code is pasted as formatted text, with its heading, list and link. */
  readonly isRich?: boolean;
}

/** A place for code, and the form of code that is kept there. */
export interface Place {
  readonly name: string;
  /** Systems of this kind. */
  readonly systems: string;
  readonly write: (state: State, materials: Materials) => Form;
  /** How to paste it, as one sentence. */
  readonly paste: string;
  /** How to check that it worked. */
  readonly check: string;
  /** Whether the publisher can choose to have own words in the code or in files. */
  readonly hasFiles?: boolean;
  /** Whether the code can reserve space for the widgets. */
  readonly hasRoom?: boolean;
}

/** Own words in files: all of them if the publisher chose that, else those that a list can't express. */
const wordFiles = (state: State, {contents}: Materials) => {
  const tags = tagsWithFile(state, contents);
  return filesOf(contents, tag => tags.includes(tag));
};

const inSource = (state: State, materials: Materials): Form => ({
  code: pageCodeOf(state, materials),
  files: state.files ? filesOf(materials.contents) : [],
  scripts: scriptNames(state),
});

const withHead = (code: string, state: State, materials: Materials): Form => ({
  code,
  head: headCodeOf(state, materials),
  files: wordFiles(state, materials),
  scripts: scriptNames(state),
});

// The command also writes the words into the pages.
const withPages = (code: string, state: State, materials: Materials): Form => ({
  ...withHead(code, state, materials),
  command: embedCommandOf(state),
  files: filesOf(materials.contents),
});

const published = 'Open the published page: the widgets are there, with your words.';

/** Every place, in the order in which the builder offers them. */
export const places: Readonly<Record<PlaceId, Place>> = {
  page: {
    name: 'A page’s own source',
    systems: 'HTML files, templates, Astro, Eleventy, fields for code in Webflow or Squarespace',
    write: inSource,
    paste:
      'Copy the files to your server, and paste the code where the widgets should appear, in the body of the page.',
    check: 'Open the page from your server: the widgets are there, with your words.',
    hasFiles: true,
    hasRoom: true,
  },
  plugin: {
    name: 'WordPress with the plugin',
    systems: 'Whatever the role of the author',
    write: (state, materials) => ({
      code: blockCodeOf(state, materials.contents),
      files: wordFiles(state, materials),
    }),
    paste:
      'Have the zip uploaded once, under Plugins → Add New; then click into an empty paragraph of the block editor and paste. Each widget comes as a block whose words you can edit.',
    check: 'The blocks say “Eczema guide”, and the published page shows the widgets.',
    hasFiles: true,
  },
  'html-block': {
    name: 'A block or card for HTML',
    systems:
      'WordPress “Custom HTML” as administrator or editor, Ghost’s HTML card, CKEditor’s HTML embed',
    write: inSource,
    paste:
      'Add a block or card of the kind “HTML” and paste the code; in WordPress’s Classic editor use the form for authors.',
    check: published,
    hasFiles: true,
    hasRoom: true,
  },
  author: {
    name: 'WordPress as an author, and editors that keep a div',
    systems:
      'WordPress without the right to write any HTML, its Classic editor, Drupal’s Full HTML, TinyMCE, DOMPurify',
    write: (state, materials) =>
      withHead(placeholderCodeOf(state, materials.contents), state, materials),
    paste:
      'Have the head’s code put into the theme once; then open the view of your text’s source (“Edit as HTML”, “Text”, “Source”) and paste.',
    check: `Save, and look into the source again: “data-guide” is still there. ${published}`,
    hasFiles: true,
    hasRoom: true,
  },
  markdown: {
    name: 'Markdown',
    systems: 'Blogs, wikis and README files, with HTML allowed or not',
    write: (state, materials) =>
      withPages(markdownCodeOf(state, materials.contents), state, materials),
    paste:
      'Have the head’s code put into the layout once, copy the folder that the command makes to your server, and paste the text.',
    check: 'The published page shows the widgets or, if no script runs, links to them.',
    hasFiles: true,
  },
  editor: {
    name: 'An editor for text',
    systems:
      'CKEditor, Quill, Trix, Lexical, Tiptap, Contentful, Sanity and others that keep text and links',
    write: (state, materials) => ({
      ...withPages(linkCodeOf(state, materials.contents), state, materials),
      isRich: true,
    }),
    paste:
      'Have the head’s code put into the theme once, copy the folder that the command makes to your server, and paste into the text: a heading, a list and a link.',
    check:
      'The editor shows your list with a link below it; the published page shows the widget in their place.',
    hasFiles: true,
  },
  frame: {
    name: 'A frame',
    systems:
      'Wix, Squarespace, Notion, Google Sites and others that take code or an address for a frame',
    write: (state, {contents}) => ({
      code: frameCodeOf(state),
      command: embedCommandOf(state),
      files: filesOf(contents),
    }),
    paste:
      'Copy the folder that the command makes to your server, and paste the code into the field for embedded HTML; if it only asks for an address, the one in src="…".',
    check: 'Open the address in src="…" by itself, then the published page: both show the widget.',
  },
  react: {
    name: 'React',
    systems: 'npm install eczema-guide @lit/react react',
    write: (state, {contents}) => ({code: reactCodeOf(state, contents)}),
    paste: 'Save it as Widgets.jsx, and write <Widgets /> where they should appear.',
    check: 'The page shows your words at once, also when a server rendered it.',
  },
  vue: {
    name: 'Vue',
    systems: 'npm install eczema-guide vue',
    write: (state, {contents}) => ({code: vueCodeOf(state, contents)}),
    paste: 'Save it as Widgets.vue, and write <Widgets /> where they should appear.',
    check: 'The page shows your words at once, also when a server rendered it.',
  },
  svelte: {
    name: 'Svelte',
    systems: 'npm install eczema-guide svelte',
    write: (state, {contents}) => ({code: svelteCodeOf(state, contents)}),
    paste: 'Save it as Widgets.svelte, and write <Widgets /> where they should appear.',
    check: 'The page shows your words once its script runs.',
  },
  bundle: {
    name: 'A script of your own',
    systems: 'Any page’s source, with just the widgets and words that you chose',
    write: (state, materials) => ({code: bundleCodeOf(state, materials), hasOwnScript: true}),
    paste:
      'Download the script, copy it to your server, and paste the code where the widgets should appear, in the body of the page.',
    check:
      'Open the page from your server: the widgets are there, with your words, and this script is all that the page loads for them.',
    hasRoom: true,
  },
};

/** The place in a state. */
export const placeOf = ({place}: State): Place => places[place];

/** Every place with its id. */
export const placeEntries = placeIds.map(id => [id, places[id]] as const);
