import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/pathway.json';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {JakPathway} from './jak-pathway.js';
import './jak-pathway.js';

const inChromium = /Chrome\//.test(navigator.userAgent) ? it : () => undefined;

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

const drawPathway = (children = '', attributes = '') =>
  draw<JakPathway>(`<jak-pathway ${attributes}>${children}</jak-pathway>`);

const find = <E extends Element = HTMLElement>(element: JakPathway, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector)!;

function button(element: JakPathway, name: string): HTMLButtonElement {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  return buttons.find(({innerText}) => innerText === name)!;
}

async function press(element: JakPathway, name: string) {
  button(element, name).click();
  await element.updateComplete;
}

async function choose(element: JakPathway, label: string) {
  const labels = [...element.shadowRoot!.querySelectorAll<HTMLElement>('label')];
  labels.find(({innerText}) => innerText.trim() === label)!.click();
  await element.updateComplete;
}

const shownStep = (element: JakPathway) => find(element, '[role=group]').innerText;
const told = (element: JakPathway) => find(element, '[role=status]').textContent;
const steps = (count: number) => ({
  steps: Array.from({length: count}, (_, index) => `Step named ${index + 1}`),
});

const isSeen = (shape: Element) => shape.getBoundingClientRect().width > 0;

/** How many shapes of the picture can be seen. */
function shapes(element: JakPathway): number {
  const paths = [...find(element, 'svg').querySelectorAll('path')];
  const seen = paths.filter(isSeen);
  return seen.reduce((sum, path) => sum + path.getAttribute('d')!.split(/m/i).length - 1, 0);
}

const emphasised = (element: JakPathway) =>
  [...element.shadowRoot!.querySelectorAll('svg .now')].map(({classList}) => classList[0]);

