import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {SelfCheck} from './self-check.js';
import './self-check.js';

type Item = Record<string, unknown>;

const extension = (name: string, value: Item) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  ...value,
});

/** An item with a control, by FHIR's code. */
const controlled = (code: string, item: Item, more: Item[] = []) => ({
  ...item,
  extension: [
    extension('questionnaire-itemControl', {valueCodeableConcept: {coding: [{code}]}}),
    ...more,
  ],
});

const words = (code: string, text: string) =>
  controlled(code, {linkId: text, type: 'display', text});
const limits = [
  extension('minValue', {valueInteger: 0}),
  extension('maxValue', {valueInteger: 20}),
];
const answerOption = ['Arms', 'Legs', 'Face'].map(valueString => ({valueString}));
const where = {linkId: 'q', type: 'choice', text: 'Where?', answerOption};

async function drawForm(...item: Item[]): Promise<SelfCheck> {
  const form = JSON.stringify({resourceType: 'Questionnaire', item});
  const element = await draw<SelfCheck>(
    `<self-check><script type="application/json">${form}</script></self-check>`
  );
  // The first form loads the code that reads forms.
  await waitUntil(() => element.status === 'ready', 'the form is drawn', {timeout: 10_000});
  await element.updateComplete;
  return element;
}

const find = <Found extends HTMLElement>({shadowRoot}: SelfCheck, selector: string) =>
  shadowRoot!.querySelector<Found>(selector)!;
const typesOf = ({shadowRoot}: SelfCheck) =>
  [...shadowRoot!.querySelectorAll('input')].map(({type}) => type);
/** The number of a slider, in words. */
const wordsOf = (element: SelfCheck) => find(element, '.card strong').innerText;
const answersIn = ({questionnaireResponse}: SelfCheck) =>
  (questionnaireResponse as {item?: {answer: object[]}[]}).item?.[0].answer;

/** The description of a field, as it is read out. */
const helpOf = (element: SelfCheck) =>
  find(
    element,
    `[id="${find(element, '.field').getAttribute('aria-describedby')}"]`
  ).innerText.trim();

