import {places} from '../../../../demo/builder/places.js';
import {emptyState} from '../../../../demo/builder/state.js';

/** Words that don't occur in ours. */
export const ownWords = ['Zebras have stripes.', 'Camels store fat, not water.'];

const plain = {title: 'Animals', facts: ownWords};

/** Content that no list can express in full. */
const detailed = {...plain, intro: 'Two facts on animals.'};

/** The builder's code for a place, with own words. */
function formOf(place, content, choices = {}) {
  const state = {
    ...emptyState,
    widgets: [{tag: 'jak-facts', attributes: {}, own: content}],
    folder: '/site/',
    keepRoom: false,
    place,
    ...choices,
  };
  const contents = new Map([['jak-facts', content]]);
  return places[place].write(state, {contents, integrity: {}, rooms: new Map()}).code;
}

const inFile = {files: true};

/** The builder's code by the names of the forms, as HTML, and as Markdown where that differs. */
export const forms = {
  'Tag, list': {html: formOf('page', plain)},
  'Tag, JSON': {html: formOf('page', detailed)},
  'Tag, file': {html: formOf('page', plain, inFile)},
  'Placeholder, list': {html: formOf('author', plain)},
  'Placeholder, file': {html: formOf('author', plain, inFile)},
  'Link, list': {html: formOf('editor', plain), markdown: formOf('markdown', plain)},
  'Link, file': {
    html: formOf('editor', plain, inFile),
    markdown: formOf('markdown', plain, inFile),
  },
  Frame: {html: formOf('frame', plain)},
};

/** The files that they need on the publisher's server. */
export const siteFiles = {'/site/jak-facts.json': JSON.stringify(plain)};
