import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {places} from '../../../demo/builder/places.js';
import {emptyState} from '../../../demo/builder/state.js';
import {sampleOf} from '../support/sample.suite.js';
import {Site} from './testing/browser.mjs';

const one = 'Zebras have stripes.';
const two = 'Camels store fat.';
const steps = [
  {title: 'Zebras', text: one},
  {title: 'Camels', text: two},
];

/** Content of each widget whose words a heading and a list can express. */
const contents = {
  'jak-pathway': {steps},
  'jak-facts': {facts: [{title: 'Zebras', text: one}, two]},
  'boxed-warning': {points: [{title: 'Zebras', text: one}, two]},
  'jak-medicines': {medicines: [{generic: 'Zebras', use: one}, {generic: two}]},
  'treatment-options': {options: [{name: 'Zebras', examples: one}, {name: two}]},
  'treatment-journey': {steps},
  'eczema-poll': {options: [one, two]},
  'self-check': {questions: [{text: 'Zebras?', help: one}, two]},
  'jak-factors': {factors: [{title: 'Zebras', why: one}, two]},
  'doctor-questions': {questions: [one, two]},
  'glossary-term': {
    terms: [
      {term: 'zebra', definition: one},
      {term: 'camel', definition: two},
    ],
  },
};

/** Content that is in a file in every such form. */
const inFiles = {
  'jak-faqs': {
    title: 'Animals',
    faqs: [
      {question: 'Zebras?', answer: one},
      {question: 'Camels?', answer: two},
    ],
  },
  'urgent-help': {title: 'Animals', tiers: [{id: 'now', title: 'Now', action: one, signs: [two]}]},
};

const headingOf = tag => ({
  [tag === 'eczema-poll' ? 'question' : 'title']: 'Which animals are known?',
});

describe('own words of each widget, as the builder writes them', () => {
  let site;
  before(async () => (site = await Site.open({}, [])));
  after(() => site.close());

  const given = [
    ...Object.entries(contents).map(([tag, content]) => [
      tag,
      {...headingOf(tag), ...content},
      false,
    ]),
    ...Object.entries(inFiles).map(([tag, content]) => [tag, content, true]),
  ];
  const cases = given.flatMap(each => ['page', 'author', 'editor'].map(place => [...each, place]));
  // A sample contains each place for some widgets.
  for (const [tag, content, isInFile, place] of sampleOf(cases, 4))
    it(`are drawn: ${tag}, ${places[place].name}`, async () => {
      const state = {
        ...emptyState,
        widgets: [{tag, attributes: {}, own: content}],
        folder: '/site/',
        keepRoom: false,
        place,
      };
      const materials = {contents: new Map([[tag, content]]), integrity: {}, rooms: new Map()};
      const {code, files} = places[place].write(state, materials);
      for (const {name, text} of files) site.pages.set(`/site/${name}`, text);
      const isWord = tag === 'glossary-term' && place === 'editor';
      assert.equal(/data-src|src=%2F/.test(code), isWord || (isInFile && place !== 'page'));
      const words = [one, two, ...Object.values(headingOf(tag))];
      const seen = await site.visit(
        code.replace(/<script src.*<\/script>/, ''),
        tag,
        isInFile ? [one, two] : words
      );
      assert.equal(seen, 'widget');
    });
});