async function choose(element: SelfCheck, place: number): Promise<void> {
  const menu = find<HTMLSelectElement>(element, 'select');
  menu.selectedIndex = place;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** The layout of the options: the position of each. */
const placesOf = ({shadowRoot}: SelfCheck) =>
  [...shadowRoot!.querySelectorAll('[part=option]')].map(each => each.getBoundingClientRect());

describe('<self-check> with a form that names its controls', () => {
  for (const code of ['drop-down', 'autocomplete', 'lookup'])
    it(`offers a menu for ${code}`, async () => {
      const element = await drawForm(controlled(code, where));
      const menu = find<HTMLSelectElement>(element, 'select');
      expect(menu.labels[0].innerText).to.equal('Where?');
      expect([...menu.options].map(({text}) => text)).to.deep.equal(['', 'Arms', 'Legs', 'Face']);
      const told: unknown[] = [];
      element.addEventListener('check-answer', ({detail}) => told.push(detail));
      await choose(element, 2);
      expect(answersIn(element)).to.deep.equal([{valueString: 'Legs'}]);
      expect(told).to.deep.equal([{question: 'q'}]);
      await expect(element).to.be.accessible();
      await choose(element, 0);
      expect(element.answers).to.deep.equal({});
    });

  it('shows in a menu what a script set, and clears it again', async () => {
    const element = await drawForm(controlled('drop-down', where));
    element.answers = {q: 'Face'};
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, 'select').value).to.equal('Face');
    find(element, '.undo').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'select');
    expect(find<HTMLSelectElement>(element, 'select').value).to.equal('');
  });

  it('offers yes and no in a menu', async () => {
    const element = await drawForm(
      controlled('drop-down', {linkId: 'q', type: 'boolean', text: 'Itch?'})
    );
    await choose(element, 2);
    expect(answersIn(element)).to.deep.equal([{valueBoolean: false}]);
  });

  it('keeps boxes if a menu can’t have the answer: several, or one of the reader’s own', async () => {
    const several = await drawForm(controlled('drop-down', {...where, repeats: true}));
    expect(typesOf(several)).to.deep.equal(['checkbox', 'checkbox', 'checkbox']);
    const open = await drawForm(controlled('drop-down', {...where, type: 'open-choice'}));
    expect(typesOf(open)).to.deep.equal(['radio', 'radio', 'radio', 'text']);
  });

  it('draws circles for one answer and boxes for several', async () => {
    const one = await drawForm(controlled('radio-button', where));
    expect(typesOf(one)).to.deep.equal(['radio', 'radio', 'radio']);
    const several = await drawForm(controlled('check-box', {...where, repeats: true}));
    expect(typesOf(several)).to.deep.equal(['checkbox', 'checkbox', 'checkbox']);
  });

  it('draws a slider that shows its number and has none before it is moved', async () => {
    const unit = extension('questionnaire-unit', {valueCoding: {code: 'h', display: 'hours'}});
    const asked = {linkId: 'q', type: 'quantity', text: 'Sleep?'};
    const step = extension('questionnaire-sliderStepValue', {valueInteger: 5});
    const element = await drawForm(controlled('slider', asked, [...limits, unit, step]));
    const slider = find<HTMLInputElement>(element, 'input');
    expect([slider.type, slider.labels![0].innerText]).to.deep.equal(['range', 'Sleep?']);
    expect(wordsOf(element)).to.equal('–');
    expect(answersIn(element)).to.equal(undefined);
    slider.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('10 hours');
    expect(slider.getAttribute('aria-valuetext')).to.equal('10 hours');
    expect(answersIn(element)).to.deep.equal([
      {valueQuantity: {value: 10, code: 'h', unit: 'hours'}},
    ]);
    await expect(element).to.be.accessible();
    find(element, '.undo').click();
    await element.updateComplete;
    expect([slider.value, wordsOf(element)]).to.deep.equal(['0', '–']);
  });

  it('accepts a click on a slider at its initial position as its minimum', async () => {
    const asked = {linkId: 'q', type: 'integer', text: 'Sleep?'};
    const element = await drawForm(controlled('slider', asked, limits));
    find(element, 'input').click();
    expect(element.answers).to.deep.equal({q: 0});
  });

  it('slides by the decimal places of the form', async () => {
    const asked = {linkId: 'q', type: 'decimal', text: 'How far?'};
    const places = extension('maxDecimalPlaces', {valueInteger: 2});
    const element = await drawForm(controlled('slider', asked, [...limits, places]));
    expect(find<HTMLInputElement>(element, 'input').step).to.equal('0.01');
  });

  it('draws a field for a slider without ends', async () => {
    const element = await drawForm(controlled('slider', {linkId: 'q', type: 'integer'}));
    expect(typesOf(element)).to.deep.equal(['text']);
  });

  it('draws several lines for a text box', async () => {
    const element = await drawForm(controlled('text-box', {linkId: 'q', type: 'string'}));
    element.answers = {q: 'Words'};
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Words');
    expect(answersIn(element)).to.deep.equal([{valueString: 'Words'}]);
  });

  it('describes a field by its unit, its help and its ends, its prompt last', async () => {
    const item = [
      words('prompt', 'Write a number.'),
      words('help', 'Ask if unsure.'),
      words('upper', 'Very long'),
      words('lower', 'Short'),
      words('unit', 'days'),
    ];
    const element = await drawForm({linkId: 'q', type: 'decimal', text: 'How long?', item});
    expect(helpOf(element).split(/\n+/)).to.deep.equal([
      ...['days', 'Ask if unsure.', 'Very long', 'Short', 'Write a number.'],
    ]);
    element.answers = {q: 3};
    await element.updateComplete;
    find(element, '.primary').click();
    await element.updateComplete;
    expect(find(element, '.outcome').innerText).to.include('3 days');
    await expect(element).to.be.accessible();
  });

  it('writes the words for the ends of a scale beside its numbers', async () => {
    const item = [words('lower', 'None'), words('upper', 'Worst')];
    const asked = {linkId: 'q', type: 'integer', text: 'Itch?', item, extension: limits};
    const element = await drawForm(asked);
    expect(find(element, '.ends').innerText).to.match(/0 = None\s+20 = Worst/);
  });

  it('shows a unit that is given twice once', async () => {
    const unit = extension('questionnaire-unit', {valueCoding: {code: 'kg'}});
    const asked = {linkId: 'q', type: 'quantity', text: 'Weight?', extension: [unit]};
    const element = await drawForm({...asked, item: [words('unit', 'kg')]});
    expect(helpOf(element)).to.equal('kg');
  });

  it('puts header and footer around the form, and answers in the order of the form', async () => {
    const group = (code: string) =>
      controlled(code, {
        ...{linkId: code, type: 'group', text: code},
        item: [{linkId: `${code}-q`, type: 'string', text: `In the ${code}`}],
      });
    const body = {linkId: 'q', type: 'string', text: 'In the body'};
    const element = await drawForm(group('footer'), body, group('header'));
    const shown = visibleText(element);
    const places = ['In the header', 'In the body', 'In the footer'].map(each =>
      shown.indexOf(each)
    );
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    element.answers = {q: 'b', 'header-q': 'h', 'footer-q': 'f'};
    const {item} = element.questionnaireResponse as {item: {linkId: string}[]};
    expect(item.map(({linkId}) => linkId)).to.deep.equal(['footer', 'q', 'header']);
  });

  it('draws pages as groups with headings, numbered if they have no text', async () => {
    const page = (linkId: string, text?: string) =>
      controlled('page', {
        ...{linkId, type: 'group', text},
        item: [{linkId: `${linkId}-q`, type: 'string', text: 'Question'}],
      });
    const element = await drawForm(page('a', 'Skin'), page('b'));
    const headings = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.title')];
    expect(headings.map(({innerText}) => innerText)).to.deep.equal(['Skin', '2 / 2']);
    const groups = [...element.shadowRoot!.querySelectorAll('[role=group]')];
    expect(groups.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Skin', '2 / 2']);
    await expect(element).to.be.accessible();
  });

  const orientations: [string, boolean][] = [
    ['vertical', true],
    ['horizontal', false],
  ];
  for (const [orientation, isBelow] of orientations)
    it(`puts options ${isBelow ? 'below each other' : 'side by side'} for ${orientation}`, async () => {
      const element = await drawForm({
        ...where,
        extension: [extension('questionnaire-choiceOrientation', {valueCode: orientation})],
      });
      const [first, second] = placesOf(element);
      expect(second.top > first.top).to.equal(isBelow);
      expect(second.left > first.left).to.equal(!isBelow);
    });

  it('shows the format of an entry at its field, and letters before options', async () => {
    const format = extension('entryFormat', {valueString: 'nn-nn'});
    const field = await drawForm({linkId: 'q', type: 'string', text: 'Code', extension: [format]});
    expect(helpOf(field)).to.equal('nn-nn');
    const prefix = extension('questionnaire-optionPrefix', {valueString: 'A.'});
    const options = await drawForm({
      ...where,
      answerOption: [{valueString: 'Arms', extension: [prefix]}],
    });
    expect(find(options, '[part=option]').innerText.trim()).to.equal('A. Arms');
  });
});
