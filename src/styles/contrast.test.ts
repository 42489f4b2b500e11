import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {EczemaPoll} from '../elements/eczema-poll/eczema-poll.js';
import {
  around,
  contrastWith,
  measureOf,
  type Look,
} from '../test/support/measured-colours.suite.js';
import {rounds} from '../test/support/sample.suite.js';
import '../index.js';

const sources = [{id: 'one', title: 'A source', url: 'https://example.org/'}];
const figure = {of: 100, items: [{label: 'People', count: 30}]};
const options = [
  {id: 'one', name: 'One', form: 'cream'},
  {id: 'two', name: 'Two', form: 'tablet'},
  {id: 'three', name: 'Three', form: 'tablet'},
];

/** Just enough to show each look once, because every change of a colour restyles all of it. */
const contents: Readonly<Record<string, unknown>> = {
  'eczema-poll': {question: 'What first?', options: ['Cost', 'Speed'], counts: {cost: 4, speed: 8}},
  'boxed-warning': {points: ['A risk'], sources},
  'doctor-questions': {questions: ['What next?', 'What else?']},
  'jak-facts': {facts: [{id: 'one', title: 'A fact', figure}]},
  'jak-pathway': {steps: [{id: 'trigger', title: 'A step'}, 'Another step']},
  'self-check': {questions: [{text: 'How much?', type: 'scale', min: 0, max: 1}]},
  'treatment-journey': {steps: ['A step', {title: 'Another', jak: true}]},
  'treatment-options': {options},
  'urgent-help': {tiers: [{title: 'Now', action: 'Call'}]},
};

type Widget = HTMLElement & {content: unknown; updateComplete: Promise<boolean>};

const ticks = [
  '#ballot [part=option] input',
  'doctor-questions [part=item] input',
  'jak-facts .foot input',
  'self-check .scale input',
  'treatment-options .radios input',
  'treatment-options .foot input',
];

/** Draws the widgets and uses them, so that what is chosen can be measured beside what isn't. */
async function drawPage(): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.append(...[...Object.keys(contents), 'eczema-poll'].map(tag => document.createElement(tag)));
  document.body.append(page);
  for (const child of page.children) (child as Widget).content = contents[child.localName];
  await settle(page);
  page.firstElementChild!.id = 'ballot';
  page.lastElementChild!.id = 'results';
  (page.lastElementChild as EczemaPoll).choices = ['cost'];
  for (const tick of ticks) (find(page, tick) as HTMLInputElement).click();
  await settle(page);
  return page;
}

const settle = (page: HTMLElement) =>
  Promise.all([...page.children].map(child => (child as Widget).updateComplete));