describe('<jak-pathway>', () => {
  describeContentWays({
    tag: 'jak-pathway',
    content: {title: 'Way', steps: [{title: 'First step', text: 'With **words**.'}, 'Second step']},
    shows: 'First step',
    other: {steps: ['Another step']},
    otherShows: 'Another step',
    broken: {steps: ['One', 'Two', {title: 3}]},
    message: 'steps[2].title: expected text',
    htmlChildren:
      '<h3>Way</h3><ol><li><strong>First step</strong> in HTML</li><li>Second step</li></ol>',
    builtIn: 'How do JAK inhibitors work?',
  });

  it('tells all nine steps in words, without and with the medicine', async () => {
    const element = await drawPathway();
    const items = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]')];
    const isShown = () => items[0].offsetParent !== null;
    expect(isShown(), 'closed at first').to.be.false;
    find(element, 'details summary').click();
    expect(items).to.have.length(9);
    builtIn.steps.forEach(({title, text, without, withMedicine}, index) => {
      const words = items[index].textContent.replace(/\s+/g, ' ');
      expect(words).to.include(title).and.include(plainText(text));
      expect(words).to.include(`Without medicine: ${plainText(without)}`);
      expect(words).to.include(`With a JAK inhibitor: ${plainText(withMedicine)}`);
    });
    expect(isShown()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('has no words in its picture, which readers of the words need not know of', async () => {
    const picture = find(await drawPathway(), 'svg');
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.textContent.trim()).to.equal('');
  });

  it('shows benefit and trade-off side by side, equally large, in a narrow sidebar too', async () => {
    const element = await draw<JakPathway>('<jak-pathway></jak-pathway>');
    for (const width of ['264px', '1000px']) {
      element.style.inlineSize = width;
      const cards = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.balance > *')];
      const [benefit, tradeoff] = cards.map(card => card.getBoundingClientRect());
      expect(cards.map(({innerText}) => innerText.split(':')[0])).to.deep.equal([
        'Benefit',
        'Trade-off',
      ]);
      expect([tradeoff.top, tradeoff.height]).to.deep.equal([benefit.top, benefit.height]);
      expect(tradeoff.width).to.be.closeTo(benefit.width, 1);
      expect(tradeoff.left).to.be.above(benefit.right);
    }
  });

  it('steps on and back, tells where it is, and stays within the ends', async () => {
    const element = await drawPathway();
    expect(shownStep(element)).to.include('Step 1 of 9').and.include('It starts in the skin');
    expect(told(element)).to.equal('');
    await press(element, 'Next');
    await press(element, 'Next');
    expect(shownStep(element)).to.include('Step 3 of 9').and.include('A messenger docks');
    expect(told(element)).to.include('Step 3 of 9: A messenger docks. A messenger fits');
    await press(element, 'Previous');
    await press(element, 'Previous');
    expect(button(element, 'Previous').ariaDisabled).to.equal('true');
    await press(element, 'Previous');
    expect(shownStep(element)).to.include('Step 1 of 9');
    for (let step = 0; step < 10; step++) await press(element, 'Next');
    expect(shownStep(element)).to.include('Step 9 of 9').and.include('The trade-off');
    expect(button(element, 'Next').ariaDisabled).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('steps by the arrow keys, and leaves the browser its own', async () => {
    const element = await drawPathway();
    button(element, 'Next').focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 9');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Next'));
    const back = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    button(element, 'Next').dispatchEvent(back);
    await element.updateComplete;
    expect(back.defaultPrevented).to.be.false;
    expect(shownStep(element)).to.include('Step 2 of 9');
  });

  it('steps by the arrow key that points ahead where people write from the right', async () => {
    const element = await drawPathway('', 'dir="rtl"');
    button(element, 'Next').focus();
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 9');
  });

  it('puts the medicine into picture and words, and thins out what follows', async () => {
    const element = await drawPathway();
    for (let step = 0; step < 4; step++) await press(element, 'Next');
    expect(shownStep(element)).to.include('Without medicine: Many couriers');
    const all = shapes(element);
    const molecule = find(element, '.stage-7');
    expect(isSeen(molecule)).to.be.false;
    await choose(element, 'With a JAK inhibitor');
    expect(shownStep(element)).to.include('With a JAK inhibitor: Fewer couriers');
    expect(shownStep(element)).not.to.include('Many couriers');
    expect(told(element)).to.equal('Fewer couriers switch on.');
    expect(isSeen(molecule)).to.be.true;
    expect(shapes(element)).to.be.below(all);
    const line = (stage: number) =>
      getComputedStyle(find(element, `.stage-${stage}`)).strokeDasharray;
    expect(line(5)).not.to.equal(line(2));
    await expect(element).to.be.accessible();
  });

  it('switches by keyboard, and does not step while it does', async () => {
    const element = await drawPathway();
    find<HTMLInputElement>(element, 'input').focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 1 of 9').and.include('With a JAK inhibitor:');
  });

  it('lets the part of the picture stand out that the step is about', async () => {
    const element = await drawPathway();
    for (let step = 0; step < 9; step++) {
      // The medicine acts on the JAK pair.
      const parts = step === 3 || step === 7 ? ['stage-3', 'stage-7'] : [`stage-${step}`];
      expect(emphasised(element)).to.deep.equal(parts);
      await press(element, 'Next');
    }
  });

  it('spreads another number of steps over the picture, and shows all of it for one', async () => {
    const three = await drawPathway(json(steps(3)));
    await press(three, 'Next');
    await press(three, 'Next');
    expect(emphasised(three)).to.deep.equal(['stage-8']);
    const one = await drawPathway(json(steps(1)));
    expect(emphasised(one)).to.deep.equal([]);
    expect(shownStep(one)).to.include('Step 1 of 1').and.include('Step named 1');
    const many = await drawPathway(json(steps(200)));
    for (let step = 0; step < 150; step++) button(many, 'Next').click();
    await many.updateComplete;
    expect(shownStep(many)).to.include('Step 151 of 200');
  });

  it('has no switch where the publisher says nothing of a medicine', async () => {
    const element = await drawPathway('<ol><li>One</li><li>Two</li></ol>');
    expect(element.shadowRoot!.querySelectorAll('input')).to.have.length(0);
    expect(shownStep(element)).to.include('One');
    await expect(element).to.be.accessible();
  });

  it('says so when there are no steps', async () => {
    const element = await drawPathway(json({steps: []}));
    expect(visibleText(element)).to.include('no steps here yet');
    await expect(element).to.be.accessible();
  });

  it('stays within fewer steps that come later', async () => {
    const element = await drawPathway();
    for (let step = 0; step < 8; step++) await press(element, 'Next');
    element.content = steps(2);
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 2');
  });

  describe('playing', () => {
    const {setInterval, clearInterval} = window;
    const running = new Map<number, () => void>();
    let started = 0;

    beforeEach(() => {
      running.clear();
      started = 0;
      window.setInterval = ((tick: () => void) => {
        running.set(++started, tick);
        return started;
      }) as typeof window.setInterval;
      window.clearInterval = id => void running.delete(id as number);
    });

    afterEach(() => {
      window.setInterval = setInterval;
      window.clearInterval = clearInterval;
    });

    async function tick(element: JakPathway) {
      for (const each of [...running.values()]) each();
      await element.updateComplete;
    }

    it('never starts by itself', async () => {
      await drawPathway();
      expect(started).to.equal(0);
    });

    it('steps on until the end and stops there; then it starts over', async () => {
      const element = await drawPathway(json(steps(3)));
      await press(element, 'Play');
      expect(shownStep(element)).to.include('Step 1 of 3');
      await tick(element);
      expect(shownStep(element)).to.include('Step 2 of 3').and.include('Pause');
      expect(told(element)).to.include('Step 2 of 3');
      await tick(element);
      expect(shownStep(element)).to.include('Step 3 of 3').and.include('Play');
      expect(running.size).to.equal(0);
      await press(element, 'Play');
      expect(shownStep(element)).to.include('Step 1 of 3');
      expect(running.size).to.equal(1);
    });

    it('pauses when asked, when the reader steps, and when it leaves the page', async () => {
      const element = await drawPathway();
      const pauses: Record<string, () => unknown> = {
        button: () => button(element, 'Pause').click(),
        step: () => button(element, 'Next').click(),
        key: () => sendKeys({press: 'ArrowRight'}),
        leave: () => element.remove(),
      };
      for (const [name, pause] of Object.entries(pauses)) {
        button(element, 'Play').focus();
        await press(element, 'Play');
        expect(running.size, name).to.equal(1);
        await pause();
        await element.updateComplete;
        expect(running.size, name).to.equal(0);
      }
    });

    inChromium('has no play button for readers who want no motion', async () => {
      const element = await drawPathway();
      await executeServerCommand('emulate-features', {'prefers-reduced-motion': 'reduce'});
      const play = find(element, '.play');
      const shown = play.offsetParent !== null;
      await executeServerCommand('emulate-features', {});
      expect(shown).to.be.false;
      expect(play.offsetParent !== null).to.be.true;
    });
  });

  inChromium('prints every step, benefit and trade-off, and no buttons', async () => {
    await fixture(html`<jak-pathway></jak-pathway>`);
    const pages = await executeServerCommand<string[], undefined>('pdf-text');
    const paper = String(pages).replace(/\s+/g, ' ');
    for (const {title} of builtIn.steps) {
      expect(paper.split(title), `${title} is there once`).to.have.length(2);
    }
    expect(paper).to.include('Benefit:').and.include('Trade-off:').and.include('Fewer couriers');
    expect(paper).not.to.include('Previous').and.not.to.include('Play');
  });
});
