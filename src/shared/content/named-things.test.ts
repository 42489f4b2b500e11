import {expect, fixture, html} from '@open-wc/testing';
import type {SelfCheck} from '../../elements/self-check/self-check.js';
import type {ContentErrorEvent} from '../guide-event.js';
import '../../index.js';

type Widget = HTMLElement & {content: unknown; status: string; updateComplete: Promise<boolean>};

/** Draws an element with some content, and returns its message. */
async function messageFrom(tag: string, content: unknown): Promise<string> {
  const messages: string[] = [];
  const place = await fixture(html`<div></div>`);
  place.addEventListener('content-error', event =>
    messages.push((event as ContentErrorEvent).detail.message)
  );
  const element = document.createElement(tag) as Widget;
  element.content = content;
  place.append(element);
  await element.updateComplete;
  return messages.join('; ');
}

const birds = {text: 'Which bird came?', options: ['Heron', {id: 'stork', label: 'White *stork*'}]};

const checkWith = (...when: unknown[]) => ({
  questions: [{...birds, ask: [{when, question: 'Why?'}]}],
});

const scale = {text: 'How much?', type: 'scale', min: 0, max: 200};

const cases: readonly [name: string, tag: string, content: unknown, message: string][] = [
  ['an answer', 'self-check', checkWith('herron'), 'questions[0].ask[0].when[0]: "herron"'],
  ['a later answer', 'self-check', checkWith('stork', 'owl'), 'questions[0].ask[0].when[1]: "owl"'],
  [
    'a number beyond the scale',
    'self-check',
    {questions: [{...scale, ask: [{when: [201], question: 'Why?'}]}]},
    'questions[0].ask[0].when[0]: "201"',
  ],
  [
    'an answer to words',
    'self-check',
    {questions: [{text: 'What else?', ask: [{when: ['yes'], question: 'Why?'}]}]},
    'questions[0].ask[0].when[0]: "yes"',
  ],
  [
    'a group of questions',
    'doctor-questions',
    {questions: ['First?', {text: 'One?', group: 'costs'}], groups: [{id: 'cost', title: 'Money'}]},
    'questions[1].group: "costs" names nothing here, expected "cost"',
  ],
  [
    'a group if there is none',
    'jak-factors',
    {factors: [{title: 'One', group: 'heart'}]},
    'factors[0].group: "heart" names nothing here, expected one of none',
  ],
  [
    'a counted option',
    'eczema-poll',
    {question: 'Which?', options: ['Rain', 'Snow'], counts: {rain: 3, snwo: 4}},
    'counts.snwo: "snwo" names nothing here, expected "snow"',
  ],
  [
    'a source of a fact',
    'jak-facts',
    {
      facts: ['One', {text: 'Two', sources: ['atlas', 'atlass']}],
      sources: [{id: 'atlas', title: 'Atlas'}],
    },
    'facts[1].sources[1]: "atlass" names nothing here, expected "atlas"',
  ],
  [
    'a source without a list',
    'jak-faqs',
    {faqs: [{question: 'One?', answer: 'Two.', sources: ['atlas']}]},
    'faqs[0].sources[0]: "atlas"',
  ],
  [
    'a source of the warning inside',
    'jak-facts',
    {facts: ['One'], warning: {points: [{title: 'Fall', sources: ['map']}]}},
    'warning.points[0].sources[0]: "map"',
  ],
  ['a list of reviews', 'jak-facts', {facts: ['One'], review: []}, 'review: expected an object'],
  ['a list of words', 'jak-facts', {facts: ['One'], strings: ['a']}, 'strings: expected an object'],
  [
    'a list of counts',
    'eczema-poll',
    {question: 'Which?', options: ['Rain', 'Snow'], counts: [3, 4]},
    'counts: expected an object',
  ],
  [
    'a list of states',
    'jak-medicines',
    {medicines: [{generic: 'One', status: ['Approved']}]},
    'medicines[0].status: expected an object',
  ],
  ['a list in place of an item', 'jak-facts', {facts: [['One']]}, 'facts[0]: expected an object'],
];

describe('what content names', () => {
  for (const [name, tag, content, message] of cases) {
    it(`is an error if it is missing: ${name}`, async () => {
      expect(await messageFrom(tag, content)).to.include(message);
    });
  }

  it('is found by id or by text', async () => {
    const groups = ['Daily life', {id: 'money', title: 'Cost'}];
    const questions = ['Daily life', 'daily-life', 'money', 'Cost'].map(group => ({
      text: `About ${group}?`,
      group,
    }));
    expect(await messageFrom('doctor-questions', {questions, groups})).to.equal('');
    expect(await messageFrom('self-check', checkWith('Heron', 'heron', '*'))).to.equal('');
    expect(await messageFrom('self-check', checkWith('White stork', 'stork'))).to.equal('');
    const ask = [{when: [0, '7', 150], question: 'Why?'}];
    expect(await messageFrom('self-check', {questions: [{...scale, ask}]})).to.equal('');
  });

  it('leads to the question for an answer that is named by its text', async () => {
    const element = await fixture<SelfCheck & Widget>(html`<self-check></self-check>`);
    element.content = checkWith('White stork');
    await element.updateComplete;
    element.answers = {'which-bird-came': 'stork'};
    await element.updateComplete;
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.primary')].at(-1)!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLElement>('.outcome')!.innerText).to.include(
      'Why?'
    );
  });

  it('draws items of groups that are named by their titles', async () => {
    const content = {
      factors: [
        {title: 'Tall', group: 'Size'},
        {title: 'Loud', group: 'noise'},
      ],
      groups: ['Size', {id: 'noise', title: 'Noise'}],
    };
    const element = await fixture<Widget>(html`<jak-factors .content=${content}></jak-factors>`);
    const legends = [...element.shadowRoot!.querySelectorAll('legend')];
    expect(legends.map(({innerText}) => innerText.trim())).to.deep.equal(['Size', 'Noise']);
  });

  it('may be among the sources of the guide around', async () => {
    const facts = {facts: [{text: 'One', sources: ['atlas']}]};
    const content = {facts, sources: [{id: 'atlas', title: 'Atlas'}]};
    const messages: string[] = [];
    const place = await fixture(html`<div></div>`);
    place.addEventListener('content-error', event =>
      messages.push((event as ContentErrorEvent).detail.message)
    );
    const guide = document.createElement('eczema-guide') as Widget;
    guide.content = content;
    guide.append(document.createElement('jak-facts'));
    place.append(guide);
    await guide.updateComplete;
    await (guide.firstElementChild as Widget).updateComplete;
    expect(messages).to.deep.equal([]);
  });
});
