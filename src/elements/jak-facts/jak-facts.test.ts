import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {JakFacts} from './jak-facts.js';
import './jak-facts.js';

const three = 'facts="First fact | Second fact | Third fact"';

const drawFacts = (attributes = three) => draw<JakFacts>(`<jak-facts ${attributes}></jak-facts>`);
const boxes = (element: JakFacts) => [...element.shadowRoot!.querySelectorAll('input')];
const items = (element: JakFacts) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]'),
];

describe('<jak-facts>', () => {
  describeContentWays({
    tag: 'jak-facts',
    content: {
      title: 'Facts',
      facts: [{id: 'a', title: 'First fact', text: 'It has **words**.'}, 'Second fact'],
    },
    shows: 'First fact',
    other: {facts: ['Another fact']},
    otherShows: 'Another fact',
    broken: {facts: ['One', 'Two', {title: 3}]},
    message: 'facts[2].title: expected text',
    htmlChildren:
      '<h3>Facts</h3><ul><li><strong>First fact</strong> in HTML</li><li>Second fact</li></ul>',
    attributes: three,
    builtIn: '9 facts about JAK inhibitors',
  });

  it('draws nine built-in facts, and says that no clinician has reviewed them', async () => {
    const element = await drawFacts('');
    expect(items(element)).to.have.length(9);
    expect(visibleText(element)).to.include('No clinician has reviewed');
    await expect(element).to.be.accessible();
  });

  it('cites the sources of a fact that is all title', async () => {
    const content = {
      facts: [{title: 'Only a title', sources: ['one']}],
      sources: [{id: 'one', title: 'One source'}],
    };
    const json = JSON.stringify(content);
    const element = await draw<JakFacts>(
      `<jak-facts><script type="application/json">${json}</script></jak-facts>`
    );
    expect(items(element)[0].querySelector('.mark')!.textContent.trim()).to.equal('1');
  });

  it('saves a fact and removes it again, and tells the page which, once each', async () => {
    const element = await drawFacts();
    const told: string[] = [];
    element.addEventListener('fact-save', event => told.push(event.detail.fact));
    boxes(element)[1].click();
    expect(element.saved).to.deep.equal(['second-fact']);
    boxes(element)[1].click();
    expect(element.saved).to.deep.equal([]);
    expect(told).to.deep.equal(['second-fact', 'second-fact']);
  });

  it('says nothing when a script sets what is saved', async () => {
    const element = await drawFacts();
    let told = false;
    element.addEventListener('fact-save', () => (told = true));
    element.saved = ['third-fact'];
    await element.updateComplete;
    expect(boxes(element).map(({checked}) => checked)).to.deep.equal([false, false, true]);
    expect(told).to.be.false;
  });

  for (const value of [null, undefined, 5, {}, [1], 'a']) {
    it(`takes ${JSON.stringify(value)} for no saved facts`, async () => {
      const element = await drawFacts();
      (element as {saved: unknown}).saved = value;
      await element.updateComplete;
      expect(element.saved).to.deep.equal([]);
      expect(items(element)).to.have.length(3);
    });
  }

  it('saves by keyboard', async () => {
    const element = await drawFacts();
    const saved = oneEvent(element, 'fact-save');
    boxes(element)[0].focus();
    await sendKeys({press: ' '});
    await saved;
    expect(element.saved).to.deep.equal(['first-fact']);
  });

  it('shows one card of a deck at a time, and steps around', async () => {
    const element = await drawFacts(`layout="deck" ${three}`);
    const shown = () =>
      items(element)
        .filter(item => item.offsetParent !== null)
        .map(item => item.innerText);
    expect(shown()).to.have.length(1);
    const [previous, next] = element.shadowRoot!.querySelectorAll('button');
    next.click();
    await element.updateComplete;
    expect(shown().join()).to.include('Second fact');
    previous.click();
    previous.click();
    await element.updateComplete;
    expect(shown().join()).to.include('Third fact');
    await expect(element).to.be.accessible();
  });

  it('says so when there are no facts', async () => {
    const element = await drawFacts('facts=""');
    expect(visibleText(element)).to.include('no facts here yet');
  });

  it('refuses an id that is given twice', async () => {
    const element = document.createElement('jak-facts');
    const {error} = console;
    const logged: string[] = [];
    console.error = (words: string) => logged.push(words);
    const failed = oneEvent(element, 'content-error');
    element.content = {
      facts: [
        {id: 'a', text: 'One'},
        {id: 'a', text: 'Two'},
      ],
    };
    document.body.append(element);
    const {detail} = await failed;
    console.error = error;
    element.remove();
    expect(detail.message).to.equal('facts[1].id: "a" is given twice');
    expect(logged).to.deep.equal(['<jak-facts> property: facts[1].id: "a" is given twice']);
  });

  describe('remembering', () => {
    afterEach(() => localStorage.clear());

    it('stores nothing unless the publisher asks', async () => {
      const element = await drawFacts();
      boxes(element)[0].click();
      await element.updateComplete;
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('restores saved facts on the next page, and forgets them when asked', async () => {
      const first = await drawFacts(`remember="local" ${three}`);
      boxes(first)[2].click();
      await first.updateComplete;
      first.remove();
      const second = await drawFacts(`remember="local" ${three}`);
      expect(second.saved).to.deep.equal(['third-fact']);
      const clear = [...second.shadowRoot!.querySelectorAll('button')].find(
        button => button.innerText === 'Clear my answers'
      );
      clear!.click();
      await second.updateComplete;
      expect(second.saved).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('keeps what was saved of one text apart from what was saved of another', async () => {
      const element = await drawFacts(`remember="local" ${three}`);
      boxes(element)[0].click();
      await element.updateComplete;
      element.saved = [];
      element.setAttribute('facts', 'Fourth fact');
      await element.updateComplete;
      expect(Object.keys(localStorage)).to.deep.equal([
        'eczema-guide:jak-facts:first-fact,second-fact,third-fact',
      ]);
      element.setAttribute('facts', 'First fact | Second fact | Third fact');
      await element.updateComplete;
      expect(element.saved).to.deep.equal(['first-fact']);
    });

    it('ignores kept values with another schema', async () => {
      localStorage.setItem('eczema-guide:jak-facts:mine', '{"broken": true}');
      const element = await drawFacts(`id="mine" remember="local" ${three}`);
      expect(element.saved).to.deep.equal([]);
    });

    it('starts empty if storage can’t be read', async () => {
      const {getItem} = Storage.prototype;
      Storage.prototype.getItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      const element = await drawFacts(`remember="local" ${three}`);
      Storage.prototype.getItem = getItem;
      expect(items(element)).to.have.length(3);
      expect(element.saved).to.deep.equal([]);
    });

    it('keeps working if storage is full, and says that answers are not kept', async () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const element = await drawFacts(`remember="local" ${three}`);
      boxes(element)[0].click();
      await element.updateComplete;
      await element.updateComplete;
      Storage.prototype.setItem = setItem;
      expect(element.saved).to.deep.equal(['first-fact']);
      expect(visibleText(element)).to.include('can’t keep your answers');
    });
  });
});
