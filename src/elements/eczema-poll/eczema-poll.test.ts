import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {EczemaPoll} from './eczema-poll.js';
import './eczema-poll.js';

const three = 'question="What first?" options="Cost | Side effects | Speed"';
const counted = {
  question: 'What first?',
  options: [
    {id: 'cost', label: 'Cost'},
    {id: 'risk', label: 'Side *effects*'},
  ],
  counts: {cost: 42, risk: 58},
  counted: '2026-11-01',
};

const drawPoll = (attributes = three) =>
  draw<EczemaPoll>(`<eczema-poll ${attributes}></eczema-poll>`);
const drawContent = (content: unknown, attributes = '') =>
  draw<EczemaPoll>(
    `<eczema-poll ${attributes}><script type="application/json">${JSON.stringify(content)}</script></eczema-poll>`
  );

const all = <Found extends HTMLElement>(element: EczemaPoll, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const inputs = (element: EczemaPoll) => all<HTMLInputElement>(element, '[part=option] input');
const focused = (element: EczemaPoll) => element.shadowRoot!.activeElement as HTMLElement | null;
const button = (element: EczemaPoll, words: string) =>
  all<HTMLButtonElement>(element, 'button').find(({innerText}) => innerText.trim() === words);
const results = (element: EczemaPoll) =>
  all(element, '[part=item]').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
const announced = (element: EczemaPoll) => all(element, '[role=status]')[0].textContent;

/** Chooses options by their labels and votes. */
async function vote(element: EczemaPoll, ...labels: string[]): Promise<void> {
  for (const input of inputs(element)) {
    if (labels.includes(input.closest('label')!.innerText.trim())) input.click();
  }
  button(element, 'Vote')!.click();
  await element.updateComplete;
  await element.updateComplete;
}

function listen(element: EczemaPoll): unknown[] {
  const told: unknown[] = [];
  element.addEventListener('poll-vote', ({detail}) => told.push(detail));
  return told;
}

describe('<eczema-poll>', () => {
  describeContentWays({
    tag: 'eczema-poll',
    content: {title: 'Poll', question: 'What first?', options: ['Cost', {id: 's', label: 'Speed'}]},
    shows: 'What first?',
    other: {question: 'What next?', options: ['Cost', 'Speed']},
    otherShows: 'What next?',
    broken: {question: 'What first?', options: ['Cost', {label: 3}]},
    message: 'options[1].label: expected text',
    htmlChildren: '<p>What first?</p><ul><li>Cost</li><li>Speed</li></ul>',
    attributes: three,
    builtIn: 'What would you like to know first about JAK inhibitors?',
  });

  it('shows no option that the page hides', async () => {
    const element = await draw<EczemaPoll>(
      '<eczema-poll question="Which bird?"><ul><li>Heron</li><li hidden>Draft</li><li>Stork</li><li style="display:none">Test</li></ul></eczema-poll>'
    );
    expect(inputs(element)).to.have.length(2);
    expect(visibleText(element)).to.not.match(/Draft|Test/);
  });

  it('draws native radios in a group named by the question', async () => {
    const element = await drawPoll();
    const group = inputs(element)[0].closest('fieldset')!;
    expect(group.querySelector('legend')!.innerText).to.equal('What first?');
    expect(inputs(element).map(({type}) => type)).to.deep.equal(['radio', 'radio', 'radio']);
    expect(inputs(element).map(({labels}) => labels![0].innerText.trim())).to.deep.equal([
      'Cost',
      'Side effects',
      'Speed',
    ]);
    await expect(element).to.be.accessible();
  });

  const broken: [field: string, content: object, message: string][] = [
    ['one option', {options: ['Cost']}, 'options: expected two options or more'],
    [
      'an id given twice',
      {
        options: [
          {id: 'a', label: 'A'},
          {id: 'a', label: 'B'},
        ],
      },
      'options[1].id: ',
    ],
    ['half a vote', {counts: {cost: 1.5}}, 'counts.cost: expected a whole number from 0 on'],
    ['fewer than no votes', {counts: {cost: -1}}, 'counts.cost: expected a whole number from 0 on'],
    ['more votes than a number can hold', {counts: {cost: 1e300}}, 'counts.cost: expected a whole'],
    ['a closing year', {closes: '2126'}, 'closes: expected a date'],
    ['a closing day that isn’t a date', {closes: 'soon'}, 'closes: expected a date'],
    ['no choice', {maxChoices: 0}, 'maxChoices: expected a whole number from 1 on'],
  ];
  for (const [field, content, message] of broken) {
    it(`refuses ${field}`, async () => {
      const {error} = console;
      let logged = '';
      console.error = (words: string) => (logged = words);
      const element = await drawContent({...counted, ...content});
      console.error = error;
      expect(logged).to.include(`<eczema-poll> child: ${message}`);
      expect(inputs(element)).to.be.empty;
    });
  }

  const children: [children: string, title: string | undefined][] = [
    ['<h3>What first?</h3>', undefined],
    ['<p>What first?</p>', undefined],
    ['<h3>Our poll</h3><p>What first?</p>', 'Our poll'],
  ];
  for (const [head, title] of children) {
    it(`finds the question in ${head}`, async () => {
      const element = await draw<EczemaPoll>(
        `<eczema-poll>${head}<ul><li><b>Cost</b> of it</li><li id="s">Speed</li></ul></eczema-poll>`
      );
      expect(all(element, 'legend')[0].innerText).to.equal('What first?');
      expect(all(element, '[part=heading]')[0]?.innerText).to.equal(title);
      expect(inputs(element).map(({value}) => value)).to.deep.equal(['cost-of-it', 's']);
    });
  }

  it('takes its numbers and its id from attributes', async () => {
    const element = await drawPoll(`${three} max-choices="2" poll-id="mine" closes="2020-01-31"`);
    expect(element.drawn).to.include({
      maxChoices: 2,
      id: 'mine',
      closes: '2020-01-31',
      minVotes: 10,
    });
  });

  it('takes them from attributes that are spelled like the fields', async () => {
    const element = await drawPoll(`${three} maxChoices="2" minVotes="3"`);
    expect(element.drawn).to.include({maxChoices: 2, minVotes: 3});
    element.removeAttribute('maxChoices');
    await element.updateComplete;
    expect(inputs(element).map(({type}) => type)).to.deep.equal(['radio', 'radio', 'radio']);
  });

  describe('without counts', () => {
    it('thanks the reader, says that the vote stays here, and shows no percentages', async () => {
      const element = await drawPoll();
      await vote(element, 'Side effects');
      expect(visibleText(element)).to.include('Thank you. Your vote stays on this device.');
      expect(visibleText(element)).to.include('Your vote: Side effects');
      expect(visibleText(element)).not.to.include('%');
      expect(announced(element)).to.include('Thank you');
      expect(inputs(element)).to.be.empty;
      await expect(element).to.be.accessible();
    });

    it('moves the focus to what appeared, and back to the vote that is changed', async () => {
      const element = await drawPoll();
      await vote(element, 'Speed');
      expect(focused(element)!.innerText).to.include('Thank you');
      button(element, 'Change my vote')!.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(focused(element)).to.equal(inputs(element)[2]);
      expect(inputs(element).map(({checked}) => checked)).to.deep.equal([false, false, true]);
      await vote(element, 'Cost');
      expect(element.choices).to.deep.equal(['cost']);
      expect(visibleText(element)).to.include('Your vote: Cost');
    });

    it('tells the page which poll, never which option', async () => {
      const element = await drawPoll(`${three} poll-id="mine"`);
      const told = listen(element);
      await vote(element, 'Cost');
      expect(told).to.deep.equal([{poll: 'mine'}]);
    });

    it('names a poll without an id by its question', async () => {
      const element = await drawPoll();
      const told = listen(element);
      await vote(element, 'Cost');
      expect(told).to.deep.equal([{poll: 'what-first'}]);
    });

    it('fires one event for a double click', async () => {
      const element = await drawPoll();
      const told = listen(element);
      inputs(element)[0].click();
      const press = button(element, 'Vote')!;
      press.click();
      press.click();
      expect(told).to.have.length(1);
    });

    it('says what to do when nothing is chosen', async () => {
      const element = await drawPoll();
      const told = listen(element);
      await vote(element);
      expect(all(element, '[part=error]')[0].innerText).to.equal(
        'Choose an answer first, then press Vote.'
      );
      expect(announced(element)).to.equal('Choose an answer first, then press Vote.');
      expect(focused(element)).to.equal(inputs(element)[0]);
      expect(element.choices).to.be.empty;
      await expect(element).to.be.accessible();
      inputs(element)[0].click();
      await element.updateComplete;
      expect(all(element, '[part=error]')).to.be.empty;
      expect(told).to.be.empty;
    });

    it('accepts a vote by keyboard; choosing alone sends nothing', async () => {
      const element = await drawPoll();
      const told = listen(element);
      inputs(element)[0].focus();
      await sendKeys({press: ' '});
      await sendKeys({press: 'ArrowDown'});
      expect(element.choices).to.be.empty;
      expect(told).to.be.empty;
      button(element, 'Vote')!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.choices).to.deep.equal(['side-effects']);
      expect(told).to.have.length(1);
    });
  });

  describe('with more than one choice', () => {
    it('accepts as many as it says, and no more', async () => {
      const element = await drawPoll(`${three} max-choices="2"`);
      expect(inputs(element)[0].type).to.equal('checkbox');
      expect(all(element, 'legend')[0].innerText).to.include('You can choose up to 2.');
      for (const input of inputs(element)) input.click();
      await element.updateComplete;
      expect(inputs(element).map(({checked}) => checked)).to.deep.equal([true, true, false]);
      expect(announced(element)).to.equal('You can choose up to 2.');
      expect(all(element, '[part=error]')[0].innerText).to.equal('You can choose up to 2.');
      await expect(element).to.be.accessible();
      await vote(element);
      expect(element.choices).to.deep.equal(['cost', 'side-effects']);
      expect(visibleText(element)).to.include('Your vote: Cost, Side effects');
    });

    it('counts choices, and says so', async () => {
      const element = await drawContent({...counted, maxChoices: 2});
      await vote(element, 'Cost', 'Side effects');
      expect(results(element)[1]).to.equal('Cost — 42 of 100 choices (42%) Your vote');
    });
  });

  describe('with counts', () => {
    it('shows them only after the vote, dated, the own choice marked and not added', async () => {
      const element = await drawContent(counted);
      expect(visibleText(element)).not.to.include('42');
      await vote(element, 'Side effects');
      expect(results(element)).to.deep.equal([
        'Side effects — 58 of 100 votes (58%) Your vote',
        'Cost — 42 of 100 votes (42%)',
      ]);
      expect(visibleText(element)).to.include('Counted on November 1, 2026.');
      expect(visibleText(element)).to.include('stays on this device');
      const bars = all(element, '[part=bar] rect').map(bar => bar.getAttribute('width'));
      expect(bars).to.deep.equal(['58', '42']);
      await expect(element).to.be.accessible();
    });

    it('switches to the question’s order with one key', async () => {
      const element = await drawContent(counted);
      await vote(element, 'Cost');
      const sorts = button(element, 'Most votes first')!;
      expect(sorts.ariaPressed).to.equal('true');
      sorts.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(sorts.ariaPressed).to.equal('false');
      expect(results(element).map(row => row.split(' — ')[0])).to.deep.equal([
        'Cost',
        'Side effects',
      ]);
      expect(focused(element)).to.equal(sorts);
      await expect(element).to.be.accessible();
      sorts.click();
      await element.updateComplete;
      expect(results(element)[0]).to.include('Side effects');
    });

    it('keeps the question’s order among options with as many votes', async () => {
      const element = await drawContent({...counted, counts: {cost: 50, risk: 50}});
      await vote(element, 'Cost');
      expect(results(element)[0]).to.include('Cost');
    });

    it('says how many votes there are while they are few', async () => {
      const element = await drawContent({...counted, counts: {cost: 4}});
      await vote(element, 'Cost');
      expect(visibleText(element)).to.include('4 votes so far. Results show from 10 on.');
      expect(visibleText(element)).to.include('Your vote: Cost');
      expect(visibleText(element)).not.to.include('%');
      expect(results(element)).to.be.empty;
    });

    it('shows them from the number on that the publisher sets', async () => {
      const element = await drawContent({...counted, counts: {cost: 1}}, 'min-votes="1"');
      await vote(element, 'Cost');
      expect(results(element)).to.deep.equal([
        'Cost — 1 of 1 vote (100%) Your vote',
        'Side effects — 0 of 1 vote (0%)',
      ]);
    });

    it('shows percentages that sum to 100 where options share the votes evenly', async () => {
      const counts = {cost: 1, risk: 1, speed: 1};
      const options = [...counted.options, {id: 'speed', label: 'Speed'}];
      const element = await drawContent({...counted, options, counts, minVotes: 1});
      await vote(element, 'Cost');
      expect(results(element)).to.deep.equal([
        'Cost — 1 of 3 votes (34%) Your vote',
        'Side effects — 1 of 3 votes (33%)',
        'Speed — 1 of 3 votes (33%)',
      ]);
    });

    it('counts none for an option named like an inherited property', async () => {
      const options = ['Cost', {id: 'constructor', label: 'Builder'}];
      const element = await drawContent({...counted, options, counts: {cost: 42}});
      await vote(element, 'Cost');
      expect(results(element)[1]).to.equal('Builder — 0 of 42 votes (0%)');
    });

    it('says so when the day of the count is not known', async () => {
      const element = await drawContent({...counted, counted: undefined});
      await vote(element, 'Cost');
      expect(visibleText(element)).to.include('The day of the count is not known.');
    });
  });

  describe('when closed', () => {
    it('shows the results and accepts no vote', async () => {
      const element = await drawContent(counted, 'closes="2020-01-31"');
      expect(visibleText(element)).to.include('This poll is closed.');
      expect(results(element)).to.have.length(2);
      expect(inputs(element)).to.be.empty;
      expect(all(element, 'button').map(({innerText}) => innerText)).to.deep.equal([
        'Most votes first',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is open until then', async () => {
      const element = await drawContent(counted, 'closes="2999-01-31"');
      expect(inputs(element)).to.have.length(2);
    });

    it('accepts no vote from a reader who chose before the close and pressed after it', async () => {
      const element = await drawContent(counted, 'closes="2999-01-31"');
      const told = listen(element);
      const {now} = Date;
      Date.now = () => Date.UTC(2999, 1, 2);
      await vote(element, 'Cost');
      Date.now = now;
      expect(visibleText(element)).to.include('This poll is closed.');
      expect(focused(element)!.innerText).to.include('This poll is closed.');
      expect(element.choices).to.be.empty;
      expect(told).to.be.empty;
    });
  });

  describe('set by a script', () => {
    it('shows the vote and says nothing to the page', async () => {
      const element = await drawContent(counted);
      const told = listen(element);
      element.choices = ['cost'];
      await element.updateComplete;
      expect(results(element)[1]).to.include('Your vote');
      element.choices = [];
      await element.updateComplete;
      expect(inputs(element).map(({checked}) => checked)).to.deep.equal([false, false]);
      expect(told).to.be.empty;
    });

    it('accepts choices that were set before it was defined', async () => {
      const host = document.createElement('div');
      host.innerHTML = `<eczema-poll ${three}></eczema-poll>`;
      const sleeping = new DOMParser().parseFromString(host.innerHTML, 'text/html').body
        .firstElementChild!;
      Object.assign(sleeping, {choices: ['speed']});
      await fixture(html`<div>${sleeping}</div>`);
      await (sleeping as EczemaPoll).updateComplete;
      expect((sleeping as EczemaPoll).choices).to.deep.equal(['speed']);
      expect(visibleText(sleeping)).to.include('Your vote: Speed');
    });

    it('forgets the vote, and what is chosen but not cast', async () => {
      const element = await drawPoll();
      await vote(element, 'Cost');
      element.clear();
      await element.updateComplete;
      expect(element.choices).to.deep.equal([]);
      inputs(element)[1].click();
      element.clear();
      expect(inputs(element).some(({checked}) => checked)).to.be.false;
    });

    it('takes no vote over to another poll with the same options', async () => {
      const element = await drawPoll();
      await vote(element, 'Cost');
      element.setAttribute('question', 'What last?');
      await element.updateComplete;
      expect(element.choices).to.be.empty;
      expect(inputs(element).some(({checked}) => checked)).to.be.false;
    });
  });

  describe('remembering', () => {
    afterEach(() => {
      localStorage.clear();
      sessionStorage.clear();
    });

    it('stores nothing unless the publisher asks', async () => {
      await vote(await drawPoll(), 'Cost');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('brings the vote back on the next page, and forgets it when asked', async () => {
      const first = await drawPoll(`remember="local" ${three}`);
      await vote(first, 'Speed');
      first.remove();
      const second = await drawPoll(`remember="local" ${three}`);
      expect(second.choices).to.deep.equal(['speed']);
      expect(visibleText(second)).to.include('Your vote: Speed').and.include('Kept on this device');
      await expect(second).to.be.accessible();
      button(second, 'Clear my answers')!.click();
      await second.updateComplete;
      await second.updateComplete;
      expect(second.choices).to.be.empty;
      expect(localStorage.length).to.equal(0);
      expect(focused(second)).to.equal(inputs(second)[0]);
    });
  });
});
