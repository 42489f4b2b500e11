import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {suggestedQuestions} from '../../guide/guide-state.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {JakFactors} from './jak-factors.js';
import './jak-factors.js';

const content = {
  groups: [{id: 'body', title: 'My body'}],
  factors: [
    {id: 'heart', group: 'body', title: 'My *heart*', why: 'It **matters**.', ask: 'Is it safe?'},
    {id: 'hope', group: 'body', title: 'My hope', why: 'It helps.', ask: 'Will it help?'},
    'A plain point',
  ],
};

const drawFactors = (attributes = '') =>
  draw<JakFactors>(
    `<jak-factors ${attributes}><script type="application/json">${JSON.stringify(content)}</script></jak-factors>`
  );
const boxes = (element: JakFactors) => [...element.shadowRoot!.querySelectorAll('input')];
const status = (element: JakFactors) =>
  element.shadowRoot!.querySelector('[role=status]')!.textContent;
const stateOf = (element: JakFactors) => element.guide.guide!.store.state;

async function tick(element: JakFactors, index: number) {
  boxes(element)[index].click();
  await element.updateComplete;
}

describe('<jak-factors>', () => {
  describeContentWays({
    tag: 'jak-factors',
    content: {factors: [{title: 'First point', why: 'A reason.'}, 'Second point']},
    shows: 'First point',
    other: {factors: ['Another point']},
    otherShows: 'Another point',
    broken: {factors: ['One', {title: 'Two', why: 3}]},
    message: 'factors[1].why: expected text',
    htmlChildren: '<ul><li><strong>First point</strong> A reason.</li><li>Second</li></ul>',
    attributes: 'factors="First point | Second point"',
    builtIn: 'What should my doctor know about me?',
  });

  it('draws 25 built-in factors in seven groups, with nothing ticked and no reason shown', async () => {
    const element = await draw<JakFactors>('<jak-factors></jak-factors>');
    expect(boxes(element)).to.have.length(25);
    expect(element.shadowRoot!.querySelectorAll('fieldset')).to.have.length(7);
    expect(boxes(element).some(({checked}) => checked)).to.equal(false);
    expect(visibleText(element)).not.to.include('Question to raise');
    await expect(element).to.be.accessible();
  });

  it('keeps the headings above its lists as groups', async () => {
    const element = await draw<JakFactors>(
      `<jak-factors><h2>About me</h2><h3>Body</h3><ul><li>I smoke</li><li>I am 65</li></ul>
      <h3>Plans</h3><ul><li><b>A baby</b> It matters.</li></ul></jak-factors>`
    );
    const {title, factors} = element.drawn!;
    expect(plainText(title!)).to.equal('About me');
    expect(factors.map(({title, why}) => [plainText(title), why && plainText(why)])).to.deep.equal([
      ['I smoke', undefined],
      ['I am 65', undefined],
      ['A baby', 'It matters.'],
    ]);
    const legends = element.shadowRoot!.querySelectorAll<HTMLElement>('legend');
    expect([...legends].map(({innerText}) => innerText)).to.deep.equal(['Body', 'Plans']);
  });

  it('is accessible with all ticked', async () => {
    const element = await draw<JakFactors>('<jak-factors></jak-factors>');
    element.flagged = boxes(element).map(({dataset}) => dataset.id!);
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('names each group and each box', async () => {
    const element = await drawFactors();
    const legends = [...element.shadowRoot!.querySelectorAll('legend')];
    expect(legends.map(({innerText}) => innerText)).to.deep.equal(['My body', 'More points']);
    const labels = boxes(element).map(box => box.labels![0].innerText.trim());
    expect(labels).to.deep.equal(['My heart', 'My hope', 'A plain point']);
  });

  it('shows the reason and the question of what is ticked, and says them once', async () => {
    const element = await drawFactors();
    await tick(element, 0);
    expect(visibleText(element)).to.include('It matters.').and.include('Is it safe?');
    expect(visibleText(element)).not.to.include('It helps.');
    expect(status(element)).to.equal('It matters. Question to raise: Is it safe?');
    await tick(element, 0);
    expect(visibleText(element)).not.to.include('It matters.');
  });

  it('ticks by key', async () => {
    const element = await drawFactors();
    boxes(element)[1].focus();
    await sendKeys({press: ' '});
    expect(element.flagged).to.deep.equal(['hope']);
    expect(element.shadowRoot!.activeElement).to.equal(boxes(element)[1]);
  });

  it('tells the page that something was ticked, never what', async () => {
    const element = await drawFactors();
    const told: unknown[] = [];
    element.addEventListener('factor-flag', event => told.push((event as CustomEvent).detail));
    await tick(element, 0);
    await tick(element, 0);
    expect(told).to.deep.equal([{}, {}]);
  });

  it('says nothing when a script sets what is ticked', async () => {
    const element = await drawFactors();
    let told = false;
    element.addEventListener('factor-flag', () => (told = true));
    element.flagged = ['hope', 'gone'];
    await element.updateComplete;
    expect(boxes(element).map(({checked}) => checked)).to.deep.equal([false, true, false]);
    expect(
      stateOf(element)
        .get(element)!
        .items.map(({id}) => id)
    ).to.deep.equal(['hope']);
    element.clear();
    await element.updateComplete;
    expect(boxes(element).some(({checked}) => checked)).to.equal(false);
    expect(stateOf(element).has(element)).to.equal(false);
    expect(told).to.equal(false);
    expect(status(element)).to.equal('');
  });

  it('passes reasons and questions to the guide, without markup', async () => {
    const element = await drawFactors();
    await tick(element, 2);
    await tick(element, 0);
    expect(stateOf(element).get(element)).to.deep.equal({
      kind: 'flagged',
      items: [
        {id: 'heart', text: 'My heart', detail: 'It matters.'},
        {id: 'a-plain-point', text: 'A plain point'},
      ],
      asks: [{id: 'factor-heart', text: 'Is it safe?'}],
    });
    expect(suggestedQuestions(stateOf(element)).map(({text}) => text)).to.include('Is it safe?');
  });

  it('draws no count and no score', async () => {
    const element = await draw<JakFactors>('<jak-factors></jak-factors>');
    await tick(element, 0);
    await tick(element, 1);
    expect(element.shadowRoot!.querySelector('meter, progress, output')).to.equal(null);
    expect(status(element)).not.to.match(/\b2\b|\b25\b/);
  });

  it('shows the boxed warning beside JAK inhibitors unless the publisher removes it', async () => {
    const warningOf = (element: JakFactors) => element.shadowRoot!.querySelector('boxed-warning');
    expect(warningOf(await drawFactors())).to.equal(null);
    const element = await draw<JakFactors>('<jak-factors></jak-factors>');
    expect(visibleText(warningOf(element)!)).to.include('Serious infections');
    element.content = {factors: ['Have you had shingles before upadacitinib?']};
    await element.updateComplete;
    expect(warningOf(element)).not.to.equal(null);
    element.content = {factors: ['A point'], warning: false};
    await element.updateComplete;
    expect(warningOf(element)).to.equal(null);
  });

  it('draws the sources of a reason', async () => {
    const element = await draw<JakFactors>('<jak-factors></jak-factors>');
    await tick(element, 0);
    const mark = element.shadowRoot!.querySelector<HTMLElement>('.mark')!;
    mark.click();
    const [first] = element.drawn!.sources!;
    expect((mark.nextElementSibling as HTMLElement).innerText).to.include(first.title);
  });

  it('says so when there are no factors', async () => {
    expect(visibleText(await draw('<jak-factors factors=""></jak-factors>'))).to.include(
      'no points here yet'
    );
  });

  it('refuses two groups with one id', async () => {
    const {error} = console;
    const logged: string[] = [];
    console.error = (words: string) => logged.push(words);
    const group = {id: 'a', title: 'A'};
    const element = await draw<JakFactors>('<jak-factors factors="A"></jak-factors>');
    element.content = {groups: [group, group], factors: []};
    await element.updateComplete;
    console.error = error;
    expect(logged).to.deep.equal(['<jak-factors> property: groups[1].id: "a" is given twice']);
  });

  describe('remembering', () => {
    afterEach(() => localStorage.clear());

    it('stores nothing unless the publisher asks', async () => {
      const element = await drawFactors();
      await tick(element, 0);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('restores ticks on the next page, and forgets them when asked', async () => {
      const first = await drawFactors('remember="local"');
      await tick(first, 1);
      first.remove();
      const second = await drawFactors('remember="local"');
      expect(second.flagged).to.deep.equal(['hope']);
      expect(visibleText(second)).to.include('Will it help?');
      const clear = [...second.shadowRoot!.querySelectorAll('button')].find(
        ({innerText}) => innerText === 'Clear my answers'
      );
      clear!.click();
      await second.updateComplete;
      expect(second.flagged).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });
  });

  // Other engines can't print in a test.
  if (!navigator.userAgent.includes('Chrome/')) return;

  it('prints all points, and the reason and question of those ticked', async () => {
    const element = await drawFactors();
    await tick(element, 0);
    const paper = String(await executeServerCommand('pdf-text'));
    for (const words of ['My heart', 'It matters.', 'Is it safe?', 'My hope', 'A plain point'])
      expect(paper).to.include(words);
    expect(paper).not.to.include('It helps.');
  });

  it('distinguishes what is ticked without colours', async () => {
    const element = await drawFactors();
    await tick(element, 0);
    await executeServerCommand('emulate-features', {'forced-colors': 'active'});
    const reason = element.shadowRoot!.querySelector('.reason')!;
    expect(getComputedStyle(reason).borderInlineStartStyle).to.equal('solid');
    await executeServerCommand('emulate-features', {});
  });
});
