import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {canonicalJson} from '../../shared/content/reviewed-text.js';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import {drawInGuide} from '../../test/support/in-guide.suite.js';
import type {MedicalReview} from './medical-review.js';
import './medical-review.js';

const review = {
  reviewer: 'A. Example',
  credentials: 'MD',
  date: '2026-01-05',
  nextReview: '2999-01-05',
};
const sources = [
  {
    id: 'a',
    title: 'A label',
    publisher: 'A maker',
    url: 'https://example.org/a',
    checked: '2026-11-23',
  },
  {id: 'b', title: 'A paper', url: 'javascript:alert(1)'},
];

async function hashOf(content: object): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function drawContent(content: unknown): Promise<MedicalReview> {
  const element = await draw<MedicalReview>('<medical-review></medical-review>');
  element.content = content;
  await element.updateComplete;
  return element;
}

describe('<medical-review>', () => {
  describeContentWays({
    tag: 'medical-review',
    content: {review},
    shows: 'A. Example',
    other: {reviewer: 'Somebody Else'},
    otherShows: 'Somebody Else',
    broken: {review: {reviewer: 3}},
    message: 'review.reviewer: expected text',
    attributes: 'reviewer="A. Example" credentials="MD" next-review="2999-01-05"',
    builtIn: 'No clinician has reviewed this text yet.',
  });

  it('makes no claims by itself', async () => {
    const element = await draw<MedicalReview>('<medical-review></medical-review>');
    const words = visibleText(element);
    expect(words).to.include('No clinician has reviewed this text yet.');
    expect(words).not.to.match(/reviewed by|sponsor|sources/i);
    await expect(element).to.be.accessible();
  });

  it('says who reviewed, when, and when the next review is', async () => {
    const words = visibleText(await drawContent({review, lang: 'en'}));
    expect(words).to.include('Medically reviewed by A. Example, MD. Reviewed January 5, 2026.');
    expect(words).to.include('Next review: January 5, 2999.');
    expect(words).not.to.include('overdue');
  });

  const signed = {
    reviewers: [
      {name: 'A. Example', credentials: 'MD', role: 'Dermatologist', conflicts: 'None'},
      {
        name: 'B. Sample',
        credentials: 'PharmD',
        role: 'Pharmacist',
        conflicts: 'Fees from a maker',
        licence: 'https://example.org/register/7',
      },
    ],
    date: '2026-01-05',
    nextReview: '2999-01-05',
    claims: {title: '0123456789abcdef', intro: '0123456789abcdef'},
  };

  it('introduces each reviewer, says how much they read and when the text was updated', async () => {
    const element = await drawContent({review: signed, updated: '2026-01-04', lang: 'en'});
    const words = visibleText(element);
    expect(words).to.include('Medically reviewed by A. Example, MD; B. Sample, PharmD.');
    expect(words).to.include('A. Example: Dermatologist. Conflicts of interest: None');
    expect(words).to.include('B. Sample: Pharmacist. Conflicts of interest: Fees from a maker');
    expect(words).to.include('Read: 2 statements.').and.include('Updated January 4, 2026.');
    const [link] = element.shadowRoot!.querySelectorAll('a');
    expect([link.textContent, link.href]).to.deep.equal([
      'B. Sample',
      'https://example.org/register/7',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says since when the text has changed, and shows the changed words', async () => {
    const content = {
      title: 'Other **words**',
      lang: 'en',
      review: {...signed, text: '0'.repeat(64)},
    };
    const element = await drawContent(content);
    await waitUntil(() => element.shadowRoot!.querySelector('.changed'));
    expect(visibleText(element))
      .to.include('Changed since the review of January 5, 2026.')
      .and.include('Other words');
    await expect(element).to.be.accessible();
  });

  it('claims no change if the browser can’t tell', async () => {
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    const element = await drawContent({review: {...signed, text: '0'.repeat(64)}, lang: 'en'});
    await aTimeout(0);
    Reflect.deleteProperty(crypto, 'subtle');
    expect(visibleText(element)).to.include('A. Example').and.not.include('Changed');
  });

  it('says in words when the review is overdue', async () => {
    const element = await drawContent({review: {...review, nextReview: '2026-02-01'}, lang: 'en'});
    expect(visibleText(element)).to.include(
      'A new review was due on February 1, 2026. It is overdue.'
    );
    await expect(element).to.be.accessible();
  });

  it('lists its sources openly, each with the day it was checked', async () => {
    const element = await drawContent({review, sources, lang: 'en'});
    expect(visibleText(element)).to.include('A label. A maker, checked November 23, 2026.');
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    expect(links).to.deep.equal(['https://example.org/a']);
    await expect(element).to.be.accessible();
  });

  const stored = {edition: '2024-01', retrieved: '2026-11-29', access: 'stored copy'};
  const readings: [object, string][] = [
    [stored, 'A label of January 2024. A maker, read as a stored copy on November 29, 2026.'],
    [{...stored, checked: '2026-11-30'}, 'A maker, read as a stored copy on November 29, 2026.'],
    [{...stored, retrieved: undefined, checked: '2026-11-23'}, 'read as a stored copy on November'],
    [{edition: '2025 or later', access: 'live'}, 'A label of 2025 or later. A maker.'],
    [{retrieved: '2026-11-29', access: 'live'}, 'A label. A maker, read on November 29, 2026.'],
  ];
  for (const [reading, shown] of readings) {
    it(`says what such a source is, and when it was read: ${JSON.stringify(reading)}`, async () => {
      const {checked: _, ...source} = sources[0];
      const element = await drawContent({sources: [{...source, ...reading}], lang: 'en'});
      expect(visibleText(element)).to.include(shown).and.not.include('checked');
    });
  }

  it('says who paid, and no theme can hide it', async () => {
    const element = await drawContent({funding: 'A grant.', sponsor: 'A maker', sources});
    const style = document.createElement('style');
    style.textContent = `medical-review, medical-review::part(sources) {
      display: none !important; opacity: 0 !important; visibility: hidden !important;
    }`;
    element.before(style);
    expect(visibleText(element))
      .to.include('Funding: A grant.')
      .and.include('Sponsored by A maker');
    for (const line of element.shadowRoot!.querySelectorAll('p')) {
      expect(line.closest('[part]'), 'no part around it').to.be.null;
      expect(line.offsetHeight).to.be.above(10);
      expect(getComputedStyle(line).visibility).to.equal('visible');
    }
    expect(getComputedStyle(element).opacity).to.equal('1');
    style.remove();
  });

  describe('in a guide', () => {
    const guides: [string, Record<string, unknown>][] = [
      ['takes the review, sources and funding of the file', {review, sources, funding: 'A grant.'}],
      [
        'takes a review section written like the others',
        {review: {review, sources, funding: 'A grant.'}},
      ],
      [
        'takes a review section without the word review',
        {review: {...review, sources}, funding: 'A grant.'},
      ],
    ];
    for (const [name, sections] of guides) {
      it(name, async () => {
        const element = await drawInGuide('medical-review', sections);
        expect(element.source).to.equal('guide');
        expect(visibleText(element))
          .to.include('A. Example, MD')
          .and.include('A label')
          .and.include('A grant.');
      });
    }

    it('compares the whole file of the guide with its review', async () => {
      const file = {facts: {facts: ['A fact.']}, review: {...signed, text: ''}};
      const text = await hashOf(file);
      const same = await drawInGuide('medical-review', {...file, review: {...signed, text}});
      const changed = await drawInGuide('medical-review', {
        facts: {facts: ['Another fact.']},
        review: {...signed, text},
      });
      await waitUntil(() => changed.shadowRoot!.querySelector('.changed'));
      expect(same.shadowRoot!.querySelector('.changed')).to.be.null;
    });

    it('says that nobody reviewed a file without a review, and keeps its sources', async () => {
      const element = await drawInGuide('medical-review', {facts: {facts: []}, sources});
      expect(visibleText(element)).to.include('No clinician has reviewed').and.include('A label');
    });
  });

  it('finds no unknown field in a guide’s file', async () => {
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (words: unknown) => warned.push(words);
    await drawInGuide('medical-review', {review, sources});
    console.warn = warn;
    expect(warned).to.deep.equal([]);
  });
});
