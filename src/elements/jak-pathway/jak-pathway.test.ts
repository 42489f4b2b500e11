import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/pathway.json';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {JakPathway} from './jak-pathway.js';
import '../eczema-guide/eczema-guide.js';
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

/** The labels of the picture that is shown. */
const labels = (element: JakPathway) =>
  [...find(element, '.picture').querySelectorAll('b')].map(({textContent}) => textContent);

const hasShape = (element: JakPathway, look: string) =>
  find(element, '.picture').querySelector(`.${look}`) !== null;

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

  it('tells all six steps in words, without and with the medicine', async () => {
    const element = await drawPathway();
    const items = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]')];
    const isShown = () => items[0].offsetParent !== null;
    expect(isShown(), 'closed at first').to.be.false;
    find(element, 'details summary').click();
    expect(items).to.have.length(6);
    builtIn.steps.forEach(({title, text, without, withMedicine}, index) => {
      const words = items[index].textContent.replace(/\s+/g, ' ');
      expect(words).to.include(title).and.include(plainText(text));
      expect(words).to.include(`Without medicine: ${plainText(without)}`);
      expect(words).to.include(`With a JAK inhibitor: ${plainText(withMedicine)}`);
    });
    expect(isShown()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('labels its picture, which is hidden from readers of the words', async () => {
    const element = await drawPathway();
    expect(find(element, '.picture').getAttribute('aria-hidden')).to.equal('true');
    expect(labels(element)).to.deep.equal(['', 'Gap in the skin barrier', 'Itch', 'Itch nerve']);
  });

  it('has outlines in the colour of the text, because Firefox draws an inherited mix of it in red', async () => {
    const element = await draw<JakPathway>('<jak-pathway></jak-pathway>');
    const outlines = [...find(element, '.picture svg').querySelectorAll('path')].map(shape => {
      const {stroke, color} = getComputedStyle(shape);
      return stroke === color;
    });
    expect(outlines.filter(Boolean).length).to.be.above(5);
  });

  it('has labels of at least 14 pixels that overlap neither the drawing nor each other', async () => {
    const element = await draw<JakPathway>('<jak-pathway></jak-pathway>');
    element.content = {
      ...builtIn,
      strings: {skin: 'Überempfindlichkeitsreaktion|'.repeat(4).slice(0, -1)},
    };
    await element.updateComplete;
    for (const dir of ['ltr', 'rtl']) {
      element.dir = dir;
      for (const width of ['264px', '328px', '680px']) {
        element.style.inlineSize = width;
        const drawing = find(element, '.picture svg').getBoundingClientRect();
        const [first, second, third, fourth] = [
          ...find(element, '.picture').querySelectorAll('b'),
        ].map(label => label.getBoundingClientRect());
        expect(Math.max(first.bottom, second.bottom)).to.be.at.most(drawing.top + 0.5);
        expect(Math.min(third.top, fourth.top)).to.be.at.least(drawing.bottom - 0.5);
        expect(Math.min(first.right, second.right)).to.be.at.most(
          Math.max(first.left, second.left) + 0.5
        );
        const {fontSize} = getComputedStyle(find(element, '.picture b'));
        expect(parseFloat(fontSize)).to.be.at.least(14);
        expect(find(element, '.picture').scrollWidth).to.be.at.most(parseFloat(width));
      }
    }
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

  it('steps forward and back, tells its position, and stays within the ends', async () => {
    const element = await drawPathway();
    expect(shownStep(element)).to.include('Step 1 of 6').and.include('The skin itches');
    expect(told(element)).to.equal('');
    await press(element, 'Next');
    await press(element, 'Next');
    expect(shownStep(element)).to.include('Step 3 of 6').and.include('A message docks');
    expect(told(element)).to.include('Step 3 of 6: A message docks. A message fits');
    await press(element, 'Previous');
    await press(element, 'Previous');
    expect(button(element, 'Previous').ariaDisabled).to.equal('true');
    await press(element, 'Previous');
    expect(shownStep(element)).to.include('Step 1 of 6');
    for (let step = 0; step < 7; step++) await press(element, 'Next');
    expect(shownStep(element)).to.include('Step 6 of 6').and.include('Less itch, weaker defense');
    expect(button(element, 'Next').ariaDisabled).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('steps by the arrow keys, and leaves the browser’s shortcuts alone', async () => {
    const element = await drawPathway();
    button(element, 'Next').focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 6');
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
    expect(shownStep(element)).to.include('Step 2 of 6');
  });

  it('steps by the arrow key that points forward in right-to-left languages', async () => {
    const element = await drawPathway('', 'dir="rtl"');
    button(element, 'Next').focus();
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 6');
  });

  it('puts the medicine into picture and words', async () => {
    const element = await drawPathway();
    for (let step = 0; step < 3; step++) await press(element, 'Next');
    expect(shownStep(element)).to.include('Without medicine: The pair of');
    expect(labels(element)).to.include('JAK switches: on');
    expect(hasShape(element, 'pill')).to.be.false;
    await choose(element, 'With a JAK inhibitor');
    expect(shownStep(element)).to.include('With a JAK inhibitor: The switches are held back');
    expect(shownStep(element)).not.to.include('The pair of');
    expect(told(element)).to.include('The switches are held back.');
    expect(labels(element)).to.include('Medicine holds the switches').and.include('Fewer messages');
    expect(hasShape(element, 'pill')).to.be.true;
    expect(hasShape(element, 'ring'), 'a busy nucleus').to.be.false;
    await expect(element).to.be.accessible();
  });

  it('introduces the medicine by itself when the story reaches it', async () => {
    const element = await drawPathway();
    const mode = () => find<HTMLInputElement>(element, 'input:checked').value;
    for (let step = 0; step < 4; step++) await press(element, 'Next');
    expect(mode()).to.equal('withMedicine');
    expect(told(element)).to.include('The signal is turned down, not off');
    await choose(element, 'Without medicine');
    expect(mode()).to.equal('without');
    expect(labels(element)).to.include('JAK switches: on');
    await press(element, 'Next');
    expect(labels(element)).to.deep.equal([
      'JAK switches: held',
      'Germs',
      'Less itch',
      'Weaker defense',
    ]);
    await choose(element, 'Without medicine');
    expect(labels(element)).to.deep.equal(['JAK switches: on', 'Germs', 'Itch', 'Defense']);
    for (let step = 0; step < 2; step++) await press(element, 'Previous');
    expect(mode()).to.equal('without');
  });

  it('shows how far the reader is', async () => {
    const element = await drawPathway();
    await press(element, 'Next');
    const {value, max} = find<HTMLProgressElement>(element, 'progress');
    expect([value, max]).to.deep.equal([2, 6]);
  });

  it('switches by keyboard, and does not step while it does', async () => {
    const element = await drawPathway();
    find<HTMLInputElement>(element, 'input').focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 1 of 6').and.include('With a JAK inhibitor:');
  });

  it('has no picture of ours on the steps of a publisher, however many they are', async () => {
    for (const [count, position] of [
      [1, 'Step 1 of 1'],
      [6, 'Step 6 of 6'],
      [200, 'Step 151 of 200'],
    ] as const) {
      const element = await drawPathway(json(steps(count)));
      for (let step = 0; step < 150; step++) button(element, 'Next').click();
      await element.updateComplete;
      expect(shownStep(element)).to.include(position).and.include('Step named');
      expect(element.shadowRoot!.querySelector('.picture'), position).to.be.null;
    }
  });

  for (const [name, children, attributes] of [
    ['HTML children', '<ol><li><b>Trigger</b> The valve opens.</li><li>Medicine</li></ol>', ''],
    ['attributes', '', 'steps="Trigger | Messenger | Receptor | Medicine"'],
    ['plain strings', json({steps: ['Trigger', 'Medicine', 'Trade-off']}), ''],
  ])
    it(`says nothing about JAK inhibitors for own steps, whatever their words: ${name}`, async () => {
      const element = await drawPathway(children, attributes);
      expect(shownStep(element)).to.include('Trigger');
      expect(visibleText(element)).not.to.match(/JAK|Itch|Receptor:/);
      expect(element.shadowRoot!.querySelector('.picture')).to.be.null;
    });

  it('says nothing about JAK inhibitors for the own steps of a guide’s file', async () => {
    const own = {steps: [{title: 'Valves', without: 'Open.', withMedicine: 'Closed.'}]};
    const guide = await draw(
      `<eczema-guide>${json({pathway: own})}<jak-pathway></jak-pathway></eczema-guide>`
    );
    const element = guide.querySelector('jak-pathway')!;
    await waitUntil(() => element.status === 'ready');
    await element.updateComplete;
    expect(visibleText(element)).to.include('With medicine').and.include('Without medicine: Open.');
    expect(element.shadowRoot!.textContent).not.to.match(/JAK/);
  });

  it('pictures those steps that are ours by their ids, in any order and in other words', async () => {
    const own = '<li id="medicine">Médicament</li><li>À nous</li><li data-id="trigger">Peau</li>';
    const element = await drawPathway(`<ol>${own}</ol>`);
    expect(labels(element)).to.include('Medicine holds the switches');
    await press(element, 'Next');
    expect(shownStep(element)).to.include('À nous');
    expect(element.shadowRoot!.querySelector('.picture')).to.be.null;
    await press(element, 'Next');
    expect(labels(element)).to.include('Gap in the skin barrier');
  });

  it('starts with the one text of a step that has no other, with or without the medicine', async () => {
    const own = {
      steps: [
        {title: 'Valves', withMedicine: 'Closed.'},
        {title: 'Pipes', without: 'Wet.'},
      ],
    };
    const element = await drawPathway(json(own));
    expect(shownStep(element)).to.include('With medicine: Closed.');
    await press(element, 'Next');
    expect(shownStep(element)).to.include('Without medicine: Wet.');
  });

  it('has no switch if the publisher says nothing about a medicine', async () => {
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
    for (let step = 0; step < 5; step++) await press(element, 'Next');
    element.content = steps(2);
    await element.updateComplete;
    expect(shownStep(element)).to.include('Step 2 of 2');
  });

  inChromium('moves only for readers who want motion', async () => {
    const element = await drawPathway();
    const moves = () => find(element, '.picture').getAnimations({subtree: true}).length > 0;
    await executeServerCommand('emulate-features', {'prefers-reduced-motion': 'reduce'});
    const moved = moves();
    await executeServerCommand('emulate-features', {});
    expect(moved).to.be.false;
    expect(moves()).to.be.true;
  });

  inChromium(
    'prints every step with its picture, benefit and trade-off, and no buttons',
    async () => {
      await fixture(html`<jak-pathway></jak-pathway>`);
      const pages = await executeServerCommand<string[], undefined>('pdf-text');
      const paper = String(pages).replace(/\s+/g, ' ');
      for (const {title} of builtIn.steps) {
        expect(paper.split(title), `${title} is there once`).to.have.length(2);
      }
      expect(paper).to.include('Benefit:').and.include('Trade-off:').and.include('Fewer couriers');
      for (const label of [
        'Gap in the skin barrier',
        'Receptor',
        'JAK switches: on',
        'Weaker defense',
      ])
        expect(paper).to.include(label);
      expect(paper).not.to.include('Previous');
    }
  );
});