/** Finds `tag selector`, the selector inside the shadow root of the tag. */
function find(page: HTMLElement, path: string): HTMLElement {
  const [, host, selector] = /^(\S+) (.+)$/.exec(path)!;
  const found = page.querySelector(host)!.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${path}`);
  return found;
}

type Drawn = readonly [name: string, path: string, property?: Look['property']];

const words: Drawn[] = [
  ['words of a primary button', '#ballot .primary'],
  ['words of a button', 'doctor-questions .own .button'],
  ['words of a quiet button', 'treatment-options .bar .quiet'],
  ['a question', '#ballot legend'],
  ['an option', '#ballot [part=option]:last-child span'],
  ['the chosen option', '#ballot [part=option] span'],
  ['the reader’s own result', '#results .pill'],
  ['small print', 'boxed-warning .byline'],
  ['a link', 'boxed-warning .sources a'],
  ['what is written in a field', 'doctor-questions [type=text]'],
  ['a picked line', 'doctor-questions .tick.on'],
  ['a chosen segment', 'treatment-options .radios :has(:checked)'],
  ['words of the bar', 'treatment-options .bar p'],
  ['the most urgent title', 'urgent-help .card .title'],
  ['a tag', 'treatment-journey .pill'],
  ['the warning’s sign', 'boxed-warning .heading::before'],
  ['the number of a question', 'doctor-questions li::before'],
];

const edges: Drawn[] = [
  ['edge of a primary button', '#ballot .primary'],
  ['edge of a button', 'doctor-questions .own .button'],
  ['edge of a button in a card', 'doctor-questions .mine .button:not(.quiet)'],
  ['edge of a field', 'doctor-questions [type=text]'],
  ['a circle to tick', '#ballot [part=option]:last-child input'],
  ['a box to tick', 'treatment-options .card:last-child .foot input'],
  ['a ticked circle', '#ballot input:checked'],
  ['a ticked box', 'treatment-options .foot :checked'],
  ['the chosen option’s frame', '#ballot :has(> :checked)'],
  ['the chosen number’s frame', 'self-check .scale :has(> :checked)'],
  ['the chosen segment’s frame', 'treatment-options .radios :has(:checked)'],
  ['a saved card', 'jak-facts .marked'],
  ['the comparison’s bar', 'treatment-options .bar'],
  ['the reader’s own result', '#results .pill'],
  ['the warning’s box', 'boxed-warning .box'],
  ['the most urgent card', 'urgent-help .card'],
  ['a link’s line', 'boxed-warning .sources a', 'textDecorationColor'],
  ['a bar of the poll', '#results rect', 'fill'],
  ['an outline of the picture', 'jak-pathway .picture .edge', 'stroke'],
  ['a signal in the picture', 'jak-pathway .picture .alarm', 'stroke'],
  ['a tick', 'treatment-options .foot :checked::before'],
  ['the arrow of details', 'boxed-warning summary::after'],
  ['the frame of a question’s number', 'doctor-questions li::before'],
  ['the station of a step', 'treatment-journey li:not(.jak)::before'],
  ['the station of a JAK step', 'treatment-journey .jak::before'],
  ['people in a figure', 'jak-facts .figure path', 'fill'],
];

function lookAt(page: HTMLElement, [name, path, property]: Drawn, least: 3 | 4.5): Look {
  const [element, pseudo] = path.split('::');
  const of = find(page, element);
  const inside = least === 4.5 || pseudo;
  return {
    name,
    of,
    ...(pseudo && {pseudo: `::${pseudo}`}),
    on: inside ? of : around(of),
    property: property ?? (least === 4.5 ? 'color' : 'borderBlockEndColor'),
    least,
  };
}

function looksOf(page: HTMLElement): Look[] {
  const number = lookAt(page, ['the chosen number', 'self-check .scale :checked + span'], 4.5);
  return [
    ...words.map(drawn => lookAt(page, drawn, 4.5)),
    ...edges.map(drawn => lookAt(page, drawn, 3)),
    // The circle under it is its box.
    {...number, on: number.of.previousElementSibling},
  ];
}

function ringAround(element: HTMLElement): Look {
  element.focus();
  expect(element.matches(':focus-visible')).to.be.true;
  const on = around(element);
  return {name: 'the ring of the focus', of: element, on, property: 'outlineColor', least: 3};
}

const controlsIn = (page: HTMLElement): HTMLElement[] =>
  [...page.children]
    .flatMap(({shadowRoot}) => [
      ...shadowRoot!.querySelectorAll<HTMLElement>('button, input, a[href], summary'),
    ])
    .filter(control => control.checkVisibility());

/** The contrast of a ring with its surroundings, and of its darker or lighter half with the control. */
function contrastsOfFocus(control: HTMLElement): readonly number[] {
  control.focus();
  const label = control.closest('label');
  const ringed = [control, label].find(
    each => each && getComputedStyle(each).outlineStyle === 'solid'
  );
  if (!ringed) return [0];
  const {outlineWidth, boxShadow} = getComputedStyle(ringed);
  expect(parseFloat(outlineWidth)).to.be.at.least(2);
  const ring = {name: 'the ring', of: ringed, least: 3, property: 'outlineColor'} as const;
  const onControl = measureOf({...ring, on: ringed})();
  const between = contrastWith(/^\w+\(.*?\)/.exec(boxShadow)![0], ringed);
  return [measureOf({...ring, on: around(ringed)})(), Math.max(onControl, between)];
}

type Variables = Readonly<Record<string, string>>;

/** Reports what is too faint with these variables of the page. */
function faultFinder(page: HTMLElement, looks: readonly Look[]) {
  const measures = looks.map(look => ({...look, contrast: measureOf(look)}));
  return (variables: Variables): string => {
    for (const [name, value] of Object.entries(variables)) page.style.setProperty(name, value);
    return measures
      .map(({name, least, contrast}) => ({name, least, is: contrast()}))
      .filter(({least, is}) => is < least)
      .map(({name, least, is}) => `${name}: ${is.toFixed(2)}, not ${least}`)
      .join('\n');
  };
}

/** Any colour whose channels are in a range. */
const colour = (least = 0, most = 255) => {
  const part = fc.integer({min: least, max: most});
  return fc.tuple(part, part, part).map(parts => `rgb(${parts.join(' ')})`);
};

// The luminance of the first is next to the limit between black and white text; the other tints a card unusually.
const hard = ['#e12260', '#e6094e'];
const edge = [
  ...'#fff #000 #ff0 #f00 #0f0 #00f #0ff #f0f #757575 #767676 #777 #808080 #f5f5f5 #0a0a0a'.split(
    ' '
  ),
  ...hard,
];

const grey = (part: number) => `rgb(${part} ${part} ${part})`;

const run = {seed: 20261125, includeErrorInReport: true};

const schemes = {
  light: {
    page: {background: '#fff', color: '#1b2526'},
    // Cards as dark as #e0e0e0, text of 7:1 and more on them, and text of no more than 4.5:1
    surfaces: [224, 255],
    text: [0, 70],
    faintText: [72, 99],
    nearest: {surface: grey(224), text: grey(70), faintText: grey(99)},
  },
  dark: {
    page: {background: '#121617', color: '#e8edec'},
    surfaces: [0, 60],
    text: [205, 255],
    faintText: [166, 204],
    nearest: {surface: grey(60), text: grey(205), faintText: grey(166)},
  },
} as const;

const nameOf = (control: Element) =>
  `${(control.getRootNode() as ShadowRoot).host.localName} ${control.localName}.${control.className}`;

describe('contrast', function () {
  this.timeout(60_000);

  let page: HTMLElement;
  let looks: Look[];

  before(async () => {
    page = await drawPage();
    looks = looksOf(page);
  });

  afterEach(() => page.removeAttribute('style'));

  after(() => page.remove());

  for (const scheme of ['light', 'dark'] as const) {
    const {page: plain, surfaces, text, faintText, nearest} = schemes[scheme];
    const start = {'color-scheme': scheme, ...plain};

    it(`holds on a ${scheme} page for any accent`, () => {
      const ring = ringAround(find(page, 'doctor-questions [type=text]'));
      const faults = faultFinder(page, [...looks, ring]);
      const property = fc.property(colour(), colour(), (accent, warning) => {
        const variables = {'--guide-accent': accent, '--guide-warning': warning};
        expect(faults({...start, ...variables})).to.equal('');
      });
      const examples = edge.map(each => [each, each] as [string, string]);
      fc.assert(property, {...run, numRuns: rounds(300) + edge.length, examples});
    });

    it(`holds on a ${scheme} page for any accent with any cards and text`, () => {
      const colours = [
        colour(),
        colour(...surfaces),
        colour(...surfaces),
        colour(...text),
      ] as const;
      const faults = faultFinder(page, looks);
      const property = fc.property(...colours, (accent, background, card, color) => {
        const variables = {
          '--guide-accent': accent,
          '--guide-surface': card,
          '--guide-text': color,
        };
        expect(faults({...start, background, color, ...variables})).to.equal('');
      });
      const {surface} = nearest;
      const examples = hard.map(
        each => [each, surface, surface, nearest.text] as [string, string, string, string]
      );
      fc.assert(property, {...run, numRuns: rounds(100) + hard.length, examples});
    });

    it(`holds for edges on a ${scheme} page whose text is faint`, () => {
      const ring = ringAround(find(page, 'doctor-questions [type=text]'));
      const edgesOnly = looks.filter(({least}) => least === 3);
      const faults = faultFinder(page, [...edgesOnly, ring]);
      const colours = [colour(), colour(...surfaces), colour(...faintText)] as const;
      const property = fc.property(...colours, (accent, background, color) => {
        const variables = {background, color, '--guide-accent': accent};
        expect(faults({...start, ...variables})).to.equal('');
      });
      const examples = hard.map(
        each => [each, nearest.surface, nearest.faintText] as [string, string, string]
      );
      fc.assert(property, {...run, numRuns: rounds(100) + hard.length, examples});
    });

    for (const accent of ['', '#000', '#fff', '#777', '#0b7285', '#ffd000'])
      it(`holds for the focus on every control of a ${scheme} page, with ${accent || 'our accent'}`, () => {
        faultFinder(page, [])({...start, ...(accent && {'--guide-accent': accent})});
        const controls = controlsIn(page);
        expect(controls.length).to.be.above(30);
        const faint = controls.filter(control => contrastsOfFocus(control).some(each => each < 3));
        expect(faint.map(nameOf)).to.deep.equal([]);
      });

    it(`holds for the focus on the ${scheme} comparison’s bar, whatever its colour`, () => {
      const ring = ringAround(find(page, 'treatment-options .bar .button'));
      const faults = faultFinder(page, [ring]);
      const property = fc.property(colour(), accent => {
        const variables = {'--guide-accent': accent, '--guide-focus': accent};
        expect(faults({...start, ...variables})).to.equal('');
      });
      const examples = edge.map(each => [each] as [string]);
      fc.assert(property, {...run, numRuns: rounds(100) + edge.length, examples});
    });
  }
});
